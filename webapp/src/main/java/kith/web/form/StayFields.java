package kith.web.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import kith.caserecord.ChildRecord.Placement;
import kith.codes.CodeLists;

/** The fields that say where a child lives and on what footing, in every form that asks for it. */
final class StayFields {
    private StayFields() {}

    /** What stands in the fields of a placement that is new. */
    static void fresh(Map<String, String> fields) {
        fields.put("approval", "FULL");
    }

    /** What stands in the fields for a placement as it is held. */
    static void put(Map<String, String> fields, Placement stay) {
        put(fields, "type", stay.type());
        put(fields, "provider", stay.provider());
        put(fields, "carer", stay.carer());
        put(fields, "placeName", stay.placeName());
        put(fields, "postcode", stay.postcode());
        put(fields, "address", stay.address());
        put(fields, "addressSealed", yes(stay.addressSealed()));
        put(fields, "homePostcode", stay.homePostcode());
        put(fields, "urn", stay.urn());
        put(fields, "approval", stay.approval());
        put(fields, "planned", yes(stay.planned()));
        put(fields, "until18", yes(stay.until18()));
        put(fields, "responsibleForAnother", yes(stay.responsibleForAnother()));
        put(fields, "approvalExtended", yes(stay.approvalExtended()));
        FormPage.put(fields, "approvedFrom", stay.approvedFrom());
        FormPage.put(fields, "notifiedOn", stay.notifiedOn());
        FormPage.put(fields, "longTermFrom", stay.longTermFrom());
        FormPage.put(fields, "assessedOn", stay.assessedOn());
        FormPage.put(fields, "decidedOn", stay.decidedOn());
        FormPage.put(fields, "visitsAgreedFrom", stay.visitsAgreedFrom());
        FormPage.put(fields, "visitsAgreementWithdrawnOn", stay.visitsAgreementWithdrawnOn());
        FormPage.put(fields, "endNotifiedOn", stay.endNotifiedOn());
        FormPage.put(fields, "approvedOn", stay.approvedOn());
    }

    private static void put(Map<String, String> fields, String field, String value) {
        fields.put(field, Objects.requireNonNullElse(value, ""));
    }

    private static String yes(boolean is) {
        return is ? "yes" : "";
    }

    /** The placement that the answers say. What is asked only of some placements is left out for the others. */
    static Placement read(Answers answers, LocalDate from, LocalDate to, String reason, boolean endedAtOnce) {
        String type = answers.words("type", "stay.type.missing");
        String approval = Objects.requireNonNullElse(answers.words("approval"), "FULL");
        boolean temporary = approval.equals("TEMPORARY");
        boolean foster =
                type != null && CodeLists.nearest("placement-type", type).startsWith("U");
        return new Placement(
                from,
                type,
                to,
                answers.words("provider"),
                answers.words("carer"),
                answers.words("placeName"),
                answers.words("homePostcode"),
                answers.words("postcode"),
                answers.words("urn"),
                reason,
                answers.ticked("until18"),
                foster ? answers.day("longTermFrom") : null,
                approval,
                temporary ? answers.day("approvedFrom") : null,
                temporary && answers.ticked("approvalExtended"),
                answers.ticked("planned"),
                answers.day("notifiedOn"),
                answers.day("assessedOn"),
                answers.day("decidedOn"),
                foster ? answers.day("visitsAgreedFrom") : null,
                foster ? answers.day("visitsAgreementWithdrawnOn") : null,
                answers.ticked("responsibleForAnother"),
                endedAtOnce,
                endedAtOnce ? answers.day("endNotifiedOn") : null,
                temporary ? answers.day("approvedOn") : null,
                answers.words("address"),
                answers.ticked("addressSealed"));
    }
}
