package kith.plugin;

import java.util.Objects;

/**
 * A part of the care plan besides those of the regulations.
 *
 * @param code see {@link Item#code()}
 * @param name the part's heading, such as "Preparing for semi-independence"
 * @param fromAge the age in years from which a plan has the part; 0 for every age
 */
public record PlanPart(String code, Phrase name, int fromAge) implements Item {
    public PlanPart {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        if (fromAge < 0 || fromAge > 25) {
            throw new IllegalArgumentException("A plan has a part from an age of 0 to 25, not " + fromAge);
        }
    }
}
