package kith.plugin;

import java.util.Objects;

/**
 * An answer and on whose word it stands.
 *
 * @param value the answer
 * @param authority the regulation, guidance or council document that gives it
 * @param <T> what the question asks for
 */
public record Ruling<T>(T value, Authority authority) {
    public Ruling {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(authority, "authority");
    }
}
