package kith.plugin;

import java.util.Objects;

/**
 * Where letters and pages send questions.
 *
 * @param code see {@link Item#code()}
 * @param name the team, such as "Children's Services"
 * @param email its address, or empty
 * @param telephone its number, or empty; one of the two is filled
 */
public record Enquiries(String code, Phrase name, String email, String telephone) implements Item {
    public Enquiries {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        if (email.isBlank() && telephone.isBlank()) {
            throw new IllegalArgumentException("The enquiries " + code + " has neither e-mail nor telephone.");
        }
    }
}
