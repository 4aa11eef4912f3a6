package kith.worklist;

import java.util.List;

/**
 * What a scope's work can be filtered by: only what occurs in it, in order.
 *
 * @param workers social workers by the name shown
 * @param reviewingOfficers reviewing officers by the name shown
 * @param placementTypes codes of the list {@code placement-type}
 */
public record WorkChoices(List<String> workers, List<String> reviewingOfficers, List<String> placementTypes) {}
