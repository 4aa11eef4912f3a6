package kith.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingAgeTest {

    @Test
    void shortPlainSentencesAreForTheYoungest() {
        int age = ReadingAge.of(List.of("You came to the meeting. We had tea. You told us that you like your school."));
        assertTrue(age <= 7, "reads at " + age);
    }

    @Test
    void officesSentencesAreForGrownUps() {
        int age = ReadingAge.of(
                List.of(
                        "Notwithstanding the multidisciplinary recommendations considered previously, the"
                                + " authority's representatives determined that accommodation arrangements necessitate reassessment."));
        assertTrue(age >= 18, "reads at " + age);
    }

    /** Twelve words of one syllable in two sentences: 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45, and five. */
    @Test
    void theFormulaIsFleschAndKincaids() {
        assertEquals(5, ReadingAge.of(List.of("The cat sat on the mat. The dog ran to the man.")));
    }

    /** Ten words, fifteen syllables, one sentence: 0.39 × 10 + 11.8 × 1.5 − 15.59 = 6.01, and five. */
    @Test
    void aSentenceOfTenWordsAndFifteenSyllablesReadsAtEleven() {
        assertEquals(11, ReadingAge.of(List.of("Your mother and brother visit you after the second week.")));
    }

    @Test
    void whatSaysNothingHasNone() {
        assertEquals(0, ReadingAge.of(List.of("", " – ")));
    }
}
