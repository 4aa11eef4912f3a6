package kith.worklist;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kith.access.Officer;
import kith.access.TeamId;
import kith.record.StaffId;

/**
 * Which children a scope means, as a condition on {@code child_today t} for the lists of other rooms too.
 *
 * @param sql the condition, beginning with {@code and}; empty for every child
 * @param values of its question marks, each a {@code long[]}
 */
public record ScopedChildren(String sql, List<Object> values) {
    private static final String MEMBERS = "(select m.staff_id from team_member m where m.team_id = any(?))";

    /** The children of a scope, for an officer. */
    public static ScopedChildren of(WorkScope scope, Officer me) {
        return switch (scope) {
            case MINE -> of(me.staffId() == null ? Set.of() : Set.of(me.staffId()), me.covering());
            case COVERED -> of(Set.of(), me.covering());
            case TEAM -> {
                long[] teams = me.teams().stream().mapToLong(TeamId::value).toArray();
                // A child given to a team apart from its worker is that team's; otherwise it is the worker's team's.
                yield new ScopedChildren(
                        "and (t.team_id = any(?) or t.team_id is null and t.social_worker_id in " + MEMBERS
                                + " or t.reviewing_officer_id in " + MEMBERS + ") ",
                        List.of(teams, teams, teams));
            }
            case COUNCIL -> new ScopedChildren("", List.of());
        };
    }

    private static ScopedChildren of(Set<StaffId> self, Set<StaffId> covered) {
        long[] staff = Stream.concat(self.stream(), covered.stream())
                .mapToLong(StaffId::value)
                .toArray();
        return new ScopedChildren(
                "and (t.social_worker_id = any(?) or t.reviewing_officer_id = any(?)) ", List.of(staff, staff));
    }
}
