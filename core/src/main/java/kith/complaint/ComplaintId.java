package kith.complaint;

import java.io.Serializable;

/** A complaint. Two councils may hold the same number; it means something only within one. */
public record ComplaintId(long value) implements Serializable {}
