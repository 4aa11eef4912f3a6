package kith.overview;

import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.Held;
import kith.worklist.ChildClocks;

/**
 * The documents on a child's record.
 *
 * @param child who and how things stand
 * @param documents the latest first
 * @param clocks how long the record is kept
 */
public record ChildDocuments(ChildSummary child, List<Held<ChildRecord.Document>> documents, ChildClocks clocks) {}
