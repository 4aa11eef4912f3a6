package kith.planning;

import java.util.List;

/**
 * Two versions of a care plan beside each other.
 *
 * @param before the earlier one
 * @param after the later one
 * @param parts every part that either has, in order
 */
public record ComparedPlans(VersionSummary before, VersionSummary after, List<ComparedPart> parts) {}
