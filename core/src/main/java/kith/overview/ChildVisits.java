package kith.overview;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.Held;
import kith.visit.VisitList;
import kith.worklist.ChildClocks;

/**
 * The visits to a child.
 *
 * @param child who and how things stand
 * @param visits a page of the visits planned and made, the latest first
 * @param planned the visits that are to come, the next first
 * @param requests when visits were asked for, latest first
 * @param advice advice between visits, latest first
 * @param activities what the child does every week
 * @param needs how the child communicates, where that needs an arrangement
 * @param clocks of the visits
 * @param knownFrom from when visits are complete in Kith, or null when no visits have been recorded in Kith yet
 * @param concernOn the day of the visit whose concern no review has considered yet, or null
 */
public record ChildVisits(
        ChildSummary child,
        VisitList.Page visits,
        List<Held<ChildRecord.PlannedVisit>> planned,
        List<Held<ChildRecord.VisitRequest>> requests,
        List<Held<ChildRecord.Advice>> advice,
        List<Held<ChildRecord.Activity>> activities,
        List<Held<ChildRecord.CommunicationNeed>> needs,
        ChildClocks clocks,
        LocalDate knownFrom,
        LocalDate concernOn) {}
