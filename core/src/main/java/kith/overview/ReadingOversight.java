package kith.overview;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.complaint.CarerConcerns;
import kith.complaint.Complaints;
import kith.council.OfficersCouncil;
import kith.dispute.DisputeStages;
import kith.dispute.Disputes;
import kith.dispute.RaisedDispute;
import kith.oversight.Footprints;
import kith.oversight.MidwayCheck;
import kith.oversight.PlanningRatings;
import kith.oversight.SafeguardingEvents;
import kith.plugin.PracticeQuestion;
import kith.record.ChildId;
import kith.record.Held;
import kith.review.Reviews;
import kith.worklist.WorkGroup;

/** Reading how the reviewing officer watches over a child between reviews. */
@Step
public class ReadingOversight {
    private static final Comparator<Held<ChildRecord.Footprint>> LATEST_FIRST = Comparator.comparing(
                    (Held<ChildRecord.Footprint> row) -> row.said().doneOn())
            .thenComparing(row -> row.said().ordinal())
            .reversed();

    @Inject
    Glance glance;

    @Inject
    Footprints footprints;

    @Inject
    SafeguardingEvents events;

    @Inject
    Disputes disputes;

    @Inject
    DisputeStages stages;

    @Inject
    CarerConcerns concerns;

    @Inject
    Complaints complaints;

    @Inject
    PlanningRatings ratings;

    @Inject
    OfficersCouncil council;

    @Inject
    CurrentOfficer officer;

    @Inject
    Reviews reviews;

    @Inject
    Today today;

    /** @throws kith.access.NotFound if the council has no such child */
    @Allowed(Permission.READ_CHILD)
    public ChildOversight oversight(ChildId child) {
        Glance.Seen seen = glance.of(child);
        ChildSummary summary = seen.summary();
        List<Held<ChildRecord.Footprint>> log =
                footprints.rows(child).stream().sorted(LATEST_FIRST).toList();
        return new ChildOversight(
                summary,
                midway(child, summary, log),
                events.unanswered(child, today.date()),
                log,
                disputes(child),
                seen.clocks().of(WorkGroup.DISPUTES.duties()),
                latestFirst(concerns.rows(child)),
                officer.get().may(Permission.KEEP_COMPLAINTS) ? complaints.about(child) : List.of(),
                latestFirst(ratings.rows(child)),
                council.answers().does(PracticeQuestion.OFFICERS_RATE_PLANNING));
    }

    private static <R> List<R> latestFirst(List<R> rows) {
        List<R> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        return reversed;
    }

    private List<Held<RaisedDispute>> disputes(ChildId child) {
        List<ChildRecord.DisputeStage> all = stages.held(child);
        List<Held<RaisedDispute>> raised = new ArrayList<>();
        for (Held<ChildRecord.Dispute> row : disputes.rows(child)) {
            List<ChildRecord.DisputeStage> own = all.stream()
                    .filter(stage -> stage.dispute() == row.said().ordinal())
                    .toList();
            raised.add(0, new Held<>(row.id(), row.version(), new RaisedDispute(row.said(), own)));
        }
        return raised;
    }

    private MidwayCheck midway(ChildId child, ChildSummary summary, List<Held<ChildRecord.Footprint>> log) {
        LocalDate lastReview = reviews.held(child).stream()
                .filter(review -> review.completedOn() != null && summary.lookedAfterFrom() != null)
                .map(ChildRecord.Review::heldOn)
                .filter(day -> !day.isBefore(summary.lookedAfterFrom()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        LocalDate checkedOn = log.stream()
                .map(Held::said)
                .filter(said -> said.kind().equals(MidwayCheck.KIND))
                .map(ChildRecord.Footprint::doneOn)
                .findFirst()
                .orElse(null);
        LocalDate nextDue =
                summary.nextReview() == null ? null : summary.nextReview().dueOn();
        return MidwayCheck.of(lastReview, nextDue, checkedOn);
    }
}
