package kith.restriction;

import java.io.Serializable;

/** An opening of a restricted record. Two councils may hold the same number; it means something only within one. */
public record OpeningId(long value) implements Serializable {}
