package kith.access;

import java.io.Serializable;
import java.util.Set;
import kith.record.StaffId;

/**
 * Whoever is at work: a member of staff who signed in, or Kith itself in a job. The council of everything that is read or
 * written comes from here and from nowhere else.
 *
 * @param staffId the account, null for Kith itself
 * @param name as colleagues know the person
 * @param council the council's code
 * @param roles what the person is in the council; read anew at each request
 * @param teams the teams the person belongs to
 * @param covering whose work the person sees today besides the own, because they are away
 */
public record Officer(
        StaffId staffId, String name, String council, Set<Role> roles, Set<TeamId> teams, Set<StaffId> covering)
        implements Serializable {

    /** An officer who covers for nobody. */
    public Officer(StaffId staffId, String name, String council, Set<Role> roles, Set<TeamId> teams) {
        this(staffId, name, council, roles, teams, Set.of());
    }

    public Officer {
        if (council == null || council.isBlank()) {
            throw new IllegalArgumentException("An officer belongs to a council.");
        }
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
        covering = Set.copyOf(covering);
    }

    /** Kith itself, at work for one council. */
    public static Officer system(String council) {
        return new Officer(null, "Kith", council, Set.of(Role.SYSTEM), Set.of());
    }

    /** Somebody without an account who brings a secret link of one council. */
    public static Officer guest(String council) {
        return new Officer(null, "Guest with a link", council, Set.of(Role.GUEST), Set.of());
    }

    /** Whether one of the officer's roles holds the permission. */
    public boolean may(Permission permission) {
        return permission.heldBy(roles);
    }

    /** Whether the officer has this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
