package kith.overview;

import java.util.List;
import kith.child.AllocationRecord;
import kith.child.PersonRecord;

/**
 * The people around a child.
 *
 * @param child who and how things stand
 * @param people in the child's life
 * @param allocations who worked with the child, latest first
 */
public record ChildPeople(ChildSummary child, List<PersonRecord> people, List<AllocationRecord> allocations) {}
