package kith.record;

import java.io.Serializable;

/** A member of staff. Two councils may hold the same number; it means something only within one. */
public record StaffId(long value) implements Serializable {}
