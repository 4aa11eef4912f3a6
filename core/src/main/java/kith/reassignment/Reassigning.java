package kith.reassignment;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.Allowed;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.action.ActionOwner;
import kith.action.FollowingUp;
import kith.care.Allocating;
import kith.duedate.Sentence;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.message.Message;
import kith.message.MessageKind;
import kith.message.Telling;
import kith.officer.Colleagues;
import kith.officer.Staff;
import kith.record.CaseLock;
import kith.record.Seen;
import kith.record.StaffId;
import kith.record.Trail;

/**
 * The work of somebody who leaves or is away for long goes to others: all of it or some, at once or not at all. Who does the
 * work changes; no due date does. Each child's trail has its own entry.
 */
@Step
@SavesOnce
public class Reassigning {

    @Inject
    JpaWorkInHand hands;

    @Inject
    Colleagues colleagues;

    @Inject
    Allocating allocating;

    @Inject
    FollowingUp followingUp;

    @Inject
    Telling telling;

    @Inject
    CaseLock cases;

    @Inject
    Trail trail;

    /** Everybody who has work in hand, by name. */
    @Allowed(Permission.ALLOCATE)
    public List<WorkHolder> holders() {
        return hands.holders();
    }

    /**
     * What somebody has in hand.
     *
     * @throws NotFound if the council has no such account
     */
    @Allowed(Permission.ALLOCATE)
    public WorkInHand inHand(StaffId staff) {
        trail.detail("account " + staff.value());
        return hands.of(staff).orElseThrow(() -> new NotFound("account", staff.value()));
    }

    /**
     * Hands it over.
     *
     * @throws FormRefused if something of it is not in those hands any more, or cannot go where it was to go; names the child's
     *     or the action's field, as {@link Reassignment#field} has it
     */
    @Allowed(Permission.ALLOCATE)
    public Saved reassign(Submission form, Reassignment said) {
        refuseWithout(said.on(), "on", "refused.date.missing");
        refuseWithout(said.why(), "why", "refused.reassign.why");
        cases.hold(said.cases());
        WorkInHand held = inHand(said.from());
        Map<StaffId, Staff> staff = colleagues.all().stream().collect(Collectors.toMap(Staff::id, Function.identity()));
        said.children().forEach(one -> handOver(one, said, held));
        said.actions().forEach(one -> handOver(one, said, held, staff));
        tell(said);
        trail.detail("account " + said.from().value() + ": " + said.children().size() + " children, "
                + said.actions().size() + " actions");
        trail.why(said.why());
        return Saved.row(null, said.from().value());
    }

    /** Everybody who is given something is told how much, once. */
    private void tell(Reassignment said) {
        Map<StaffId, Long> children = counted(said.children(), Reassignment.OfChild::to);
        Map<StaffId, Long> actions = counted(said.actions(), Reassignment.OfAction::to);
        Stream.concat(children.keySet().stream(), actions.keySet().stream())
                .distinct()
                .forEach(to -> {
                    Sentence what = Sentence.of(
                            "message.reassigned",
                            children.getOrDefault(to, 0L).intValue(),
                            actions.getOrDefault(to, 0L).intValue(),
                            said.on());
                    telling.tell(new Message(MessageKind.ALLOCATION, null, null, what), Set.of(to));
                });
    }

    private static <T> Map<StaffId, Long> counted(Collection<T> given, Function<T, StaffId> to) {
        return given.stream().collect(Collectors.groupingBy(to, Collectors.counting()));
    }

    private void handOver(Reassignment.OfChild one, Reassignment said, WorkInHand held) {
        String field = Reassignment.field(one.child(), one.role());
        boolean still =
                held.children().stream().anyMatch(own -> own.child().equals(one.child()) && own.role() == one.role());
        refuseMoved(still, field);
        at(
                field,
                () -> allocating.handOver(
                        one.child(), one.role(), one.to(), said.on(), said.changeReason(), said.why()));
    }

    private void handOver(Reassignment.OfAction one, Reassignment said, WorkInHand held, Map<StaffId, Staff> staff) {
        String field = Reassignment.field(one.seen().row());
        boolean still = held.actions().stream()
                .map(WorkInHand.OfAction::action)
                .anyMatch(own -> new Seen(own.id(), own.version()).equals(one.seen()));
        refuseMoved(still, field);
        Staff next = staff.get(one.to());
        if (next == null) {
            throw FormRefused.of(field, "refusal.allocation.no-account");
        }
        ActionOwner owner = ActionOwner.staff(next.name(), next.email());
        at(field, () -> followingUp.handOver(one.child(), one.seen(), owner, said.why()));
    }

    private static void refuseWithout(Object said, String field, String refusal) {
        if (said == null) {
            throw FormRefused.of(field, refusal);
        }
    }

    private static void refuseMoved(boolean still, String field) {
        if (!still) {
            throw FormRefused.of(field, "refused.reassign.moved");
        }
    }

    /** What one child or action refuses is said at its own field. */
    private static void at(String field, Runnable handOver) {
        try {
            handOver.run();
        } catch (FormRefused refused) {
            throw new FormRefused(field, refused.why(), refused.authority());
        }
    }
}
