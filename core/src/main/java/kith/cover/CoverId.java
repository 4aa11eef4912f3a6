package kith.cover;

import java.io.Serializable;

/** A cover. Two councils may hold the same number; it means something only within one. */
public record CoverId(long value) implements Serializable {}
