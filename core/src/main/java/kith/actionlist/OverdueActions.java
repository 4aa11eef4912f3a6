package kith.actionlist;

import java.util.List;

/**
 * The overdue actions of a scope.
 *
 * @param count how many
 * @param first the first of them, the longest overdue first
 */
public record OverdueActions(long count, List<ActionRow> first) {}
