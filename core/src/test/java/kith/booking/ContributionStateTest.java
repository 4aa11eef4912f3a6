package kith.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import kith.caserecord.ChildRecord.Contribution;
import kith.caserecord.RowTypes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ContributionStateTest {
    private static final LocalDate MEETS = LocalDate.parse("2026-12-08");
    private static final LocalDate ASKED = LocalDate.parse("2026-11-20");

    private static Contribution with(Contribution row, String column, Object value) {
        return RowTypes.of(Contribution.class).with(row, column, value);
    }

    private static Contribution asked(LocalDate on) {
        Contribution row = Contribution.of(1, "CHILD", "Jordan Ellis", "Grace Adeyemi");
        return with(with(row, "asked_on", on), "for_day", MEETS);
    }

    private static ContributionState on(String day, Contribution row) {
        return ContributionState.of(row, MEETS, LocalDate.parse(day));
    }

    @Test
    @Tag("S0-41")
    void whoeverHasNotAnsweredAWeekBeforeTheReviewIsToBeReminded() {
        assertEquals(ContributionState.WAITING, on("2026-11-30", asked(ASKED)));
        assertEquals(ContributionState.TO_CHASE, on("2026-12-01", asked(ASKED)));
        assertEquals(ContributionState.TO_CHASE, on("2026-12-02", asked(ASKED)));
    }

    @Test
    void nobodyIsToBeRemindedOnTheDayOnWhichThePapersWent() {
        LocalDate late = LocalDate.parse("2026-12-03");
        assertEquals(ContributionState.WAITING, on("2026-12-03", asked(late)));
        assertEquals(ContributionState.TO_CHASE, on("2026-12-04", asked(late)));
    }

    @Test
    void whoWasRemindedIsNotToBeRemindedAgain() {
        Contribution chased = with(asked(ASKED), "chased_on", LocalDate.parse("2026-12-01"));
        assertEquals(ContributionState.CHASED, on("2026-12-07", chased));
    }

    @Test
    void papersThatNameAnotherDayAreSentAnewUnlessAnAnswerIsThere() {
        Contribution other = with(asked(ASKED), "for_day", MEETS.minusDays(1));
        assertEquals(ContributionState.MOVED, on("2026-11-21", other));
        assertEquals(
                ContributionState.RECEIVED,
                on("2026-11-25", with(with(other, "received_on", LocalDate.parse("2026-11-24")), "said", "Yes.")));
    }

    @Test
    void whoDoesNotWantToSayAnythingHasAnswered() {
        Contribution declined =
                with(with(asked(ASKED), "received_on", LocalDate.parse("2026-11-24")), "received_as", "DECLINED");
        assertEquals(ContributionState.DECLINED, on("2026-12-07", declined));
    }
}
