package kith.policychange;

import java.io.Serializable;

/** A change of policy. Two councils may hold the same number; it means something only within one. */
public record PolicyChangeId(long value) implements Serializable {}
