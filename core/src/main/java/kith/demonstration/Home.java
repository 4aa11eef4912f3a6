package kith.demonstration;

import java.time.LocalDate;
import kith.caserecord.ChildRecord;
import kith.codes.CodeLists;

/** A placement as it is being told. */
final class Home {
    final String type;
    final LocalDate from;
    LocalDate to;
    String provider;
    String carer;
    String place;
    String postcode;
    String urn;
    String changeReason;
    boolean until18;
    LocalDate longTermFrom;
    String approval = "FULL";
    boolean approvalExtended;
    boolean planned;
    LocalDate notifiedOn;
    LocalDate assessedOn;
    LocalDate decidedOn;
    LocalDate agreedFrom;
    LocalDate withdrawnOn;
    boolean endedAtOnce;
    LocalDate endNotifiedOn;

    Home(String type, LocalDate from) {
        this.type = type;
        this.from = from;
    }

    boolean longTermFoster() {
        return type.equals("U1") || type.equals("U4");
    }

    /** The first day after its first year. */
    LocalDate anniversary() {
        return from.plusYears(1);
    }

    /** The home is invented; its street follows from the child's number. */
    private String address(Life life) {
        int number = Integer.parseInt(life.number);
        return to == null && !type.startsWith("P")
                ? 1 + number % 90 + " " + Scene.STREETS.get(number % Scene.STREETS.size())
                : null;
    }

    /** Where a father must not be told. */
    private boolean isSealed(Life life) {
        return to == null && life.people.stream().anyMatch(person -> Boolean.FALSE.equals(person.placementAddress()));
    }

    ChildRecord.Placement row(Life life) {
        return new ChildRecord.Placement(
                from,
                CodeLists.of("placement-type", type, life.scene.council().nation()),
                to,
                provider,
                carer,
                place,
                life.situation() == Situation.SEEKING_ASYLUM ? null : life.household.postcode,
                postcode,
                urn,
                changeReason,
                until18,
                longTermFrom,
                approval,
                approval.equals("TEMPORARY") ? from : null,
                approvalExtended,
                planned,
                notifiedOn,
                assessedOn,
                decidedOn,
                agreedFrom,
                withdrawnOn,
                false,
                endedAtOnce,
                endNotifiedOn,
                null,
                address(life),
                isSealed(life));
    }
}
