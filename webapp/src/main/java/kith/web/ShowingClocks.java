package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import kith.access.Today;
import kith.duty.DutyCode;
import kith.duty.DutyState;
import kith.record.ChildId;
import kith.worklist.ClockSummary;

/** Puts what is due into words: the duty, the date, the state and the reason. */
@RequestScoped
public class ShowingClocks {

    @Inject
    private Text text;

    @Inject
    private Today today;

    @Inject
    private RecordingPages recording;

    @Inject
    private ReviewTasks tasks;

    @Inject
    private DisputeWords disputes;

    /** The clocks in the council's words, in the same order. */
    public List<ShownClock> show(ChildId child, List<ClockSummary> clocks) {
        return clocks.stream().map(clock -> show(child, clock)).toList();
    }

    /** One clock in the council's words. */
    public ShownClock show(ChildId child, ClockSummary clock) {
        Why why = clock.why() == null ? null : new Why(text, clock.why());
        String record = clock.toBeDone() ? recording.of(child, clock) : "";
        String hold = clock.toBeDone() ? recording.hold(child, clock) : "";
        return new ShownClock(clock, name(clock), when(clock), tag(clock), why, record, hold, remark(clock));
    }

    private String name(ClockSummary clock) {
        if (clock.duty() == DutyCode.DISPUTE_STAGE) {
            return text.of("dispute.stage.clock", disputes.stage(ReviewTasks.code(clock.occasion())));
        }
        return tasks.of(clock.duty(), clock.occasion())
                .map(task -> task.name().in(text.language()))
                .orElseGet(() -> clock.duty() == DutyCode.REVIEW_PREPARATION
                        ? tasks.point(ReviewTasks.code(clock.occasion()))
                        : text.duty(clock.duty()));
    }

    private String remark(ClockSummary clock) {
        if (clock.whyLate() != null && clock.breach()) {
            return text.of("clock.whyLate", clock.whyLate());
        }
        if (clock.state() == DutyState.ON_HOLD && clock.why() != null) {
            return text.wording().sentence(clock.why().result());
        }
        if (clock.duty() == DutyCode.EARLY_REVIEW_ANSWER && clock.why() != null) {
            return text.wording().sentence(clock.why().facts().get(0));
        }
        return tasks.of(clock.duty(), clock.occasion())
                .map(task -> text.of("clock.owner", new PracticeWords(text).participant(task.owner())))
                .orElse("");
    }

    private String when(ClockSummary clock) {
        if (clock.dueOn() == null) {
            return text.get("clock.notKnown");
        }
        return switch (clock.state()) {
            case OVERDUE, NEVER_MET -> text.of("clock.was", clock.dueOn());
            case DUE_SOON, NOT_DUE, ON_HOLD -> text.of("clock.due", clock.dueOn());
            case MET_LATE -> text.of("clock.on", clock.dueOn(), clock.doneOn());
            case MET -> text.of("clock.met", clock.doneOn());
            case NOT_KNOWN -> text.get("clock.notKnown");
        };
    }

    private Tag tag(ClockSummary clock) {
        return switch (clock.state()) {
            case OVERDUE, MET_LATE -> new Tag("late", text.of("tag.late", clock.days()));
            case NEVER_MET -> new Tag("late", text.get("tag.never"));
            case DUE_SOON -> new Tag("soon", left(clock));
            case NOT_DUE -> new Tag("calm", text.get("tag.calm"));
            case ON_HOLD -> new Tag("calm", text.get("tag.hold"));
            case NOT_KNOWN -> new Tag("calm", text.get("tag.unknown"));
            case MET -> new Tag("good", text.get("tag.met"));
        };
    }

    private String left(ClockSummary clock) {
        if (clock.dueOn().equals(today.date())) {
            return text.get("tag.today");
        }
        return clock.days() == 0 ? text.get("tag.weekend") : text.of("tag.soon", clock.days());
    }
}
