package kith.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TodayTest {

    @AfterEach
    void letTheDayRun() {
        System.clearProperty("kith.today");
    }

    @Test
    void inSummerTheDayInLondonBeginsAnHourBeforeGreenwich() {
        assertEquals(LocalDate.of(2026, 7, 1), at("2026-06-30T23:00:00Z").date());
        assertEquals(LocalDate.of(2026, 6, 30), at("2026-06-30T22:59:59Z").date());
    }

    @Test
    void inWinterItBeginsWithGreenwich() {
        assertEquals(LocalDate.of(2026, 1, 31), at("2026-01-31T23:59:59Z").date());
        assertEquals(LocalDate.of(2026, 2, 1), at("2026-02-01T00:00:00Z").date());
    }

    @Test
    void aFixedDateStandsWhileTheTimeRuns() {
        System.setProperty("kith.today", "2025-12-25");
        Today today = at("2026-06-30T23:00:00Z");
        assertEquals(LocalDate.of(2025, 12, 25), today.date());
        assertEquals(Instant.parse("2026-06-30T23:00:00Z"), today.now());
    }

    private static Today at(String instant) {
        return new Today(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }
}
