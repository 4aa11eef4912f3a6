package kith.account;

import kith.access.TeamId;

/**
 * A team as it is looked after.
 *
 * @param id the team
 * @param name such as "Looked after children 1"
 * @param closed whether nobody can be given to it any more
 * @param inUse whether somebody with an open account or a child is in it
 */
public record TeamSummary(TeamId id, String name, boolean closed, boolean inUse) {}
