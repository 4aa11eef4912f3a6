package kith.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeersTest {
    private final LocalDate today = LocalDate.of(2026, 11, 21);
    private final DutiesMeasurement measurement = new DutiesMeasurement();

    @Test
    void theBareLoopGivesTheSameReviewAndVisitDates() {
        var bare = new BareLimits();
        Caseloads.facts(2_000, 7, today)
                .forEach(child -> assertEquals("", measurement.difference(child, ReviewsAndVisits.of(child, bare))));
    }

    @Test
    void theDecisionTableGivesTheSameReviewAndVisitDates() {
        var table = new TableLimits(new BareLimits().holidays(today.minusYears(20), today.plusYears(1)));
        Caseloads.facts(25, 8, today)
                .forEach(child -> assertEquals("", measurement.difference(child, ReviewsAndVisits.of(child, table))));
    }
}
