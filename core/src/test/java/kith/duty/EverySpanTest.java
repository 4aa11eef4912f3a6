package kith.duty;

import static kith.plugin.Limit.months;
import static kith.plugin.Limit.years;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kith.duedate.PlainCalendar;
import kith.duty.ChildFacts.Period;
import kith.duty.ChildFacts.Review;
import kith.duty.ChildFacts.Stay;
import kith.duty.ChildFacts.Stay.Approval;
import kith.plugin.Nation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is not simply a limit after a day, from every day of 2025 to 2028: lengths of time of which the first day is a part,
 * birthdays, days counted back from a review, and what another day cuts short. Reckoned a second time here, day by day.
 */
class EverySpanTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    @ParameterizedTest
    @EnumSource(
            value = Nation.class,
            names = {"ENGLAND", "WALES"})
    void aTemporaryApprovalLastsSixteenWeeksItsFirstDayIncludedAndIsExtendedOnceByEight(Nation nation) {
        for (LocalDate day : days()) {
            expect(temporarily(nation, day, false).on(day), DutyCode.TEMPORARY_APPROVAL_END, lastOf(day, 16 * 7));
            expect(
                    temporarily(nation, day, true).on(day),
                    DutyCode.TEMPORARY_APPROVAL_END,
                    lastOf(day, 16 * 7 + 8 * 7));
        }
    }

    @Test
    void anEmergencyPlacementInScotlandLastsThreeWorkingDaysTheFirstIncluded() {
        PlainCalendar plain = new PlainCalendar(Nation.SCOTLAND);
        for (LocalDate day : days()) {
            LocalDate first = day;
            while (!plain.isWorkingDay(first)) {
                first = first.plusDays(1);
            }
            Story story = Story.child()
                    .in(Nation.SCOTLAND)
                    .lookedAfter(day, null)
                    .stay(stay("U3", day, Approval.EMERGENCY, false));
            expect(story.on(day), DutyCode.EMERGENCY_PLACEMENT_END, plain.after(first, 2));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Nation.class,
            names = {"ENGLAND", "WALES"})
    void theDecisionAboutParentsFollowsTheAssessmentWithinTenWorkingDays(Nation nation) {
        PlainCalendar plain = new PlainCalendar(nation);
        for (LocalDate assessed : days()) {
            LocalDate placed = assessed.minusDays(8);
            Stay stay = new Stay(
                    "P1",
                    placed,
                    null,
                    false,
                    null,
                    Approval.PARENT_BEFORE_ASSESSMENT,
                    null,
                    false,
                    false,
                    null,
                    assessed,
                    null,
                    null,
                    null,
                    false);
            Story story = Story.child().in(nation).lookedAfter(placed, null).stay(stay);
            expect(story.on(assessed), DutyCode.PARENT_DECISION, plain.after(assessed, 10));
        }
    }

    @Test
    void aChildIsEligibleOnTheLastOfThirteenWeeksOrOnTheSixteenthBirthdayWhicheverIsLater() {
        PlainCalendar plain = new PlainCalendar(Nation.ENGLAND);
        for (LocalDate sixteen : days()) {
            for (int before : new int[] {400, 91, 90, 89, 30, 0}) {
                LocalDate start = sixteen.minusDays(before);
                LocalDate born = sixteen.minusYears(16);
                LocalDate birthday = plain.after(born, years(16));
                LocalDate eligible = later(lastOf(start, 13 * 7), birthday);
                List<Duty> duties = lookedAfter(born, start).on(sixteen);
                expect(duties, DutyCode.ELIGIBLE_CHILD, eligible);
                expect(duties, DutyCode.PATHWAY_ASSESSMENT, plain.after(eligible, months(3)));
            }
        }
    }

    @Test
    void endingCareNeedsApprovalFromTheTwentiethWorkingDayOfBeingLookedAfter() {
        PlainCalendar plain = new PlainCalendar(Nation.ENGLAND);
        for (LocalDate start : days()) {
            LocalDate twentieth = plain.isWorkingDay(start) ? plain.after(start, 19) : plain.after(start, 20);
            assertTrue(
                    ceasing(start, twentieth.minusDays(1)).isEmpty(), () -> "decided a day too early, from " + start);
            assertEquals(
                    List.of(Duty.Outcome.ON_HOLD), ceasing(start, twentieth), () -> "on the twentieth, from " + start);
        }
    }

    @ParameterizedTest
    @EnumSource(Nation.class)
    void aRecordIsKeptUntilAnAnniversaryOfTheBirthAndOneOfTwentyNinthOfFebruaryUntilTheFirstOfMarch(Nation nation) {
        int kept = nation == Nation.SCOTLAND ? 100 : 75;
        int keptAfterDeath = nation == Nation.SCOTLAND ? 25 : 15;
        LocalDate left = LocalDate.of(2026, 3, 2);
        for (LocalDate born = LocalDate.of(2008, 1, 1); born.isBefore(LocalDate.of(2012, 1, 1)); ) {
            Story story = Story.child().in(nation).born(born.toString()).lookedAfter(left.minusYears(1), left);
            expect(story.on(left), DutyCode.RETENTION, anniversary(born, kept));
            born = born.plusDays(1);
        }
        for (LocalDate died : days()) {
            Story story = Story.child()
                    .in(nation)
                    .born("2016-06-01")
                    .died(died.toString())
                    .lookedAfter(died.minusDays(100), died);
            expect(story.on(died), DutyCode.RETENTION, anniversary(died, keptAfterDeath));
        }
    }

    @Test
    void aChildWhoTurnsThreeNeedsAnEducationPlanTenWorkingDaysAfterTheBirthday() {
        PlainCalendar plain = new PlainCalendar(Nation.ENGLAND);
        for (LocalDate third : days()) {
            Story story = lookedAfter(third.minusYears(3), third.minusDays(200));
            LocalDate birthday = plain.after(third.minusYears(3), years(3));
            expect(story.on(third), DutyCode.PEP, plain.after(birthday, 10));
        }
    }

    @ParameterizedTest
    @EnumSource(Nation.class)
    void seriesOfShortBreaksAreReviewedAfterThreeMonthsAndThenEverySix(Nation nation) {
        PlainCalendar plain = new PlainCalendar(nation);
        for (LocalDate start : days()) {
            expect(shortBreaks(nation, start).on(start), DutyCode.FIRST_REVIEW, plain.after(start, months(3)));
            LocalDate review = start.plusDays(40);
            expect(
                    shortBreaks(nation, start).reviewed(review.toString()).on(review),
                    DutyCode.SECOND_REVIEW,
                    plain.after(review, months(6)));
        }
    }

    @Test
    void afterAReviewWithoutAMeetingTheNextMeetingIsDueAYearAfterTheLastAndNoLaterThanTheNextReview() {
        PlainCalendar plain = new PlainCalendar(Nation.ENGLAND);
        for (LocalDate meeting : days()) {
            for (int later : new int[] {30, 150, 183}) {
                LocalDate without = meeting.plusDays(later);
                LocalDate next = plain.after(without, months(6));
                LocalDate year = plain.after(meeting, months(12));
                List<Duty> duties = lookedAfter(LocalDate.of(2016, 6, 1), meeting.minusDays(400))
                        .reviewed(
                                meeting.minusDays(380).toString(),
                                meeting.minusDays(180).toString(),
                                meeting.toString())
                        .review(new Review(List.of(), without, without, null, true, null, null, null, null))
                        .on(without);
                expect(duties, DutyCode.REVIEW_MEETING, year.isBefore(next) ? year : next);
            }
        }
    }

    @Test
    void talkAndPapersCountWorkingDaysBackFromTheReviewOrFromTheLastWorkingDayOnWhichItCanBeInTime() {
        PlainCalendar plain = new PlainCalendar(Nation.ENGLAND);
        for (LocalDate first : days()) {
            LocalDate limit = plain.onOrBefore(plain.after(first, months(3)));
            if (limit.isAfter(LAST)) {
                return; // bank holidays of that time are not yet written down
            }
            List<Duty> ahead = lookedAfter(LocalDate.of(2016, 6, 1), first.minusDays(20))
                    .reviewed(first.toString())
                    .on(first);
            expect(ahead, DutyCode.REVIEW_TALK, plain.before(limit, 15));
            expect(ahead, DutyCode.REVIEW_PAPERS, plain.before(limit, 3));
        }
    }

    private static Story temporarily(Nation nation, LocalDate day, boolean extended) {
        return Story.child().in(nation).lookedAfter(day, null).stay(stay("U3", day, Approval.TEMPORARY, extended));
    }

    private static List<Duty.Outcome> ceasing(LocalDate start, LocalDate decided) {
        return Story.child()
                .period(new Period(start, null, null, decided))
                .placed("U6", start, null)
                .on(decided)
                .stream()
                .filter(duty -> duty.code() == DutyCode.CEASING_APPROVAL)
                .map(Duty::outcome)
                .toList();
    }

    private static Story shortBreaks(Nation nation, LocalDate start) {
        return Story.child()
                .in(nation)
                .lookedAfter(start, start.plusDays(2))
                .status("V4", start.toString(), null)
                .placed("U6", start, start.plusDays(2));
    }

    private static Story lookedAfter(LocalDate born, LocalDate start) {
        return Story.child().born(born.toString()).lookedAfter(start, null).placed("U6", start, null);
    }

    private static void expect(List<Duty> duties, DutyCode code, LocalDate expected) {
        assertEquals(expected, Story.last(duties, code).dueOn(), () -> code + " in " + Story.codes(duties));
    }

    /** The last of so many days of which the first is the first. */
    private static LocalDate lastOf(LocalDate first, int count) {
        LocalDate last = first;
        for (int day = 2; day <= count; day++) {
            last = last.plusDays(1);
        }
        return last;
    }

    /** The end of a protection: for a 29 February the first of March of a common year. */
    private static LocalDate anniversary(LocalDate day, int years) {
        LocalDate same = new PlainCalendar(Nation.ENGLAND).after(day, years(years));
        return same.getDayOfMonth() == day.getDayOfMonth() ? same : same.plusDays(1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<LocalDate> days() {
        return FIRST.datesUntil(LAST.plusDays(1)).toList();
    }

    private static Stay stay(String type, LocalDate from, Approval approval, boolean extended) {
        return new Stay(
                type, from, null, false, null, approval, null, extended, false, null, null, null, null, null, false);
    }
}
