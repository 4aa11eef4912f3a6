package kith.planning;

import kith.record.Held;

/**
 * A part of a version, opened to be looked at or written.
 *
 * @param part what it asks
 * @param held what it says; its row is 0 where nobody wrote it yet
 */
public record HeldPart(PartOfPlan part, Held<WrittenPart> held) {}
