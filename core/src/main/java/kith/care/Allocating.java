package kith.care;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Role;
import kith.access.Step;
import kith.access.TeamId;
import kith.caserecord.ChildRecord.Allocation;
import kith.duedate.Sentence;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.message.Audience;
import kith.message.Message;
import kith.message.MessageKind;
import kith.message.Telling;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.StaffId;
import kith.record.Trail;

/**
 * Naming the social worker and the reviewing officer of a child. One of each at a time; the team is the social worker's, unless
 * the child is given to another, since a worker may belong to several. Who works with a child moves no date, except that naming the first reviewing officer in time is a duty of its own.
 */
@Step
@SavesOnce
public class Allocating {
    @Inject
    Care care;

    @Inject
    Handover handover;

    @Inject
    Telling telling;

    @Inject
    Trail trail;

    /**
     * Names somebody from a day; the allocation before ends on that day. Whoever is named is told, and who works with the
     * child so far.
     *
     * @param role social worker or reviewing officer
     * @param reason why the worker changed, code of the list {@code worker-change-reason}; null where nobody did it before
     * @throws CareContradicted if it cannot be so
     */
    @Allowed(Permission.ALLOCATE)
    public Saved allocate(
            ChildId child, Submission form, Role role, StaffId staff, LocalDate fromOn, String reason, String whyLate) {
        CareChange change = handedOver(child, role, staff, fromOn, reason);
        tell(child, role, staff, fromOn);
        return settle(change, role, fromOn, whyLate);
    }

    /**
     * As {@link #allocate}, for one of many children that one form hands over together; whoever calls it holds the case.
     *
     * @param why the reason in words, for the trail
     */
    @Allowed(Permission.ALLOCATE)
    public Saved handOver(ChildId child, Role role, StaffId staff, LocalDate fromOn, String reason, String why) {
        Saved saved = settle(handedOver(child, role, staff, fromOn, reason), role, fromOn, null);
        trail.why(why);
        return saved;
    }

    private CareChange handedOver(ChildId child, Role role, StaffId staff, LocalDate fromOn, String reason) {
        CareChange change = care.of(child);
        if (fromOn == null) {
            throw CareContradicted.by("allocation.fromOn", "refusal.needed");
        }
        handover.to(change, role, staff, fromOn, reason);
        return change;
    }

    /** Whoever is named, and, as nothing is settled yet, who worked with the child so far. */
    private void tell(ChildId child, Role role, StaffId staff, LocalDate fromOn) {
        String name = handover.find(role, staff).name();
        Sentence what = role == Role.SOCIAL_WORKER
                ? Sentence.of("message.allocated.worker", name, fromOn)
                : Sentence.of("message.allocated.officer", name, fromOn);
        telling.tell(
                new Message(MessageKind.ALLOCATION, child, null, what),
                Set.of(staff),
                EnumSet.of(Audience.SOCIAL_WORKER, Audience.REVIEWING_OFFICER));
    }

    private Saved settle(CareChange change, Role role, LocalDate fromOn, String whyLate) {
        trail.detail(role + " " + fromOn);
        Sentence happened = role == Role.SOCIAL_WORKER
                ? Sentence.of("reason.allocated.worker", fromOn)
                : Sentence.of("reason.allocated.officer", fromOn);
        care.settle(change, happened, whyLate);
        return Saved.row(change.child, change.allocations.lastAdded());
    }

    /**
     * Gives the child to a team, apart from its worker; the team before ends on that day. No date moves.
     *
     * @throws CareContradicted if it cannot be so
     */
    @Allowed(Permission.ALLOCATE)
    public Saved transfer(ChildId child, Submission form, TeamId team, LocalDate fromOn) {
        CareChange change = care.of(child);
        if (fromOn == null) {
            throw CareContradicted.by("allocation.fromOn", "refusal.needed");
        }
        handover.toTeam(change, team, fromOn);
        trail.detail("TEAM " + fromOn);
        care.settle(change, Sentence.of("reason.allocated.team", fromOn), null);
        return Saved.row(child, change.allocations.lastAdded());
    }

    /** Ends an allocation after which nobody follows, because the child is no longer looked after. */
    @Allowed(Permission.ALLOCATE)
    public Saved end(ChildId child, Submission form, Seen seen, LocalDate toOn, String reason) {
        CareChange change = care.of(child);
        Held<Allocation> row = change.allocations.at(seen);
        if (change.lookedAfter()) {
            throw CareContradicted.by("allocation.toOn", "refusal.allocation.still-looked-after");
        }
        if (toOn == null) {
            throw CareContradicted.by("allocation.toOn", "refusal.needed");
        }
        Allocation said = row.said();
        change.allocations.change(
                row, new Allocation(said.role(), said.fromOn(), said.workerRef(), said.workerName(), toOn, reason));
        trail.detail(said.role() + " " + toOn);
        care.settle(change, Sentence.of("reason.allocated.ended", toOn), null);
        return Saved.row(child, seen.row());
    }

    /**
     * Corrects an allocation; those that it follows and that follow it end and begin on the corrected days.
     *
     * @param staff who it should have been; null leaves whoever it was
     */
    @Allowed(Permission.ALLOCATE)
    public Saved correct(
            ChildId child,
            Submission form,
            Seen seen,
            StaffId staff,
            LocalDate fromOn,
            LocalDate toOn,
            String reason,
            String why,
            String whyLate) {
        CareChange change = care.of(child);
        Held<Allocation> row = change.allocations.at(seen);
        Allocation said = row.said();
        Allocation corrected = new Allocation(said.role(), fromOn, said.workerRef(), said.workerName(), toOn, reason);
        if (staff != null) {
            Workers.Worker worker = handover.find(Role.valueOf(said.role()), staff);
            corrected = new Allocation(said.role(), fromOn, worker.reference(), worker.name(), toOn, reason);
        }
        change.allocations.correct(row, corrected, other -> other.role().equals(said.role()));
        trail.detail(said.role() + " " + fromOn);
        care.correct(change, why, Sentence.of("reason.allocated.corrected", said.fromOn()), whyLate);
        return Saved.row(child, seen.row());
    }

    /** Takes back an allocation that never was; whoever it followed goes on. */
    @Allowed(Permission.ALLOCATE)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        CareChange change = care.of(child);
        Held<Allocation> row = change.allocations.at(seen);
        Allocation said = row.said();
        change.allocations.takeBack(row, other -> other.role().equals(said.role()));
        trail.detail(said.role() + " " + said.fromOn());
        care.takeBack(change, why, Sentence.of("reason.allocated.corrected", said.fromOn()));
        return Saved.row(child, seen.row());
    }
}
