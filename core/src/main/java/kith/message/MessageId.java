package kith.message;

import java.io.Serializable;

/** A message. Two councils may hold the same number; it means something only within one. */
public record MessageId(long value) implements Serializable {}
