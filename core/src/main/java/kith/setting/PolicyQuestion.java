package kith.setting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kith.duty.DatedSetting;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.LinkQuestion;
import kith.plugin.ListQuestion;
import kith.plugin.NumberQuestion;
import kith.plugin.PeopleQuestion;
import kith.plugin.PracticeQuestion;
import kith.plugin.Question;
import kith.plugin.Term;

/**
 * A question of the policy page. Every question and every word of the plugins' contract is one by itself, so that a new one
 * stands on the page from its first day.
 *
 * @param code the question's name, such as {@code FIRST_REVIEW} or {@code WORD_REVIEW}; stored with each setting
 * @param asked the question of the contract, or null where it is Kith's own or a word
 * @param term the word that is asked for, or null where it is no word
 * @param kind what an answer looks like
 * @param group under which heading it stands
 */
public record PolicyQuestion(String code, Question asked, Term term, Kind kind, Group group) {

    /** Whether a setting counts only once a second administrator has confirmed it. Kith's own; neither law nor plugin says. */
    public static final PolicyQuestion SECOND_ADMINISTRATOR =
            new PolicyQuestion("SECOND_ADMINISTRATOR", null, null, Kind.YES_NO, Group.ADMINISTRATION);

    private static final List<PolicyQuestion> ALL = Stream.of(
                    Question.all().stream().map(PolicyQuestion::of),
                    Arrays.stream(Term.values()).map(PolicyQuestion::of),
                    Stream.of(SECOND_ADMINISTRATOR))
            .flatMap(Function.identity())
            .toList();

    /** The questions besides limits, words and links of which Kith reads the answer; a test holds that it does. */
    private static final Set<Question> READ = Set.of(
            NumberQuestion.ATTENDEES_WARNING,
            NumberQuestion.DIGEST_HOUR,
            NumberQuestion.OFFICER_CASELOAD,
            NumberQuestion.PARTICIPATION_AGE,
            NumberQuestion.PERMANENCE_REVIEW,
            NumberQuestion.READING_AGE,
            NumberQuestion.TWIN_TRACK_REVIEW,
            PeopleQuestion.ATTENDEES_FIRST_REVIEW,
            PeopleQuestion.ATTENDEES_LATER_REVIEW,
            PeopleQuestion.ATTENDEES_WITH_PERMANENCE_PLAN,
            PeopleQuestion.COMPLAINTS_RECEIVED_BY,
            PeopleQuestion.COPIES_OF_CARE_PLAN,
            PeopleQuestion.COPIES_OF_PLACEMENT_PLAN,
            PeopleQuestion.COPIES_OF_REVIEW_DECISIONS,
            PeopleQuestion.COPIES_OF_REVIEW_RECORD,
            PeopleQuestion.EXCLUSION_DECIDED_BY,
            PeopleQuestion.MAY_BE_EXCLUDED,
            PeopleQuestion.WRITTEN_CONTRIBUTIONS,
            PracticeQuestion.CONTRIBUTIONS_ON_PAPER_ONLY,
            PracticeQuestion.EVERY_REVIEW_IS_A_MEETING,
            PracticeQuestion.NEXT_DATE_AGREED_AT_MEETING,
            PracticeQuestion.OFFICERS_RATE_PLANNING,
            PracticeQuestion.PATHWAY_PLAN_REPLACES_PART_TWO,
            PracticeQuestion.TELLS_OF_RESTRICTED_RECORDS,
            PracticeQuestion.VISIT_DATE_AGREED_WITH_CARER);

    /** What the law or good practice wants of every council, so that Kith asks it everywhere. */
    private static final Set<Question> EVERYWHERE = Set.of(
            PracticeQuestion.EXCLUDED_TOLD_WHY,
            PracticeQuestion.INVITATION_WITH_CONSULTATION_DOCUMENT,
            PracticeQuestion.ONE_PROCESS_WITH_CHILD_PROTECTION,
            PracticeQuestion.OTHER_CHAIR_NEEDS_REASON,
            PracticeQuestion.PARENTS_INVITED_UNLESS_REASON,
            PracticeQuestion.SERIES_OF_MEETINGS);

