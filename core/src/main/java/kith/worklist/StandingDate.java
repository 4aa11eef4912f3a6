package kith.worklist;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kith.duedate.Explanation;
import kith.duedate.ExplanationJson;
import kith.duedate.Sentence;
import kith.duty.Duty;
import kith.duty.Duty.Outcome;
import kith.duty.DutyCode;
import kith.record.ChildId;

/**
 * A due date as it is stored: what stands until it is replaced.
 *
 * @param id the row's id, or null before it is stored
 * @param child whose
 * @param duty of what
 * @param occasion what it belongs to; a child has at most one standing date for a duty and occasion
 * @param outcome what became of it
 * @param dueOn the last day in time, or null where it is not known
 * @param planBy the last working day on or before it, or null
 * @param doneOn when it was done, or null
 * @param daysLate days from the due date to the day it was done; 0 when in time
 * @param why why this date, remembering the dates that it replaced; null where nothing is known
 */
record StandingDate(
        Long id,
        ChildId child,
        DutyCode duty,
        String occasion,
        Outcome outcome,
        LocalDate dueOn,
        LocalDate planBy,
        LocalDate doneOn,
        int daysLate,
        Explanation why) {

    static StandingDate of(ChildId child, Duty duty) {
        boolean dated = duty.due() != null;
        return new StandingDate(
                null,
                child,
                duty.code(),
                duty.occasion(),
                duty.outcome(),
                dated ? duty.due().on() : null,
                dated ? duty.due().planBy() : null,
                duty.doneOn(),
                Math.toIntExact(duty.daysLate()),
                dated ? duty.due().why() : null);
    }

    /** What tells the child's standing dates apart. */
    List<Object> key() {
        return List.of(duty, occasion);
    }

    /** Whether a date was shown, which must then not disappear without a reason. */
    boolean wasShown() {
        return dueOn != null && outcome != Outcome.NOT_KNOWN;
    }

    boolean toBeDone() {
        return outcome == Outcome.OPEN || outcome == Outcome.ON_HOLD;
    }

    /** This new date in the row of the old one, remembering the dates that one replaced. */
    StandingDate inPlaceOf(StandingDate old) {
        return with(old.id, why(old.earlier()));
    }

    /** This new date after the old one, which it replaces for a reason. */
    StandingDate replacing(StandingDate old, LocalDate today, Sentence reason) {
        return with(null, why(old.earlierAnd(today, reason)));
    }

    /** This date as it is kept once it no longer stands: its own explanation says when and why it ceased to. */
    StandingDate replaced(LocalDate today, Sentence reason) {
        return with(id, why(earlierAnd(today, reason)));
    }

    /**
     * What tells whether a date that stands is as it was worked out: two dates with the same mark say the same, apart from where they
     * are stored and which dates they replaced.
     *
     * @param worked a digest of what was worked out
     */
    record Mark(ChildId child, DutyCode duty, String occasion, UUID worked) {}

    Mark mark() {
        return new Mark(child, duty, occasion, worked());
    }

    /** A digest of what was worked out, which the dates that were replaced are no part of. */
    UUID worked() {
        String all = String.join(
                " ",
                outcome.name(),
                String.valueOf(dueOn),
                String.valueOf(planBy),
                String.valueOf(doneOn),
                Integer.toString(daysLate),
                why == null ? "" : ExplanationJson.write(why.replacing(List.of())));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    private List<Explanation.Replaced> earlier() {
        return why == null ? List.of() : why.replaced();
    }

    private List<Explanation.Replaced> earlierAnd(LocalDate today, Sentence reason) {
        List<Explanation.Replaced> all = new ArrayList<>();
        all.add(new Explanation.Replaced(dueOn, today, reason));
        all.addAll(earlier());
        return all;
    }

    private Explanation why(List<Explanation.Replaced> earlier) {
        return why == null ? null : why.replacing(earlier);
    }

    private StandingDate with(Long row, Explanation explained) {
        return new StandingDate(row, child, duty, occasion, outcome, dueOn, planBy, doneOn, daysLate, explained);
    }
}
