package kith.duty;

import static kith.duty.Story.child;
import static kith.duty.Story.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kith.duty.ChildFacts.Plan;
import kith.duty.ChildFacts.Review;
import kith.duty.ChildFacts.Stay;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples a practice lead can check by hand: one child, one date. */
class WorkedExamplesTest {

    static Stream<Arguments> firstReviews() {
        return Stream.of(
                Arguments.of(Nation.ENGLAND, "2026-03-02", "2026-03-30"),
                Arguments.of(Nation.ENGLAND, "2027-03-08", "2027-04-07"),
                Arguments.of(Nation.ENGLAND, "2026-01-03", "2026-01-30"),
                Arguments.of(Nation.ENGLAND, "2026-08-03", "2026-09-01"),
                Arguments.of(Nation.ENGLAND, "2026-12-07", "2027-01-07"),
                Arguments.of(Nation.WALES, "2026-03-02", "2026-03-30"),
                Arguments.of(Nation.SCOTLAND, "2026-10-19", "2026-11-30"),
                Arguments.of(Nation.NORTHERN_IRELAND, "2026-06-29", "2026-07-13"));
    }

    @Tag("S2-35")
    @ParameterizedTest(name = "{0} {1} → {2}")
    @MethodSource("firstReviews")
    void firstReviewIsDue(Nation nation, String start, String due) {
        Duty duty = child().in(nation)
                .lookedAfter(start)
                .placed("U6", start)
                .duty(DutyCode.FIRST_REVIEW, "period " + start, start);
        assertEquals(day(due), duty.dueOn());
        assertEquals(Duty.Outcome.OPEN, duty.outcome());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void isDue(String what, DutyCode code, String asOf, String due, Function<Story, Story> told) {
        Duty duty = told.apply(child()).last(code, asOf);
        assertEquals(day(due), duty.dueOn(), () -> what + ": " + duty);
    }

    static Stream<Arguments> examples() {
        return Stream.of(
                example("second review", DutyCode.SECOND_REVIEW, "2026-02-01", "2026-04-30", s -> s.lookedAfter(
                                "2026-01-05")
                        .placed("U6", "2026-01-05")
                        .reviewed("2026-01-30")),
                example(
                        "second review in a leap year",
                        DutyCode.SECOND_REVIEW,
                        "2027-12-01",
                        "2028-02-29",
                        s -> s.lookedAfter("2027-11-10")
                                .placed("U6", "2027-11-10")
                                .reviewed("2027-11-29")),
                example("second review in Scotland", DutyCode.SECOND_REVIEW, "2026-12-01", "2027-02-28", s -> s.in(
                                Nation.SCOTLAND)
                        .lookedAfter("2026-10-19")
                        .placed("U6", "2026-10-19")
                        .reviewed("2026-11-30")),
                example("later review clamps", DutyCode.LATER_REVIEW, "2026-09-01", "2027-02-28", s -> s.lookedAfter(
                                "2026-04-01")
                        .placed("U6", "2026-04-01")
                        .reviewed("2026-04-20", "2026-06-01", "2026-08-31")),
                example(
                        "each step counts from the real date",
                        DutyCode.LATER_REVIEW,
                        "2027-03-01",
                        "2027-08-28",
                        s -> s.lookedAfter("2026-04-01")
                                .placed("U6", "2026-04-01")
                                .reviewed("2026-04-20", "2026-06-01", "2026-08-31", "2027-02-28")),
                example(
                        "adjourned over Christmas",
                        DutyCode.REVIEW_COMPLETION,
                        "2026-12-20",
                        "2027-01-15",
                        s -> s.lookedAfter("2026-12-01")
                                .placed("U6", "2026-12-01")
                                .review(new Review(
                                        List.of(day("2026-12-15")),
                                        day("2026-12-15"),
                                        null,
                                        day("2026-12-15"),
                                        false,
                                        null,
                                        null,
                                        null,
                                        null))),
                example(
                        "next meeting by the next review",
                        DutyCode.REVIEW_MEETING,
                        "2027-04-01",
                        "2027-09-10",
                        s -> s.lookedAfter("2025-01-06")
                                .placed("U4", "2025-01-06")
                                .reviewed("2026-09-15")
                                .review(new Review(
                                        List.of(),
                                        day("2027-03-10"),
                                        day("2027-03-10"),
                                        null,
                                        true,
                                        null,
                                        null,
                                        null,
                                        null))),
                example("care plan over Christmas", DutyCode.CARE_PLAN, "2026-12-18", "2027-01-06", s -> s.lookedAfter(
                                "2026-12-18")
                        .placed("U6", "2026-12-18")),
                example("care plan across 12 July", DutyCode.CARE_PLAN, "2027-07-05", "2027-07-19", s -> s.lookedAfter(
                                "2027-07-05")
                        .placed("U6", "2027-07-05")),
                example("Scottish local care plan", DutyCode.CARE_PLAN, "2026-06-08", "2026-06-23", s -> s.in(
                                Nation.SCOTLAND)
                        .council(LimitQuestion.CARE_PLAN, Limit.workingDays(10))
                        .lookedAfter("2026-06-08")
                        .placed("U6", "2026-06-08")),
                example("Northern Irish local care plan", DutyCode.CARE_PLAN, "2026-03-09", "2026-03-24", s -> s.in(
                                Nation.NORTHERN_IRELAND)
                        .council(LimitQuestion.CARE_PLAN, Limit.workingDays(10))
                        .lookedAfter("2026-03-09")
                        .placed("U6", "2026-03-09")),
                example("local ten calendar days", DutyCode.CARE_PLAN, "2026-12-18", "2026-12-28", s -> s.council(
                                LimitQuestion.CARE_PLAN, Limit.days(10))
                        .lookedAfter("2026-12-18")
                        .placed("U6", "2026-12-18")),
                example(
                        "local four weeks are capped",
                        DutyCode.FIRST_REVIEW,
                        "2026-01-03",
                        "2026-01-30",
                        s -> s.council(LimitQuestion.FIRST_REVIEW, Limit.days(28))
                                .lookedAfter("2026-01-03")
                                .placed("U6", "2026-01-03")),
                example(
                        "emergency notice over Easter",
                        DutyCode.PLACEMENT_NOTIFICATION,
                        "2026-04-02",
                        "2026-04-13",
                        s -> s.lookedAfter("2026-04-02").placed("U6", "2026-04-02")),
                example("Welsh remand", DutyCode.CARE_PLAN, "2026-08-27", "2026-09-04", s -> s.in(Nation.WALES)
                        .lookedAfter("2026-08-27")
                        .status("J1", "2026-08-27", null)
                        .placed("K2", "2026-08-27")),
                example(
                        "detention placement plan",
                        DutyCode.DETENTION_PLACEMENT_PLAN,
                        "2026-08-27",
                        "2026-09-11",
                        s -> s.lookedAfter("2026-08-27")
                                .status("J1", "2026-08-27", null)
                                .placed("R5", "2026-08-27")),
                example("visit after a move", DutyCode.VISIT, "2027-04-10", "2027-04-17", s -> s.lookedAfter(
                                "2024-05-01")
                        .placed("U4", day("2024-05-01"), day("2027-04-10"))
                        .placed("U6", "2027-04-10")
                        .visited("2027-03-01")),
                example("first visit", DutyCode.VISIT, "2026-03-02", "2026-03-09", s -> s.lookedAfter("2026-03-02")
                        .placed("U6", "2026-03-02")),
                example("six weeks from the last visit", DutyCode.VISIT, "2026-03-07", "2026-04-17", s -> s.lookedAfter(
                                "2026-03-02")
                        .placed("U6", "2026-03-02")
                        .visited("2026-03-06")),
                example("inside the first year", DutyCode.VISIT, "2027-02-28", "2027-04-11", s -> s.lookedAfter(
                                "2026-03-01")
                        .stay(until18("2026-03-01"))
                        .visited("2027-02-28")),
                example(
                        "an interval across the anniversary",
                        DutyCode.VISIT,
                        "2027-02-10",
                        "2027-03-24",
                        s -> s.lookedAfter("2026-03-01")
                                .stay(until18("2026-03-01"))
                                .visited("2027-02-10")),
                example("agreement withdrawn", DutyCode.VISIT, "2026-09-10", "2026-09-10", s -> s.lookedAfter(
                                "2024-01-08")
                        .stay(agreed("2024-01-08", "2025-06-01", "2026-09-10"))
                        .visited("2026-05-01")),
                example(
                        "weekly before the first review",
                        DutyCode.VISIT,
                        "2026-01-05",
                        "2026-01-12",
                        s -> s.lookedAfter("2026-01-02")
                                .stay(temporary("2026-01-02", false))
                                .visited("2026-01-05")),
                example("four-weekly after it", DutyCode.VISIT, "2026-02-09", "2026-03-09", s -> s.lookedAfter(
                                "2026-01-12")
                        .stay(temporary("2026-01-12", false))
                        .reviewed("2026-02-06")
                        .visited("2026-02-09")),
                example(
                        "temporary approval extended",
                        DutyCode.TEMPORARY_APPROVAL_END,
                        "2026-02-09",
                        "2026-06-28",
                        s -> s.lookedAfter("2026-01-12").stay(temporary("2026-01-12", true))),
                example("decision on parents", DutyCode.PARENT_DECISION, "2026-04-21", "2026-05-05", s -> s.lookedAfter(
                                "2026-04-10")
                        .stay(new Stay(
                                "P1",
                                day("2026-04-10"),
                                null,
                                false,
                                null,
                                Stay.Approval.PARENT_BEFORE_ASSESSMENT,
                                null,
                                false,
                                false,
                                null,
                                day("2026-04-20"),
                                null,
                                null,
                                null,
                                false))),
                example(
                        "decisions of a review",
                        DutyCode.REVIEW_DECISIONS,
                        "2026-12-17",
                        "2026-12-24",
                        s -> s.lookedAfter("2026-12-01")
                                .placed("U6", "2026-12-01")
                                .reviewed("2026-12-17")),
                example(
                        "record distributed",
                        DutyCode.REVIEW_DISTRIBUTION,
                        "2026-12-17",
                        "2027-01-19",
                        s -> s.lookedAfter("2026-12-01")
                                .placed("U6", "2026-12-01")
                                .reviewed("2026-12-17")),
                example(
                        "papers before a review",
                        DutyCode.REVIEW_PAPERS,
                        "2026-12-14",
                        "2027-01-11",
                        s -> s.lookedAfter("2026-12-14").placed("U6", "2026-12-14")),
                example(
                        "permanence by the second review",
                        DutyCode.PERMANENCE_PLAN,
                        "2026-02-01",
                        "2026-04-30",
                        s -> s.lookedAfter("2026-01-05")
                                .placed("U6", "2026-01-05")
                                .reviewed("2026-01-30")),
                example(
                        "twin track by the third",
                        DutyCode.TWIN_TRACK_PLAN,
                        "2026-05-01",
                        "2026-10-30",
                        s -> s.lookedAfter("2026-01-05")
                                .placed("U6", "2026-01-05")
                                .reviewed("2026-01-30", "2026-04-30")),
                example("pathway assessment", DutyCode.PATHWAY_ASSESSMENT, "2026-12-01", "2027-02-28", s -> s.born(
                                "2010-11-30")
                        .lookedAfter("2024-01-08")
                        .placed("U6", "2024-01-08")),
                example(
                        "pathway assessment of a leap-day child",
                        DutyCode.PATHWAY_ASSESSMENT,
                        "2028-03-01",
                        "2028-05-29",
                        s -> s.born("2012-02-29").lookedAfter("2024-01-08").placed("U6", "2024-01-08")),
                example("eligible from day 91", DutyCode.ELIGIBLE_CHILD, "2026-03-01", "2026-05-30", s -> s.born(
                                "2009-12-20")
                        .lookedAfter("2026-03-01")
                        .placed("U6", "2026-03-01")),
                example(
                        "first health assessment",
                        DutyCode.HEALTH_ASSESSMENT,
                        "2026-12-07",
                        "2027-01-07",
                        s -> s.lookedAfter("2026-12-07").placed("U6", "2026-12-07")),
                example(
                        "next health assessment under five",
                        DutyCode.HEALTH_ASSESSMENT,
                        "2026-09-01",
                        "2027-02-28",
                        s -> s.born("2023-04-01")
                                .lookedAfter("2026-08-03")
                                .placed("U6", "2026-08-03")
                                .assessed("2026-08-31")),
                example("education plan over Easter", DutyCode.PEP, "2026-04-02", "2026-04-20", s -> s.lookedAfter(
                                "2026-04-02")
                        .placed("U6", "2026-04-02")),
                example("short breaks", DutyCode.FIRST_REVIEW, "2026-12-01", "2027-02-28", s -> s.lookedAfter(
                                "2026-11-30")
                        .status("V4", "2026-11-30", null)),
                example(
                        "short breaks in Northern Ireland",
                        DutyCode.SECOND_REVIEW,
                        "2027-03-01",
                        "2027-08-26",
                        s -> s.in(Nation.NORTHERN_IRELAND)
                                .lookedAfter("2026-12-01")
                                .status("V4", "2026-12-01", null)
                                .reviewed("2027-02-26")),
                example("kept for 75 years", DutyCode.RETENTION, "2026-12-01", "2089-05-15", s -> s.born("2014-05-15")),
                example("kept for 15 years after a death", DutyCode.RETENTION, "2026-12-01", "2041-02-03", s -> s.born(
                                "2014-05-15")
                        .died("2026-02-03")),
                example("kept for 100 years in Scotland", DutyCode.RETENTION, "2026-12-01", "2114-05-15", s -> s.in(
                                Nation.SCOTLAND)
                        .born("2014-05-15")),
                example(
                        "a leap-day child's record keeps the extra day",
                        DutyCode.RETENTION,
                        "2026-12-01",
                        "2087-03-01",
                        s -> s.born("2012-02-29")),
                example(
                        "emergency review in Scotland",
                        DutyCode.EMERGENCY_REVIEW,
                        "2026-06-12",
                        "2026-06-18",
                        s -> s.in(Nation.SCOTLAND).lookedAfter("2026-06-12").stay(emergency("2026-06-12"))),
                example(
                        "written notice of a sudden end",
                        DutyCode.ENDING_NOTIFICATION,
                        "2026-04-02",
                        "2026-04-20",
                        s -> s.lookedAfter("2026-01-05")
                                .stay(endedAtOnce("2026-01-05", "2026-04-02"))
                                .placed("U6", "2026-04-02")),
                example("reviewing officer", DutyCode.IRO_APPOINTMENT, "2026-03-02", "2026-03-09", s -> s.lookedAfter(
                                "2026-03-02")
                        .placed("U6", "2026-03-02")),
                example("visit on request", DutyCode.REQUESTED_VISIT, "2026-03-10", "2026-03-17", s -> s.lookedAfter(
                                "2026-03-02")
                        .placed("U6", "2026-03-02")
                        .visited("2026-03-06")
                        .asked("2026-03-10", false)),
                example(
                        "plan updated after a review",
                        DutyCode.CARE_PLAN_UPDATE,
                        "2026-12-17",
                        "2027-01-05",
                        s -> s.lookedAfter("2026-12-01")
                                .placed("U6", "2026-12-01")
                                .reviewed("2026-12-17")),
                example("a planned placement", DutyCode.CARE_PLAN, "2026-05-12", "2026-05-10", s -> s.lookedAfter(
                                "2026-05-11")
                        .stay(planned("2026-05-11"))
                        .plan(Plan.Kind.CARE, "2026-05-12")));
    }

    private static Arguments example(String what, DutyCode code, String asOf, String due, Function<Story, Story> told) {
        return Arguments.of(what, code, asOf, due, told);
    }

    private static Stay until18(String from) {
        return stay("U4", from, null, true, null, Stay.Approval.FULL, false, false, null, null, false);
    }

    private static Stay agreed(String from, String agreed, String withdrawn) {
        return stay(
                "U4",
                from,
                null,
                true,
                day(from),
                Stay.Approval.FULL,
                false,
                false,
                day(agreed),
                day(withdrawn),
                false);
    }

    private static Stay temporary(String from, boolean extended) {
        return stay("U3", from, null, false, null, Stay.Approval.TEMPORARY, extended, false, null, null, false);
    }

    private static Stay emergency(String from) {
        return stay("U3", from, null, false, null, Stay.Approval.EMERGENCY, false, false, null, null, false);
    }

    private static Stay planned(String from) {
        return stay("U6", from, null, false, null, Stay.Approval.FULL, false, true, null, null, false);
    }

    private static Stay endedAtOnce(String from, String to) {
        return stay("U6", from, day(to), false, null, Stay.Approval.FULL, false, false, null, null, true);
    }

    private static Stay stay(
            String type,
            String from,
            LocalDate to,
            boolean until18,
            LocalDate longTermFrom,
            Stay.Approval approval,
            boolean extended,
            boolean planned,
            LocalDate agreed,
            LocalDate withdrawn,
            boolean atOnce) {
        return new Stay(
                type,
                day(from),
                to,
                until18,
                longTermFrom,
                approval,
                null,
                extended,
                planned,
                null,
                null,
                null,
                agreed,
                withdrawn,
                false,
                atOnce,
                null,
                null);
    }
}
