package kith.council;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kith.duedate.WorkingDays;
import kith.duty.Policy;
import kith.law.Law;
import kith.law.Principle;
import kith.plugin.Authority;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.NumberQuestion;
import kith.plugin.Participant;
import kith.plugin.PeopleQuestion;
import kith.plugin.Ruling;

/**
 * What Kith answers to a council that proposes a limit of its own. Two limits are compared by the dates they give from every
 * start day of four years, never by their lengths: 26 weeks are later than 6 months from a quarter of all days, and four weeks
 * later than 20 working days from a sixth.
 *
 * @param verdict whether and how the limit is taken
 * @param witness the first start day from which the proposed limit is looser than the law, or null when it never is
 */
public record SettingAnswer(Verdict verdict, Witness witness) {

    /** Four years hold every length of month, a 29 February and, for working days, four turns of the holidays. */
    private static final LocalDate FIRST_START = LocalDate.of(2024, 1, 1);

    private static final LocalDate LAST_START = LocalDate.of(2027, 12, 31);

    /** Whether and how a proposed limit is taken. */
    public enum Verdict {
        /** Never looser than the law from any start day. */
        ACCEPTED,
        /** Looser than the law from some start days: taken, and the stricter of the two dates is used. */
        ACCEPTED_CAPPED,
        /** The law sets no limit here: taken, resting on the council's word alone. */
        ACCEPTED_WARN,
        /** Looser than the law from some start days and stricter from none: not taken. */
        REFUSED;

        /** The word in case files and on the command line, such as {@code accepted-capped}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The start day that shows a proposed limit to be later than the law.
     *
     * @param start the day from which both are counted
     * @param proposed the last day by the proposed limit
     * @param law the last day by the law
     */
    public record Witness(LocalDate start, LocalDate proposed, LocalDate law) {}

    /**
     * Compares a proposed limit with the law.
     *
     * @param question what is limited
     * @param proposed the council's limit
     * @param law the law of the council's nation
     */
    public static SettingAnswer to(LimitQuestion question, Limit proposed, Policy law) {
        WorkingDays days = law.workingDays();
        Witness witness = null;
        boolean limited = false;
        boolean stricter = false;
        for (LocalDate start = FIRST_START; !start.isAfter(LAST_START); start = start.plusDays(1)) {
            Optional<Ruling<Limit>> ruling = law.inForce(question, start) ? law.law(question, start) : Optional.empty();
            limited |= ruling.isPresent();
            if (ruling.isPresent() && !ruling.get().value().equals(proposed)) {
                LocalDate byLaw = last(question, start, ruling.get().value(), days);
                LocalDate byProposed = last(question, start, proposed, days);
                stricter |= looser(question, byLaw, byProposed);
                if (witness == null && looser(question, byProposed, byLaw)) {
                    witness = new Witness(start, byProposed, byLaw);
                }
            }
            if (witness != null && stricter) {
                break; // Nothing that follows changes the answer.
            }
        }
        return new SettingAnswer(limited ? verdict(witness != null, stricter) : Verdict.ACCEPTED_WARN, witness);
    }

    /**
     * Answers a proposed age of taking part in reviews: 4 or lower, since the duty to ascertain wishes and feelings holds at every
     * age, in every nation.
     */
    public static SettingAnswer participationAge(int years) {
        NumberQuestion question = NumberQuestion.PARTICIPATION_AGE;
        boolean lawful = years >= question.least() && years <= question.most();
        return new SettingAnswer(lawful ? Verdict.ACCEPTED : Verdict.REFUSED, null);
    }

    /** Answers a proposed number: within what makes sense and, where the law has a number, no larger than it. */
    public static SettingAnswer number(NumberQuestion question, int proposed, Nation nation) {
        if (question == NumberQuestion.PARTICIPATION_AGE) {
            return participationAge(proposed);
        }
        if (proposed < question.least() || proposed > question.most()) {
            return new SettingAnswer(Verdict.REFUSED, null);
        }
        boolean lawful = lawful(question, nation).isPresent();
        return new SettingAnswer(lawful ? Verdict.ACCEPTED : Verdict.ACCEPTED_WARN, null);
    }

    /** Whether the lower of two numbers is the stricter. Of how many people are too many, and of hours, neither is. */
    public static boolean lowerIsStricter(NumberQuestion question) {
        return question != NumberQuestion.ATTENDEES_WARNING && question != NumberQuestion.DIGEST_HOUR;
    }

