package kith.closure;

import java.io.Serializable;

/** An entry of closure days. Two councils may hold the same number; it means something only within one. */
public record ClosureId(long value) implements Serializable {}
