package kith.overview;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.Held;
import kith.worklist.ChildClocks;

/**
 * The visits to a child.
 *
 * @param child who and how things stand
 * @param visits latest first
 * @param requests when visits were asked for, latest first
 * @param clocks of the visits
 * @param knownFrom from when visits are complete in Kith, or null when no visits have been recorded in Kith yet
 */
public record ChildVisits(
        ChildSummary child,
        List<Held<ChildRecord.Visit>> visits,
        List<Held<ChildRecord.VisitRequest>> requests,
        ChildClocks clocks,
        LocalDate knownFrom) {}