    /** The questions besides limits of which an answer moves due dates. */
    private static final Set<Question> MOVING =
            Set.of(NumberQuestion.PERMANENCE_REVIEW, NumberQuestion.TWIN_TRACK_REVIEW);

    /** What an answer looks like. */
    public enum Kind {
        /** A number with its unit, such as {@code 20 WORKING_DAYS}. */
        LIMIT,
        /** A whole number. */
        NUMBER,
        /** {@code yes} or {@code no}. */
        YES_NO,
        /** People by their part; see {@link AnswerParts}. */
        PEOPLE,
        /** A word in each language of the council. */
        WORD,
        /** An address on the web with its name in each language. */
        LINK,
        /** Whom to ask, with e-mail or telephone. */
        CONTACT,
        /** A list: the plugin alone answers. */
        SHOWN
    }

    /** Why a council cannot set an answer by itself. */
    public enum WhyPlugin {
        /** A list, which is part of the council's tested module. */
        LIST,
        /** Kith does so in every council. */
        EVERYWHERE,
        /** The answer is shown and nothing follows from it. */
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
        WORDS,
        LINKS,
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
     * Whether a council can set it. Where nothing reads the answer yet, the plugin alone says it: a page must not call in force
     * what has no effect.
     */
    public boolean isSettable() {
        return switch (kind) {
            case LIMIT, WORD, LINK, CONTACT -> true;
            case NUMBER, YES_NO, PEOPLE -> asked == null || READ.contains(asked);
            case SHOWN -> false;
        };
    }

    /** Why only the plugin answers it; empty where it can be set. */
    public Optional<WhyPlugin> whyPlugin() {
        if (isSettable()) {
            return Optional.empty();
        }
        if (kind == Kind.SHOWN) {
            return Optional.of(WhyPlugin.LIST);
        }
        return Optional.of(EVERYWHERE.contains(asked) ? WhyPlugin.EVERYWHERE : WhyPlugin.SHOWN);
    }

    /** Whether an answer moves due dates, so that its preview says which. */
    public boolean movesDates() {
        return isLimit() || asked != null && MOVING.contains(asked);
    }

    /** An answer as the rules of duty take it, from a day on; only where it {@link #movesDates()}. */
    public DatedSetting<?> dated(String answer, LocalDate from, String reason) {
        return isLimit()
                ? new DatedSetting<>(answer == null ? null : limit(answer), from, reason)
                : new DatedSetting<>(answer == null ? null : Integer.valueOf(answer), from, reason);
    }

    /** Whether a length of time is asked for. */
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

    private static PolicyQuestion of(Term term) {
        return new PolicyQuestion("WORD_" + term, null, term, Kind.WORD, Group.WORDS);
    }

    private static PolicyQuestion of(Question question) {
        String name = question.name();
        Kind kind = kind(question);
        Group group =
                switch (kind) {
                    case LIMIT -> group(name);
                    case NUMBER -> question == NumberQuestion.DIGEST_HOUR ? Group.ADMINISTRATION : Group.REVIEWS;
                    case LINK, CONTACT -> Group.LINKS;
                    default -> Group.PRACTICE;
                };
        return new PolicyQuestion(name, question, null, kind, group);
    }

    private static Kind kind(Question question) {
        if (question instanceof LimitQuestion) {
            return Kind.LIMIT;
        }
        if (question instanceof NumberQuestion) {
            return Kind.NUMBER;
        }
        if (question instanceof PracticeQuestion) {
            return Kind.YES_NO;
        }
        if (question instanceof PeopleQuestion) {
            return Kind.PEOPLE;
        }
        if (question instanceof LinkQuestion) {
            return Kind.LINK;
        }
        return question == ListQuestion.ENQUIRIES ? Kind.CONTACT : Kind.SHOWN;
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
