package kith.duedate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import kith.duedate.Explanation.Replaced;
import kith.plugin.Authority;
import kith.plugin.Authority.Certainty;
import kith.plugin.Limit;
import org.junit.jupiter.api.Test;

class ExplanationJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final Authority LAW = new Authority(
            "en-reg-33-1", "The \"Regulations\"", "regulation 33(1)", "https://example.org/é", DAY, Certainty.READ);

    @Test
    void aValueOfEveryTypeIsReadBackAsItWasWritten() {
        Sentence every = Sentence.of(
                "every",
                DAY,
                Limit.workingDays(20),
                Limit.days(10),
                Limit.weeks(1),
                Limit.months(6),
                Limit.years(1),
                42,
                -1,
                true,
                false,
                new Sentence.Code("placement-type", "U4"),
                "plain \"text\" – ünïcode",
                "2026-02-28",
                "7",
                "");
        Explanation why = new Explanation(
                List.of(every, Sentence.of("bare")),
                every,
                LAW,
                every,
                LAW,
                every,
                every,
                true,
                List.of(new Replaced(DAY, DAY.plusDays(1), every), new Replaced(DAY, DAY, Sentence.of("bare"))));
        assertEquals(why, ExplanationJson.read(ExplanationJson.write(why)));
    }

    @Test
    void anExplanationWithoutACouncilsRuleIsReadBackAsItWasWritten() {
        Sentence bare = Sentence.of("bare");
        Explanation why = new Explanation(List.of(), bare, LAW, null, null, bare, bare, false, List.of());
        assertEquals(why, ExplanationJson.read(ExplanationJson.write(why)));
    }

    @Test
    void aValueOfAnotherTypeIsRefusedWhenWritten() {
        Sentence wrong = Sentence.of("wrong", 2.5);
        Explanation why = new Explanation(List.of(wrong), wrong, LAW, null, null, wrong, wrong, false, List.of());
        assertThrows(IllegalArgumentException.class, () -> ExplanationJson.write(why));
    }
}
