package kith.overview;

import java.util.List;
import kith.caserecord.ChildRecord;
import kith.people.Recipient;
import kith.record.Held;

/**
 * The people around a child.
 *
 * @param child who and how things stand
 * @param people in the child's life, with what each may be sent
 * @param allocations who worked with the child, latest first
 */
public record ChildPeople(ChildSummary child, List<Recipient> people, List<Held<ChildRecord.Allocation>> allocations) {}
