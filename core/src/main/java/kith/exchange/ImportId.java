package kith.exchange;

import java.io.Serializable;

/** An import of one council. */
public record ImportId(long value) implements Serializable {}
