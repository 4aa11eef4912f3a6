package kith.duedate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Function;
import kith.duedate.Explanation.Replaced;
import kith.plugin.Authority;
import kith.plugin.Authority.Certainty;
import kith.plugin.Limit;
import kith.plugin.Term;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ResourceBundle SENTENCES = new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"placed", "Placed with {0} on {1}."},
                {"within", "{A review} is held within {0}."},
                {"late", "{Review} {0} {0|day|days} late; ask {a reviewingOfficer}'s office."},
                {"calendar", "Bank holidays of {0}."},
                {"result", "{Review} by {0}."},
                {"moved", "The start was corrected."}
            };
        }
    };
    private static final Function<Term, String> WORDS =
            term -> term == Term.REVIEW ? "LAC review" : "independent reviewing officer";
    private final Wording wording = new Wording(SENTENCES, WORDS);

    @Test
    void aDateIsWrittenInWords() {
        assertEquals("2 March 2026", Wording.date(DAY));
    }

    @Test
    void aLimitIsWrittenWithItsUnit() {
        assertEquals("20 working days", wording.limit(Limit.workingDays(20)));
        assertEquals("one week", wording.limit(Limit.weeks(1)));
        assertEquals("10 calendar days", wording.limit(Limit.days(10)));
        assertEquals("6 months", wording.limit(Limit.months(6)));
        assertEquals("one year", wording.limit(Limit.years(1)));
    }

    @Test
    void aCodeIsWrittenByItsMeaning() {
        assertEquals(
                "Placed with foster carers, long term on 2 March 2026.",
                wording.sentence(Sentence.of("placed", new Sentence.Code("placement-type", "U4"), DAY)));
    }

    @Test
    void theCouncilsWordsTakeTheirPlaceWithCapitalAndArticle() {
        assertEquals("A LAC review is held within 4 weeks.", wording.sentence(Sentence.of("within", Limit.weeks(4))));
        assertEquals(
                "LAC review 1 day late; ask an independent reviewing officer's office.",
                wording.sentence(Sentence.of("late", 1)));
        assertEquals(
                "LAC review 6 days late; ask an independent reviewing officer's office.",
                wording.sentence(Sentence.of("late", 6)));
    }

    @Test
    void aMissingSentenceOrValueIsNamed() {
        assertTrue(assertThrows(IllegalStateException.class, () -> wording.sentence(Sentence.of("no-such")))
                .getMessage()
                .contains("no-such"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> wording.sentence(Sentence.of("within")))
                .getMessage()
                .contains("{0}"));
    }

    @Test
    void anExplanationReadsFromFactToReplacedDate() {
        List<Wording.Step> steps = wording.steps(explanation(Certainty.TO_BE_CONFIRMED, true));
        assertEquals(
                List.of("Fact", "Law", "Council", "Calendar", "Result", "Replaced"),
                steps.stream().map(Wording.Step::heading).toList());
        assertEquals("The Regulations, regulation 33(1)", steps.get(1).citation());
        assertTrue(steps.get(1).toBeConfirmed());
        assertTrue(steps.get(1).text().endsWith("still to be confirmed against the text of the law."));
        assertEquals("Our procedures", steps.get(2).citation());
        assertTrue(steps.get(3).text().endsWith("so the date is provisional."));
        assertEquals(
                "2 March 2026, until 3 March 2026. The start was corrected.",
                steps.get(5).text());
    }

    @Test
    void theWholeReasonFitsOnOneLine() {
        assertEquals(
                "Placed with foster carers on 2 March 2026. A LAC review is held within 20 working days. "
                        + "A LAC review is held within 4 weeks. Bank holidays of England. LAC review by 2 March 2026.",
                wording.why(explanation(Certainty.READ, false)));
    }

    private static Explanation explanation(Certainty certainty, boolean provisional) {
        return new Explanation(
                List.of(Sentence.of("placed", new Sentence.Code("placement-type", "U6"), DAY)),
                Sentence.of("within", Limit.workingDays(20)),
                new Authority("a", "The Regulations", "regulation 33(1)", "https://example.org", DAY, certainty),
                Sentence.of("within", Limit.weeks(4)),
                new Authority("b", "Our procedures", "", "our page", DAY, Certainty.REPORTED),
                Sentence.of("calendar", "England"),
                Sentence.of("result", DAY),
                provisional,
                List.of(new Replaced(DAY, DAY.plusDays(1), Sentence.of("moved"))));
    }
}
