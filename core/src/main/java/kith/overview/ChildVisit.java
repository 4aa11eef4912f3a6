package kith.overview;

import kith.record.Held;
import kith.visit.WholeVisit;

/**
 * One visit to a child.
 *
 * @param child who and how things stand
 * @param visit with everything that belongs to it
 */
public record ChildVisit(ChildSummary child, Held<WholeVisit> visit) {}
