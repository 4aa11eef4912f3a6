package kith.account;

import kith.access.Role;
import kith.access.TeamId;

/**
 * Which accounts are asked for.
 *
 * @param team members of this team; null for any
 * @param role holders of this role; null for any
 * @param state accounts in this state; null for any
 * @param page from 1
 * @param size rows on a page
 */
public record AccountQuery(TeamId team, Role role, AccountState state, int page, int size) {

    /** A page of every account. */
    public static AccountQuery all(int page, int size) {
        return new AccountQuery(null, null, null, page, size);
    }
}
