package kith.plugin;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A question that a form asks besides those of the regulations.
 *
 * @param code see {@link Item#code()}
 * @param name the question as it is asked, such as "Did you ask to see the child's bedroom?"
 * @param type what is answered
 * @param choices what can be chosen; two or more for {@link Type#CHOICE}, otherwise none
 */
public record FormQuestion(String code, Phrase name, Type type, List<Phrase> choices) implements Item {

    /** Which form asks. */
    public enum Form {
        REVIEW,
        VISIT,
        HEALTH_ASSESSMENT,
        PERSONAL_EDUCATION_PLAN
    }

    /** What is answered. */
    public enum Type {
        YES_NO,
        TEXT,
        CHOICE,
        DATE,
        NUMBER
    }

    public FormQuestion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        choices = List.copyOf(choices);
        if (type == Type.CHOICE ? choices.size() < 2 : !choices.isEmpty()) {
            throw new IllegalArgumentException("The question " + code + " has " + choices.size()
                    + " choices. A choice has two or more, other questions none.");
        }
    }

    /** A question without choices. */
    public static FormQuestion of(String code, Phrase name, Type type) {
        return new FormQuestion(code, name, type, List.of());
    }

    @Override
    public List<Phrase> phrases() {
        return Stream.concat(Stream.of(name), choices.stream()).toList();
    }
}
