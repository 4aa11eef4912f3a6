package kith.access;

import java.io.Serializable;

/** A team of the council. Two councils may hold the same number; it means something only within one. */
public record TeamId(long value) implements Serializable {}
