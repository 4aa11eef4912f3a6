package kith.careplan;

import kith.record.ChildId;

/**
 * The completion of a version of a care plan was taken back: it is written again.
 *
 * @param child whose plan
 * @param version which version
 * @param why why it was taken back
 */
public record PlanReopened(ChildId child, int version, String why) {}
