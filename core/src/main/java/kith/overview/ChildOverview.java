package kith.overview;

import kith.worklist.ChildClocks;

/**
 * The first page of a child's record.
 *
 * @param child who and how things stand
 * @param clocks what is due and why, and what was done
 * @param timeline what can be drawn
 */
public record ChildOverview(ChildSummary child, ChildClocks clocks, Timeline timeline) {}
