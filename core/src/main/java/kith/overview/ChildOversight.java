package kith.overview;

import java.util.List;
import kith.caserecord.ChildRecord;
import kith.complaint.ComplaintRow;
import kith.dispute.RaisedDispute;
import kith.oversight.MidwayCheck;
import kith.oversight.SafeguardingEvent;
import kith.record.Held;
import kith.worklist.ChildClocks;

/**
 * How the reviewing officer watches over a child between reviews.
 *
 * @param child who and how things stand
 * @param midway the check between the last review and the next, or null where there are no two
 * @param events safeguarding events that the officer has not answered yet, latest first
 * @param footprints what the officer did and saw, latest first
 * @param disputes what the officer raised with the council, latest first
 * @param clocks of the disputes
 * @param concerns what carers are concerned about, latest first
 * @param complaints about the child's care, latest first; none for somebody who may not see any
 * @param ratings how the council's planning was rated, latest first
 * @param rates whether reviewing officers of the council rate it
 */
public record ChildOversight(
        ChildSummary child,
        MidwayCheck midway,
        List<SafeguardingEvent> events,
        List<Held<ChildRecord.Footprint>> footprints,
        List<Held<RaisedDispute>> disputes,
        ChildClocks clocks,
        List<Held<ChildRecord.CarerConcern>> concerns,
        List<ComplaintRow> complaints,
        List<Held<ChildRecord.PlanningRating>> ratings,
        boolean rates) {}
