package kith.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import kith.access.Today;
import kith.caserecord.ChildRecord.Action;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.council.OfficersCouncil;
import kith.duedate.Sentence;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;
import kith.record.Seen;

/** Actions that Kith gives somebody because of something that was recorded, in the council's words. */
@ApplicationScoped
public class GivenActions {
    private static final RowType<Action> ACTION = RowTypes.of(Action.class);

    @Inject
    Actions actions;

    @Inject
    TellingOwners owners;

    @Inject
    OfficersCouncil council;

    @Inject
    Today today;

    /**
     * Gives somebody something to do at the end of the child's list. A review gives the same thing only once; what comes from none is not
     * given again while it is still to do.
     *
     * @param heldOn the review it comes from, by the day that counts for it; null where it comes from none
     */
    public void give(ChildId child, Sentence what, ActionOwner owner, LocalDate dueOn, LocalDate heldOn) {
        String words = council.said(what);
        boolean given = actions.held(child).stream()
                .filter(action -> action.what().equals(words) && Objects.equals(action.reviewHeldOn(), heldOn))
                .anyMatch(action -> heldOn != null || isOpen(action));
        if (!given) {
            Held<Action> added = actions.add(
                    child,
                    new Action(
                            actions.next(child),
                            words,
                            owner.name(),
                            dueOn,
                            null,
                            null,
                            heldOn,
                            owner.part(),
                            owner.reference(),
                            null,
                            null,
                            null,
                            true));
            owners.tell(child, added);
        }
    }

    /** Takes back what was given and is still to do, because what it came from was taken back. */
    public void takeBack(ChildId child, Sentence what, Correction correction) {
        String words = council.said(what);
        actions.rows(child).stream()
                .filter(row -> row.said().what().equals(words))
                .filter(row -> isOpen(row.said()))
                .forEach(row -> actions.takeBack(child, new Seen(row.id(), row.version()), correction));
    }

    /**
     * The review from which something was given was taken back or moved: what is still to do follows it.
     *
     * @param now the day that counts for the review now, null where it was taken back
     */
    public void follow(ChildId child, LocalDate before, LocalDate now, Correction correction) {
        actions.rows(child).stream()
                .filter(row -> row.said().isGiven() && before.equals(row.said().reviewHeldOn()))
                .filter(row -> isOpen(row.said()) && !before.equals(now))
                .forEach(row -> follow(child, row, now, correction));
    }

    private void follow(ChildId child, Held<Action> row, LocalDate now, Correction correction) {
        Seen seen = new Seen(row.id(), row.version());
        if (now == null) {
            actions.takeBack(child, seen, correction);
        } else {
            actions.correct(child, seen, ACTION.with(row.said(), "review_held_on", now), correction);
        }
    }

    /** What was given and is still to do is to be done by an earlier day; what is due before it stays as it is. */
    public void bringForward(ChildId child, Sentence what, LocalDate latest, Correction correction) {
        String words = council.said(what);
        actions.rows(child).stream()
                .filter(row -> row.said().what().equals(words) && isOpen(row.said()))
                .filter(row -> row.said().dueOn().isAfter(latest))
                .forEach(row -> actions.correct(
                        child,
                        new Seen(row.id(), row.version()),
                        ACTION.with(row.said(), "due_on", latest),
                        correction));
    }

    private boolean isOpen(Action action) {
        return ActionState.of(action, today.date()).isOpen();
    }
}