    /** The number that the law or its guidance has for a question, or empty where a nation has none. */
    public static Optional<Ruling<Integer>> lawful(NumberQuestion question, Nation nation) {
        Law law = Law.of(nation);
        Optional<Authority> authority =
                switch (question) {
                    case PARTICIPATION_AGE -> law.authority(Principle.WISHES_AND_FEELINGS);
                    case PERMANENCE_REVIEW ->
                        law.limit(LimitQuestion.PERMANENCE_PLAN).map(Ruling::authority);
                    case TWIN_TRACK_REVIEW ->
                        law.limit(LimitQuestion.TWIN_TRACK_PLAN).map(Ruling::authority);
                    case ATTENDEES_WARNING, READING_AGE, DIGEST_HOUR -> Optional.empty();
                };
        return authority.map(found -> new Ruling<>(question.most(), found));
    }

    /** Answers a proposed word: wording changes no limit, so any word that can be shown is taken. */
    public static SettingAnswer word(String word) {
        boolean shown = word != null && !word.isBlank() && word.equals(word.strip());
        return new SettingAnswer(shown ? Verdict.ACCEPTED : Verdict.REFUSED, null);
    }

    /** Who is always among those whom an answer names: the reviewing officer takes part in every review and each such decision. */
    public static Set<Participant> belong(PeopleQuestion question) {
        return switch (question) {
            case ATTENDEES_FIRST_REVIEW, ATTENDEES_LATER_REVIEW, ATTENDEES_WITH_PERMANENCE_PLAN, EXCLUSION_DECIDED_BY ->
                EnumSet.of(Participant.REVIEWING_OFFICER);
            default -> EnumSet.noneOf(Participant.class);
        };
    }

    /**
     * Who is never among them: the review is the child's, and the reviewing officer holds it; and who decides together with the reviewing
     * officer has an account in which to do so.
     */
    public static Set<Participant> never(PeopleQuestion question) {
        return switch (question) {
            case MAY_BE_EXCLUDED -> EnumSet.of(Participant.CHILD, Participant.REVIEWING_OFFICER);
            case EXCLUSION_DECIDED_BY ->
                EnumSet.complementOf(EnumSet.of(
                        Participant.SOCIAL_WORKER,
                        Participant.REVIEWING_OFFICER,
                        Participant.TEAM_MANAGER,
                        Participant.REVIEW_ADMINISTRATOR));
            default -> EnumSet.noneOf(Participant.class);
        };
    }

    /** Answers who is to chair reviews: where the law wants the reviewing officer, nobody else. */
    public static SettingAnswer chair(Nation nation, boolean reviewingOfficer, LocalDate on) {
        if (Law.of(nation).authority(Principle.REVIEWING_OFFICER_CHAIRS, on).isEmpty()) {
            return new SettingAnswer(Verdict.ACCEPTED_WARN, null);
        }
        return new SettingAnswer(reviewingOfficer ? Verdict.ACCEPTED : Verdict.REFUSED, null);
    }

    private static Verdict verdict(boolean looser, boolean stricter) {
        if (!looser) {
            return Verdict.ACCEPTED;
        }
        return stricter ? Verdict.ACCEPTED_CAPPED : Verdict.REFUSED;
    }

    private static LocalDate last(LimitQuestion question, LocalDate start, Limit limit, WorkingDays days) {
        return switch (question.counting()) {
            case AFTER, AT_LEAST, AT_MOST -> days.after(start, limit);
            case LASTING -> days.after(start.minusDays(1), limit);
            case BEFORE -> back(start, limit, days);
        };
    }

    private static LocalDate back(LocalDate start, Limit limit, WorkingDays days) {
        return switch (limit.unit()) {
            case WORKING_DAYS -> days.before(start, limit.amount());
            case DAYS -> start.minusDays(limit.amount());
            case WEEKS -> start.minusWeeks(limit.amount());
            case MONTHS -> start.minusMonths(limit.amount());
            case YEARS -> start.minusYears(limit.amount());
        };
    }

    private static boolean looser(LimitQuestion question, LocalDate one, LocalDate other) {
        return question.counting() == LimitQuestion.Counting.AT_LEAST ? one.isBefore(other) : one.isAfter(other);
    }
}
