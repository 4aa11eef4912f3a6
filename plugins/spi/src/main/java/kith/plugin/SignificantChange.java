package kith.plugin;

import java.util.Objects;

/**
 * A change of the care plan that waits until a review has considered it, unless that is not practicable.
 *
 * @param code see {@link Item#code()}
 * @param name such as "Major changes in contact arrangements"
 */
public record SignificantChange(String code, Phrase name) implements Item {
    public SignificantChange {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
