package kith.overview;

import java.util.List;

/**
 * Who looked at a child's record or changed it, latest first.
 *
 * @param child who and how things stand
 * @param entries a page of what was read and done
 * @param total how many entries there are on all pages
 */
public record ChildAccess(ChildSummary child, List<ChildHistory.Done> entries, long total) {}
