package kith.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kith.access.Role;
import kith.access.TeamId;
import kith.caserecord.ChildRecord.Allocation;
import kith.record.Held;
import kith.record.StaffId;

/** Who works with a child, from a day: ends the allocation before on the day on which the next begins. */
@ApplicationScoped
class Handover {
    private static final Set<Role> HELD = Set.of(Role.SOCIAL_WORKER, Role.REVIEWING_OFFICER);

    private static final String TEAM = "TEAM";

    @Inject
    Workers workers;

    /**
     * Hands a child over on paper.
     *
     * @param role social worker or reviewing officer
     * @param fromOn first day; may be empty only by mistake
     * @param reason code of the list {@code worker-change-reason}; needed where another social worker is followed
     */
    void to(CareChange change, Role role, StaffId staff, LocalDate fromOn, String reason) {
        Workers.Worker worker = find(role, staff);
        for (Held<Allocation> before : open(change, role)) {
            refuseSame(before.said(), worker);
            if (role == Role.SOCIAL_WORKER && reason == null) {
                throw CareContradicted.by("allocation.changeReason", "refusal.allocation.no-reason");
            }
            Allocation said = before.said();
            change.allocations.change(
                    before,
                    new Allocation(said.role(), said.fromOn(), said.workerRef(), said.workerName(), fromOn, reason));
        }
        change.allocations.add(new Allocation(role.name(), fromOn, worker.reference(), worker.name(), null, null));
    }

    /** Gives a child to a team; the team that had it before ends on the day on which the next begins. */
    void toTeam(CareChange change, TeamId team, LocalDate fromOn) {
        String name = team == null ? null : workers.team(team).orElse(null);
        if (name == null) {
            throw CareContradicted.by("allocation.worker", "refusal.needed");
        }
        Workers.Worker given = new Workers.Worker(name, name, TEAM);
        change.allocations.open().stream()
                .filter(row -> row.said().role().equals(TEAM))
                .forEach(before -> {
                    refuseSame(before.said(), given);
                    Allocation said = before.said();
                    change.allocations.change(
                            before,
                            new Allocation(TEAM, said.fromOn(), said.workerRef(), said.workerName(), fromOn, null));
                });
        change.allocations.add(new Allocation(TEAM, fromOn, name, name, null, null));
    }

    /** As {@link #to}, where it may be the same person as before. */
    void toOrAsBefore(CareChange change, Role role, StaffId staff, LocalDate fromOn, String reason) {
        Workers.Worker worker = find(role, staff);
        boolean asBefore = open(change, role).stream()
                .anyMatch(row -> row.said().workerRef().equalsIgnoreCase(worker.reference()));
        if (!asBefore) {
            to(change, role, staff, fromOn, reason);
        }
    }

    /** Whoever is to be allocated. */
    Workers.Worker find(Role role, StaffId staff) {
        if (!HELD.contains(role)) {
            throw new IllegalArgumentException("Nobody is allocated as " + role + ".");
        }
        if (staff == null) {
            throw CareContradicted.by("allocation.worker", "refusal.needed");
        }
        Workers.Worker worker = workers.find(staff)
                .orElseThrow(() -> CareContradicted.by("allocation.worker", "refusal.allocation.no-account"));
        if (!List.of(worker.roles().split(",")).contains(role.name())) {
            throw CareContradicted.by("allocation.worker", "refusal.allocation.wrong-role", worker.name());
        }
        return worker;
    }

    private static void refuseSame(Allocation before, Workers.Worker worker) {
        if (before.workerRef().equalsIgnoreCase(worker.reference())) {
            throw CareContradicted.by("allocation.worker", "refusal.allocation.same", worker.name(), before.fromOn());
        }
    }

    static List<Held<Allocation>> open(CareChange change, Role role) {
        return change.allocations.open().stream()
                .filter(row -> row.said().role().equals(role.name()))
                .toList();
    }
}
