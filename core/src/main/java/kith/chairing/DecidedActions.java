package kith.chairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.access.Today;
import kith.action.ActionOwner;
import kith.action.ActionState;
import kith.action.Actions;
import kith.action.FollowingUp;
import kith.action.TellingOwners;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Action;
import kith.caserecord.ChildRecord.ReviewDecision;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.meeting.WorkedReview;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;
import kith.record.Seen;

/**
 * What a review does to actions: it says what became of earlier ones, and what it decides becomes one once it is complete, never
 * before (reg 36(3): nothing considered is carried out until then).
 */
@ApplicationScoped
class DecidedActions {
    private static final RowType<Action> ACTION = RowTypes.of(Action.class);

    @Inject
    Actions actions;

    @Inject
    FollowingUp followingUp;

    @Inject
    TellingOwners owners;

    @Inject
    Today today;

    /** Enters what became of earlier actions; what is done or given up already stays so. */
    void follow(ChildId child, LocalDate on, WorkedReview said) {
        for (Held<Action> row : actions.rows(child)) {
            String outcome = said.item(
                            WorkedReview.ACTION, Integer.toString(row.said().ordinal()))
                    .map(ChildRecord.ReviewItem::outcome)
                    .orElse("");
            String words = said.item(
                            WorkedReview.ACTION, Integer.toString(row.said().ordinal()))
                    .map(ChildRecord.ReviewItem::words)
                    .orElse(null);
            if (isOpen(row) && outcome.equals("DONE")) {
                followingUp.done(child, seen(row), on, words);
            } else if (isOpen(row) && outcome.equals("NOT_DONE")) {
                followingUp.notDone(child, seen(row), words);
            }
        }
    }

    /** Makes the decisions of a complete review actions; one that is there already is not doubled. */
    void begin(ChildId child, LocalDate heldOn, List<ReviewDecision> decisions) {
        List<Action> standing = actions.held(child);
        for (ReviewDecision decision : decisions) {
            if (standing.stream().noneMatch(action -> isOf(action, heldOn, decision.what()))) {
                add(child, decision.what(), owner(decision), decision.dueOn(), heldOn, decision.planPart());
            }
        }
    }

    /** Adds an action of a review at the end of the child's list. */
    void add(ChildId child, String what, ActionOwner owner, LocalDate dueOn, LocalDate heldOn, String planPart) {
        Held<Action> added = actions.add(
                child,
                new Action(
                        actions.next(child),
                        what,
                        owner.name(),
                        dueOn,
                        null,
                        null,
                        heldOn,
                        owner.part(),
                        owner.reference(),
                        planPart,
                        null));
        owners.tell(child, added);
    }

    /** The decisions of a review were corrected: open actions that came from them follow. */
    void correct(
            ChildId child,
            LocalDate before,
            List<ReviewDecision> decided,
            LocalDate heldOn,
            List<ReviewDecision> now,
            Correction correction) {
        for (ReviewDecision decision : decided) {
            Optional<ReviewDecision> same = now.stream()
                    .filter(one -> one.what().equals(decision.what()))
                    .findFirst();
            actions.rows(child).stream()
                    .filter(row -> isOf(row.said(), before, decision.what()) && isOpen(row))
                    .forEach(row -> same.ifPresentOrElse(
                            one -> actions.correct(child, seen(row), as(row.said(), heldOn, decision, one), correction),
                            () -> actions.takeBack(child, seen(row), correction)));
        }
    }

    /** What was corrected of the decision; what became of the action since stays. */
    private static Action as(Action action, LocalDate heldOn, ReviewDecision before, ReviewDecision now) {
        Action said = ACTION.with(action, "review_held_on", heldOn);
        said = before.dueOn().equals(now.dueOn()) ? said : ACTION.with(said, "due_on", now.dueOn());
        said = ACTION.with(said, "plan_part", now.planPart());
        return owner(before).isSame(owner(now)) ? said : owner(now).takes(said);
    }

    private static boolean isOf(Action action, LocalDate heldOn, String what) {
        return heldOn.equals(action.reviewHeldOn()) && action.what().equals(what);
    }

    private static ActionOwner owner(ReviewDecision decision) {
        return new ActionOwner(decision.owner(), decision.ownerPart(), decision.ownerRef());
    }

    private boolean isOpen(Held<Action> row) {
        return ActionState.of(row.said(), today.date()).isOpen();
    }

    private static Seen seen(Held<?> row) {
        return new Seen(row.id(), row.version());
    }
}
