package kith.child;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord.Activity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a planned time falls into; 24 November 2026 is a Tuesday. */
@Tag("S2-63")
class ClashTest {
    private static final Activity SWIMMING = new Activity("TUESDAY", "16:00", "17:30", "Swimming");
    private static final LocalDate TEN_YEARS_OLD = LocalDate.of(2016, 6, 1);

    private static String clash(LocalDate bornOn, LocalDate on, String time) {
        return Clash.of(List.of(SWIMMING), bornOn, on.getDayOfWeek().getValue() < 6, on, time).stream()
                .map(clash ->
                        clash.activity() == null ? "school" : clash.activity().what())
                .findFirst()
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 15:59, -",
        "2026-11-24, 16:00, Swimming",
        "2026-11-24, 17:29, Swimming",
        "2026-11-24, 17:30, -",
        "2026-11-25, 16:30, -",
        "2026-11-24, 08:59, -",
        "2026-11-24, 09:00, school",
        "2026-11-24, 15:14, school",
        "2026-11-24, 15:15, -",
        "2026-11-27, 10:00, school",
        "2026-11-28, 10:00, -",
    })
    void aTimeFallsIntoWhatTheChildDoesThenOrIntoSchool(LocalDate on, String time, String clash) {
        assertEquals(clash, clash(TEN_YEARS_OLD, on, time));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-25, -",
        "2021-11-24, school",
        "2010-11-25, school",
        "2010-11-24, -",
    })
    void schoolBeginsOnTheFifthBirthdayAndEndsOnTheSixteenth(LocalDate bornOn, String clash) {
        assertEquals(clash, clash(bornOn, LocalDate.of(2026, 11, 24), "10:00"));
    }

    @Test
    void onADayThatIsNotTaughtOnlyWhatTheChildDoesClashes() {
        LocalDate tuesday = LocalDate.of(2026, 11, 24);
        assertEquals(List.of(), Clash.of(List.of(SWIMMING), TEN_YEARS_OLD, false, tuesday, "10:00"));
        assertEquals(List.of(new Clash(SWIMMING)), Clash.of(List.of(SWIMMING), TEN_YEARS_OLD, false, tuesday, "16:00"));
    }

    @Test
    void withoutATimeNothingClashes() {
        assertEquals("-", clash(TEN_YEARS_OLD, LocalDate.of(2026, 11, 24), null));
    }
}
