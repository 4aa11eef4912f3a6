package kith.care;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord.Missing;
import kith.caserecord.ChildRecord.Placement;
import kith.child.Recording;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.placement.MissingEpisodes;
import kith.placement.Placements;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/**
 * Recording that a child was missing or away without authorisation, came back, and what became of the conversation that is offered
 * after the return.
 */
@Step
@SavesOnce
public class BeingMissing {
    private static final Recording.Of<Missing> RECORDED =
            new Recording.Of<>("reason.missing", Missing::fromOn, said -> said.type() + " " + said.fromOn());

    @Inject
    MissingEpisodes missing;

    @Inject
    Placements placements;

    @Inject
    Recording recording;

    @Inject
    Trail trail;

    @Inject
    Today today;

    /**
     * Records that a child is or was missing.
     *
     * @throws FormRefused if the child lived nowhere on the first day, was missing already, or the days cannot be so
     */
    @Allowed(Permission.RECORD_CARE)
    public Saved record(ChildId child, Submission form, Missing said) {
        check(child, said, null);
        return recording.add(RECORDED, missing, child, said, null);
    }

    /**
     * Records that the child came back, or what became of the conversation: what was said before was right when it was said.
     *
     * @throws kith.record.ChangedMeanwhile if somebody else said more since
     */
    @Allowed(Permission.RECORD_CARE)
    public Saved goOn(ChildId child, Submission form, Seen seen, Missing said) {
        Missing held = recording.row(missing, child, seen.row()).said();
        Missing whole = new Missing(
                held.fromOn(),
                held.type(),
                held.toOn() == null ? said.toOn() : held.toOn(),
                said.account(),
                said.conversation(),
                said.conversationOn(),
                said.conversationBy(),
                said.childSaid());
        check(child, whole, seen.row());
        missing.goOn(child, seen, whole);
        trail.detail(held.fromOn().toString());
        return Saved.row(child, seen.row());
    }

    /** Corrects an episode; what it said before is kept with the reason. */
    @Allowed(Permission.RECORD_CARE)
    public Saved correct(ChildId child, Submission form, Seen seen, Missing said, String why) {
        check(child, said, seen.row());
        return recording.correct(RECORDED, missing, child, seen, said, why, null);
    }

    /** Takes back an episode that never was. */
    @Allowed(Permission.RECORD_CARE)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        return recording.takeBack(RECORDED, missing, child, seen, why);
    }

    /** One episode, to be looked at or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<Missing> episode(ChildId child, long id) {
        return recording.row(missing, child, id);
    }

    private void check(ChildId child, Missing said, Long except) {
        Dates.done("fromOn", said.fromOn(), today.date());
        Dates.notAhead("toOn", said.toOn(), today.date());
        Dates.notBefore("toOn", said.toOn(), said.fromOn());
        if (placements.held(child).stream().noneMatch(stay -> covers(stay, said.fromOn()))) {
            throw FormRefused.of("fromOn", "refused.missing.nowhere", said.fromOn());
        }
        recording.against(missing, child, except, other -> overlap(other, said)).ifPresent(other -> {
            throw FormRefused.of(
                    "fromOn", "refused.missing.overlap", other.said().fromOn());
        });
        conversation(said);
    }

    private void conversation(Missing said) {
        if (said.childSaid() != null && !"HELD".equals(said.conversation())) {
            throw FormRefused.of("childSaid", "refused.missing.not-held");
        }
        if (said.conversation() == null) {
            return;
        }
        if (said.toOn() == null) {
            throw FormRefused.of("toOn", "refused.missing.still-away");
        }
        Dates.done("conversationOn", said.conversationOn(), today.date());
        Dates.notBefore("conversationOn", said.conversationOn(), said.toOn());
        if (said.conversationBy() == null) {
            throw FormRefused.of("conversationBy", "refused.missing.by-whom");
        }
    }

    private static boolean covers(Placement stay, LocalDate day) {
        return !stay.fromOn().isAfter(day)
                && (stay.toOn() == null || !stay.toOn().isBefore(day));
    }

    /** A child who came back may go missing again on the same day, but not from the same first day. */
    private static boolean overlap(Missing one, Missing other) {
        if (one.fromOn().equals(other.fromOn())) {
            return true;
        }
        List<Missing> inOrder = one.fromOn().isBefore(other.fromOn()) ? List.of(one, other) : List.of(other, one);
        LocalDate end = Objects.requireNonNullElse(inOrder.get(0).toOn(), LocalDate.MAX);
        return end.isAfter(inOrder.get(1).fromOn());
    }
}
