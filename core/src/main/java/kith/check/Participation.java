package kith.check;

import java.time.LocalDate;
import java.util.Set;
import kith.law.Law;
import kith.law.Principle;
import kith.plugin.Authority;

/** A child's part in a review: from which age it is expected, and which code the return accepts. */
public final class Participation {
    /** The age from which the return's codes ask how the child took part. */
    public static final int CODED_FROM = 4;

    private static final Set<String> CODES = Set.of("PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7");
    private static final LocalDate CHECKS_FROM = LocalDate.of(2019, 4, 1);

    private Participation() {}

    /**
     * Whether the council expects the child to take part. Below that age the child's wishes and feelings are ascertained all the
     * same, as far as is practicable.
     *
     * @param law the nation's law
     * @param bornOn date of birth
     * @param review the day of the review
     * @param localAge the council's age in years; it begins on that birthday
     */
    public static Verdict expected(Law law, LocalDate bornOn, LocalDate review, int localAge) {
        Authority authority =
                law.authority(Principle.WISHES_AND_FEELINGS, review).orElse(null);
        boolean old = !review.isBefore(bornOn.plusYears(localAge));
        return old
                ? Verdict.of(Verdict.Answer.REQUIRED, authority, "answer.participation.expected", localAge)
                : Verdict.of(Verdict.Answer.NOT_REQUIRED, authority, "answer.participation.below-age", localAge);
    }

    /** How a child's views reached a review. */
    public enum Views {
        /** The child spoke for himself or herself. */
        SPOKE,
        /** An advocate spoke for the child. */
        ADVOCATE,
        /** The child showed them without words, or sent them in writing or otherwise. */
        OTHERWISE,
        /** They did not reach it. */
        NONE
    }

    /**
     * The code that fits a child's age and how the child took part.
     *
     * @param bornOn date of birth
     * @param review the day of the review
     * @param attended whether the child was there
     * @param views how the child's views reached the review; who was not there cannot have spoken
     */
    public static String suggested(LocalDate bornOn, LocalDate review, boolean attended, Views views) {
        if (review.isBefore(bornOn.plusYears(CODED_FROM))) {
            return "PN0";
        }
        return switch (views) {
            case SPOKE -> attended ? "PN1" : "PN6";
            case ADVOCATE -> attended ? "PN2" : "PN5";
            case OTHERWISE -> attended ? "PN3" : "PN6";
            case NONE -> attended ? "PN4" : "PN7";
        };
    }

    /**
     * Whether the return accepts a code. On the fourth birthday itself it accepts both kinds.
     *
     * @param bornOn date of birth
     * @param review the day of the review, or null where it is missing
     * @param code such as PN1
     * @param legalStatus the legal status on that day, or null where it is not known
     */
    public static Verdict code(LocalDate bornOn, LocalDate review, String code, String legalStatus) {
        if (review == null) {
            return invalid(166, "answer.participation-code.date");
        }
        if (!CODES.contains(code)) {
            return invalid(167, "answer.participation-code.unknown", code);
        }
        if ("V3".equals(legalStatus) || "V4".equals(legalStatus)) {
            return invalid(399, "answer.participation-code.short-breaks");
        }
        LocalDate fourth = bornOn.plusYears(CODED_FROM);
        if (code.equals("PN0") && review.isAfter(fourth)) {
            return invalid(440, "answer.participation-code.over-four", fourth);
        }
        return !code.equals("PN0") && review.isBefore(fourth)
                ? invalid(441, "answer.participation-code.under-four", fourth)
                : Verdict.of(Verdict.Answer.VALID, check(440), "answer.participation-code.valid");
    }

    private static Verdict invalid(int check, String key, Object... values) {
        return Verdict.of(Verdict.Answer.INVALID, check(check), key, values);
    }

    private static Authority check(int number) {
        return new Authority(
                "ssda903-" + number,
                "Children looked after return (SSDA903), validation checks",
                "check " + number,
                "https://www.gov.uk/guidance/children-looked-after-return",
                CHECKS_FROM,
                Authority.Certainty.REPORTED);
    }
}
