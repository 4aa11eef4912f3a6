package kith.plugin;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A document that asks somebody for views before a review.
 *
 * @param code see {@link Item#code()}
 * @param name its title
 * @param audience to whom it is sent
 * @param fromAge the child's age in years from which this document is meant
 * @param toAge the last age for which it is meant
 * @param questions what it asks, in order; empty where the council leaves that to Kith
 */
public record ConsultationDocument(
        String code, Phrase name, Participant audience, int fromAge, int toAge, List<FormQuestion> questions)
        implements Item {
    /** The last age for which a document can be meant: whoever leaves care is an adult at 25. */
    public static final int OLDEST = 25;

    public ConsultationDocument {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(audience, "audience");
        questions = List.copyOf(questions);
        if (fromAge < 0 || toAge < fromAge) {
            throw new IllegalArgumentException(
                    "The document " + code + " is meant from " + fromAge + " to " + toAge + ", which is no age.");
        }
        long codes = questions.stream().map(FormQuestion::code).distinct().count();
        if (codes < questions.size()) {
            throw new IllegalArgumentException("Two questions of the document " + code + " have the same code.");
        }
    }

    /** A document for children of every age, with the questions that Kith asks. */
    public static ConsultationDocument forEveryAge(String code, Phrase name, Participant audience) {
        return new ConsultationDocument(code, name, audience, 0, OLDEST, List.of());
    }

    /** The same with the council's own questions, in order. */
    public ConsultationDocument asking(FormQuestion... own) {
        return new ConsultationDocument(code, name, audience, fromAge, toAge, List.of(own));
    }

    /** The same for children of some ages only. */
    public ConsultationDocument forAges(int from, int to) {
        return new ConsultationDocument(code, name, audience, from, to, questions);
    }

    /** Whether it is meant for a child of this age. */
    public boolean isFor(int age) {
        return age >= fromAge && age <= toAge;
    }

    @Override
    public List<Phrase> phrases() {
        return Stream.concat(Stream.of(name), questions.stream().flatMap(question -> question.phrases().stream()))
                .toList();
    }
}
