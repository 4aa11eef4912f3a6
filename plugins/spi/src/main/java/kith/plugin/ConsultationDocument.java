package kith.plugin;

import java.util.Objects;

/**
 * A document that asks somebody for views before a review.
 *
 * @param code see {@link Item#code()}
 * @param name its title
 * @param audience to whom it is sent
 * @param fromAge the child's age in years from which this document is meant
 * @param toAge the last age for which it is meant
 */
public record ConsultationDocument(String code, Phrase name, Participant audience, int fromAge, int toAge)
        implements Item {
    public ConsultationDocument {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(audience, "audience");
        if (fromAge < 0 || toAge < fromAge) {
            throw new IllegalArgumentException(
                    "The document " + code + " is meant from " + fromAge + " to " + toAge + ", which is no age.");
        }
    }

    /** A document for children of every age. */
    public static ConsultationDocument forEveryAge(String code, Phrase name, Participant audience) {
        return new ConsultationDocument(code, name, audience, 0, 25);
    }
}
