package kith.record;

import java.io.Serializable;

/** A child's record. Two councils may hold the same number; it means something only within one. */
public record ChildId(long value) implements Serializable {}
