package kith.web.form;

import java.time.LocalDate;
import java.util.Map;
import kith.care.CareStart;
import kith.caserecord.ChildRecord.Placement;
import kith.record.StaffId;

/** The fields that say how a child starts to be looked after. */
final class StartFields {
    private StartFields() {}

    static void fresh(Map<String, String> fields) {
        StayFields.fresh(fields);
        for (String field :
                new String[] {"categoryOfNeed", "code", "type", "provider", "worker", "officer", "protectionPlan"}) {
            fields.put(field, "");
        }
    }

    static CareStart read(Answers answers) {
        LocalDate from = answers.pastDay("fromOn", "start.fromOn.missing");
        answers.usual("fromOn", from, answers.today().minusMonths(1), answers.today());
        String need = answers.words("categoryOfNeed", "start.need.missing");
        String status = answers.words("code", "status.code.missing");
        Placement placement = StayFields.read(answers, from, null, null, false);
        return new CareStart(
                from,
                need,
                status,
                placement,
                staff(answers, "worker"),
                staff(answers, "officer"),
                answers.day("officerFrom"),
                protection(answers));
    }

    /** The day of the child protection plan that stands, null for none; whether one does is always asked. */
    private static LocalDate protection(Answers answers) {
        Boolean stands = answers.yesOrNo("protectionPlan", "start.protection.missing");
        return Boolean.TRUE.equals(stands) ? answers.pastDay("protectionPlanOn", "start.protectionOn.missing") : null;
    }

    /** Who was chosen, null for nobody. */
    static StaffId staff(Answers answers, String field) {
        String id = answers.words(field);
        return id == null || !id.matches("\\d{1,18}") ? null : new StaffId(Long.parseLong(id));
    }
}
