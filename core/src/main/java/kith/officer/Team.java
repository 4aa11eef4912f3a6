package kith.officer;

import kith.access.TeamId;

/**
 * A team of the council's staff.
 *
 * @param id the team
 * @param name such as "Looked after children 1"
 */
public record Team(TeamId id, String name) {}
