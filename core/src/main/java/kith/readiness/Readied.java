package kith.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kith.duedate.WorkingDays;
import kith.duty.Readying;
import kith.readiness.ReadyPoint.Done;

/**
 * What is known of how one review was made ready; what is missing follows from it.
 *
 * @param leadsTo the day for which it is booked, else by when it is to be held
 * @param invitedOn when it was booked with people invited, or null
 * @param duties what has a limit of the law or the council: by code, with its day
 * @param done what was done since the review before, by code
 */
record Readied(LocalDate leadsTo, LocalDate invitedOn, Map<String, LocalDate> duties, Map<String, Done> done) {
    /** Working days before the review: invitations, as councils' timetables have it. */
    private static final int INVITED = 10;

    /** Working days before the review: what the reviewing officer reads. IRO Handbook. */
    private static final int PAPERS = 3;

    /** Every point, by its day. What only a law or a council asks for stands where one of them does. */
    List<ReadyPoint> points(WorkingDays days) {
        List<ReadyPoint> points = new ArrayList<>();
        for (Readying one : Readying.values()) {
            LocalDate dueOn = duties.getOrDefault(one.code(), usual(one, days));
            if (dueOn != null) {
                points.add(new ReadyPoint(one.code(), dueOn, done(one)));
            }
        }
        List<String> standing = points.stream().map(ReadyPoint::code).toList();
        duties.forEach((code, dueOn) -> {
            if (!standing.contains(code)) {
                points.add(new ReadyPoint(code, dueOn, done.get(code)));
            }
        });
        points.sort(Comparator.comparing(ReadyPoint::dueOn));
        return points;
    }

    private Done done(Readying one) {
        boolean invited = one == Readying.INVITATIONS && invitedOn != null;
        return invited ? new Done(invitedOn, false) : done.get(one.code());
    }

    /** By when something is done that no limit names; null where only a limit asks for it. */
    private LocalDate usual(Readying one, WorkingDays days) {
        return switch (one) {
            case TALK, STRATEGY, PAPERS -> null;
            case INVITATIONS -> days.before(leadsTo, INVITED);
            case NEEDS, REPORT -> duties.getOrDefault(Readying.PAPERS.code(), days.before(leadsTo, PAPERS));
            case TOLD, MEETING, PRIVATE_TALK, ADVOCATE -> days.before(leadsTo, 1);
        };
    }
}
