package kith.setting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.NumberQuestion;
import kith.plugin.PracticeQuestion;
import kith.plugin.Question;

/**
 * A question of the policy page. Every question of the plugins' contract is one by itself, so that a new one stands on the page
 * from its first day.
 *
 * @param code the question's name, such as {@code FIRST_REVIEW}; stored with each setting
 * @param asked the question of the contract, or null where it is Kith's own
 * @param kind what an answer looks like
 * @param group under which heading it stands
 */
public record PolicyQuestion(String code, Question asked, Kind kind, Group group) {

    /** Whether a setting counts only once a second administrator has confirmed it. Kith's own; neither law nor plugin says. */
    public static final PolicyQuestion SECOND_ADMINISTRATOR =
            new PolicyQuestion("SECOND_ADMINISTRATOR", null, Kind.YES_NO, Group.ADMINISTRATION);

    private static final List<PolicyQuestion> ALL = Stream.concat(
                    Question.all().stream().map(PolicyQuestion::of), Stream.of(SECOND_ADMINISTRATOR))
            .toList();

    /** What an answer looks like. */
    public enum Kind {
        /** A number with its unit, such as {@code 20 WORKING_DAYS}. */
        LIMIT,
        /** A whole number. */
        NUMBER,
        /** {@code yes} or {@code no}. */
        YES_NO,
        /** People, lists and links: the plugin alone answers. */
        SHOWN
    }

    /** The headings under which the questions stand, in their order. */
    public enum Group {
        REVIEWS,
        VISITS,
        PLANS,
        PLACEMENTS,
        HEALTH,
        SHORT_BREAKS,
        LEAVING,
        RECORDS,
        PRACTICE,
        ADMINISTRATION
    }

    /** Every question, in the order of the contract. */
    public static List<PolicyQuestion> all() {
        return ALL;
    }

    /** The question of a code, if there is one. */
    public static Optional<PolicyQuestion> of(String code) {
        return ALL.stream().filter(question -> question.code.equals(code)).findFirst();
    }

    /**
     * Whether a council can set it: the limits, and what Kith itself asks. Nothing reads a setting of the other questions, and a
     * page must not call in force what has no effect; the plugin alone answers them.
     */
    public boolean isSettable() {
        return isLimit() || asked == null;
    }

    /** Whether an answer moves due dates. */
    public boolean isLimit() {
        return kind == Kind.LIMIT;
    }

    /** The limit that is asked for; only where {@link #isLimit()}. */
    public LimitQuestion limit() {
        return (LimitQuestion) asked;
    }

    /** A limit as it is stored, such as {@code 20 WORKING_DAYS}. */
    public static String text(Limit limit) {
        return limit.amount() + " " + limit.unit();
    }

    /** A stored limit. */
    public static Limit limit(String answer) {
        String[] parts = answer.split(" ");
        return new Limit(Integer.parseInt(parts[0]), Limit.Unit.valueOf(parts[1]));
    }

    private static PolicyQuestion of(Question question) {
        String name = question.name();
        if (question instanceof LimitQuestion) {
            return new PolicyQuestion(name, question, Kind.LIMIT, group(name));
        }
        if (question instanceof NumberQuestion) {
            return new PolicyQuestion(name, question, Kind.NUMBER, Group.REVIEWS);
        }
        Kind kind = question instanceof PracticeQuestion ? Kind.YES_NO : Kind.SHOWN;
        return new PolicyQuestion(name, question, kind, Group.PRACTICE);
    }

    private static Group group(String name) {
        if (name.startsWith("SHORT_BREAK")) {
            return Group.SHORT_BREAKS;
        }
        if (name.startsWith("HEALTH")) {
            return Group.HEALTH;
        }
        if (name.startsWith("VISIT")) {
            return Group.VISITS;
        }
        if (name.startsWith("RETENTION")) {
            return Group.RECORDS;
        }
        if (name.startsWith("PATHWAY") || name.startsWith("ELIGIBLE") || name.startsWith("CEASING")) {
            return Group.LEAVING;
        }
        return groupOfWork(name);
    }

    private static Group groupOfWork(String name) {
        boolean review = name.contains("REVIEW") || name.startsWith("IRO");
        boolean plan = name.endsWith("PLAN") || name.startsWith("CARE_PLAN") || name.equals("PEP");
        return review ? Group.REVIEWS : plan ? Group.PLANS : Group.PLACEMENTS;
    }
}
