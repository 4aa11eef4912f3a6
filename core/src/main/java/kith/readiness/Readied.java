package kith.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kith.duedate.WorkingDays;
import kith.duty.Readying;
import kith.readiness.ReadyPoint.Answers;
import kith.readiness.ReadyPoint.Done;

/**
 * What is known of how one review was made ready; what is missing follows from it.
 *
 * @param leadsTo the day for which it is booked, else by when it is to be held
 * @param asked who was written to and has answered; null while it is not booked
 * @param duties what has a limit of the law or the council: by code, with its day
 * @param done what was done since the review before, by code
 */
record Readied(LocalDate leadsTo, Asked asked, Map<String, LocalDate> duties, Map<String, Done> done) {
    /** Working days before the review: invitations, as councils' timetables have it. */
    private static final int INVITED = 10;

    /** Working days before the review: what the reviewing officer reads. IRO Handbook; elsewhere than in England Kith's own usual day. */
    private static final int PAPERS = 3;

    /** Working days before the review: the talk. IRO Handbook; elsewhere than in England Kith's own usual day. */
    private static final int TALK = 15;

    /** Every point, by its day. A strategy stands where the child needs one, answers where somebody is asked. */
    List<ReadyPoint> points(WorkingDays days) {
        List<ReadyPoint> points = new ArrayList<>();
        for (Readying one : Readying.values()) {
            LocalDate dueOn = duties.getOrDefault(one.code(), usual(one, days));
            if (dueOn != null) {
                points.add(new ReadyPoint(one.code(), dueOn, done(one), answers(one)));
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
        return switch (one) {
            case INVITATIONS -> asked == null ? null : asked.invitations();
            case ANSWERS -> asked == null ? null : asked.answered();
            default -> done.get(one.code());
        };
    }

    private Answers answers(Readying one) {
        return one == Readying.ANSWERS && asked != null ? asked.answers() : null;
    }

    /** By when something is done that no limit names; null where it is not to be done. */
    private LocalDate usual(Readying one, WorkingDays days) {
        return switch (one) {
            case STRATEGY -> null;
            case INVITATIONS -> days.before(leadsTo, INVITED);
            case TALK -> days.before(leadsTo, TALK);
            case PAPERS -> days.before(leadsTo, PAPERS);
            case NEEDS, REPORT -> papers(days);
            case ANSWERS -> asked == null || !asked.anybody() ? null : papers(days);
            case TOLD, MEETING, PRIVATE_TALK, ADVOCATE -> days.before(leadsTo, 1);
        };
    }

    private LocalDate papers(WorkingDays days) {
        return duties.getOrDefault(Readying.PAPERS.code(), days.before(leadsTo, PAPERS));
    }
}
