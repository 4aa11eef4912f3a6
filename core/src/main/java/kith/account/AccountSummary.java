package kith.account;

import java.util.List;
import java.util.Set;
import kith.access.Role;
import kith.officer.Team;
import kith.record.StaffId;

/**
 * An account as whoever looks after accounts sees it.
 *
 * @param id the account
 * @param version rises with each change, so that two who change it at once are told
 * @param name as colleagues know the person; the e-mail address until the person has said
 * @param email the address to sign in with
 * @param roles what the person is in the council
 * @param teams the teams the person belongs to, by name
 * @param state whether the person can sign in
 */
public record AccountSummary(
        StaffId id, int version, String name, String email, Set<Role> roles, List<Team> teams, AccountState state) {}
