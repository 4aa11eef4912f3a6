package kith.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kith.access.NotAllowed;
import kith.access.Officer;
import kith.access.Permission;
import kith.access.Role;
import kith.access.TeamId;
import kith.record.StaffId;

/** Whose work a list shows. */
public enum WorkScope {
    /** Children whose social worker or reviewing officer the officer is, or covers for today. */
    MINE,
    /** Children whose social worker or reviewing officer the officer covers for today. */
    COVERED,
    /** Children whose social worker or reviewing officer belongs to one of the officer's teams. */
    TEAM,
    /** Every child of the council. */
    COUNCIL;

    private static final Set<Role> WITH_OWN_CASES =
            Set.of(Role.SOCIAL_WORKER, Role.REVIEWING_OFFICER, Role.TEAM_MANAGER);
    private static final Set<Role> FOR_THE_COUNCIL =
            Set.of(Role.TEAM_MANAGER, Role.REVIEW_ADMINISTRATOR, Role.DATA_OFFICER);

    /**
     * The children that a scope means for somebody, in SQL.
     *
     * @param condition on {@code child_today t}, to follow a {@code where}; empty for all
     * @param values the numbers that each of its question marks stands for
     */
    public record Children(String condition, List<long[]> values) {}

    /** The children that this scope means for an officer. */
    public Children children(Officer me) {
        return switch (this) {
            case MINE -> of(me.staffId() == null ? Set.of() : Set.of(me.staffId()), me.covering());
            case COVERED -> of(Set.of(), me.covering());
            case TEAM -> {
                long[] teams = me.teams().stream().mapToLong(TeamId::value).toArray();
                String members = "(select m.staff_id from team_member m where m.team_id = any(?))";
                // A child given to a team apart from its worker is that team's; otherwise it is the worker's team's.
                yield new Children(
                        "and (t.team_id = any(?) or t.team_id is null and t.social_worker_id in " + members
                                + " or t.reviewing_officer_id in " + members + ") ",
                        List.of(teams, teams, teams));
            }
            case COUNCIL -> new Children("", List.of());
        };
    }

    private static Children of(Set<StaffId> self, Set<StaffId> covered) {
        long[] staff = Stream.concat(self.stream(), covered.stream())
                .mapToLong(StaffId::value)
                .toArray();
        return new Children(
                "and (t.social_worker_id = any(?) or t.reviewing_officer_id = any(?)) ", List.of(staff, staff));
    }

    /**
     * The scope that was asked for, or the first that the officer's roles allow.
     *
     * @param asked whose work, or null
     * @throws NotAllowed if the officer's roles do not allow it
     */
    public static WorkScope allowed(WorkScope asked, Officer me) {
        List<WorkScope> scopes = of(me);
        if (scopes.isEmpty() || asked != null && !scopes.contains(asked)) {
            throw NotAllowed.to(Permission.SEE_WORK, me);
        }
        return asked == null ? scopes.get(0) : asked;
    }

    /** The scopes that an officer's roles allow; the first is the one to begin with. */
    public static List<WorkScope> of(Officer officer) {
        List<WorkScope> scopes = new ArrayList<>();
        if (WITH_OWN_CASES.stream().anyMatch(officer::is)) {
            scopes.add(MINE);
            if (!officer.covering().isEmpty()) {
                scopes.add(COVERED);
            }
            scopes.add(TEAM);
        }
        if (FOR_THE_COUNCIL.stream().anyMatch(officer::is)) {
            scopes.add(COUNCIL);
        }
        if (officer.is(Role.TEAM_MANAGER)) {
            scopes.remove(TEAM);
            scopes.add(0, TEAM);
        }
        return List.copyOf(scopes);
    }
}
