package kith.overview;

import java.util.List;
import kith.caserecord.ChildRecord;
import kith.plugin.Limit;
import kith.plugin.Ruling;
import kith.record.Held;
import kith.worklist.ChildClocks;

/**
 * The documents on a child's record.
 *
 * @param child who and how things stand
 * @param documents the latest first
 * @param kept for how long from birth the law, and the council where it says more, keeps the record
 * @param clocks until when, once the child is no longer looked after
 */
public record ChildDocuments(
        ChildSummary child, List<Held<ChildRecord.Document>> documents, List<Ruling<Limit>> kept, ChildClocks clocks) {}
