package kith.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.duedate.RuleNotInForce;
import kith.plugin.Authority;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LawTest {
    private static final LocalDate NOW = LocalDate.of(2026, 11, 21);

    @Test
    void aRuleNotYetInForceIsAnErrorThatSaysWhich() {
        Law england = Law.of(Nation.ENGLAND);
        LocalDate before = LocalDate.of(2011, 3, 31);
        String said = assertThrows(RuleNotInForce.class, () -> england.limit(LimitQuestion.FIRST_REVIEW, before))
                .getMessage();
        assertTrue(said.contains("regulation 33(1)") && said.contains("2011-04-01"), said);
        assertFalse(england.inForce(LimitQuestion.FIRST_REVIEW, before));
        assertEquals(
                Limit.workingDays(20),
                england.limit(LimitQuestion.FIRST_REVIEW, before.plusDays(1))
                        .orElseThrow()
                        .value());
    }

    @Test
    void sixMonthlyVisitsCameWithTheAmendmentOf2015AndOnlyInEngland() {
        LocalDate amended = LocalDate.of(2015, 4, 1);
        assertFalse(Law.of(Nation.ENGLAND).inForce(LimitQuestion.VISIT_BY_AGREEMENT, amended.minusDays(1)));
        assertTrue(Law.of(Nation.ENGLAND).inForce(LimitQuestion.VISIT_BY_AGREEMENT, amended));
        assertTrue(Law.of(Nation.WALES)
                .limit(LimitQuestion.VISIT_BY_AGREEMENT, NOW)
                .isEmpty());
    }

    @Test
    void aRuleThatWasNotFoundIsNotThere() {
        assertTrue(Law.of(Nation.SCOTLAND).limit(LimitQuestion.CARE_PLAN, NOW).isEmpty());
        assertTrue(Law.of(Nation.NORTHERN_IRELAND)
                .limit(LimitQuestion.HEALTH_FIRST, NOW)
                .isEmpty());
    }

    @Test
    void whatRestsOnMemorySaysSo() {
        assertEquals(
                Authority.Certainty.TO_BE_CONFIRMED,
                Law.of(Nation.NORTHERN_IRELAND)
                        .limit(LimitQuestion.FIRST_REVIEW, NOW)
                        .orElseThrow()
                        .authority()
                        .certainty());
        assertEquals(
                Authority.Certainty.READ,
                Law.of(Nation.ENGLAND)
                        .limit(LimitQuestion.FIRST_REVIEW, NOW)
                        .orElseThrow()
                        .authority()
                        .certainty());
    }

    @ParameterizedTest
    @EnumSource(Nation.class)
    void everyRuleCitesWhereItStandsAndAnIdMeansOneSection(Nation nation) {
        Map<String, String> sections = new HashMap<>();
        for (LimitQuestion question : LimitQuestion.values()) {
            Law.of(nation).limit(question).map(Ruling::authority).ifPresent(authority -> {
                assertFalse(authority.section().isBlank(), question::name);
                assertFalse(authority.source().isBlank(), question::name);
                String before = sections.putIfAbsent(authority.id(), authority.section());
                assertTrue(before == null || before.equals(authority.section()), authority::id);
            });
        }
    }

    @Test
    void scotlandKeepsRecordsForAHundredYears() {
        assertEquals(
                Limit.years(100),
                Law.of(Nation.SCOTLAND)
                        .limit(LimitQuestion.RETENTION, NOW)
                        .orElseThrow()
                        .value());
    }

    /** Rests on memory alone: shipped, cited, and marked beside the date. */
    @Test
    void whatWasNotReadIsMarkedToBeConfirmed() {
        for (LimitQuestion question : List.of(
                LimitQuestion.FIRST_REVIEW,
                LimitQuestion.SECOND_REVIEW,
                LimitQuestion.VISIT_FIRST,
                LimitQuestion.VISIT_FIRST_YEAR,
                LimitQuestion.VISIT_AFTER_FIRST_YEAR,
                LimitQuestion.VISIT_ON_REQUEST,
                LimitQuestion.VISIT_ON_NOTICE,
                LimitQuestion.HEALTH_UNDER_FIVE,
                LimitQuestion.HEALTH_FROM_FIVE,
                LimitQuestion.ELIGIBLE_CHILD,
                LimitQuestion.PATHWAY_ASSESSMENT,
                LimitQuestion.RETENTION,
                LimitQuestion.RETENTION_AFTER_DEATH)) {
            assertEquals(Authority.Certainty.TO_BE_CONFIRMED, certainty(Nation.NORTHERN_IRELAND, question));
        }
        assertEquals(Authority.Certainty.TO_BE_CONFIRMED, certainty(Nation.SCOTLAND, LimitQuestion.VISIT_ON_REQUEST));
        assertEquals(Authority.Certainty.READ, certainty(Nation.SCOTLAND, LimitQuestion.FIRST_REVIEW));
    }

    private static Authority.Certainty certainty(Nation nation, LimitQuestion question) {
        return Law.of(nation).limit(question).orElseThrow().authority().certainty();
    }
}
