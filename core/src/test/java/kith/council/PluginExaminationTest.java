package kith.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kith.plugin.CouncilPlugin;
import org.junit.jupiter.api.Test;

class PluginExaminationTest {
    @Test
    void aGoodPluginHasNoProblem() {
        assertEquals(List.of(), problems(new TestPlugins.Good()));
        assertEquals(List.of(), problems(new TestPlugins.Stricter()));
    }

    @Test
    void anotherContractIsNamed() {
        only(new TestPlugins.Newer(), "contract 2", "contract 1");
    }

    @Test
    void aMalformedCodeIsShownWithAnExample() {
        only(new TestPlugins.Misnamed(), "'Example Shire'", "north-county");
    }

    @Test
    void aLooserLimitIsShownWithItsQuestionAWitnessAndTheLawsDate() {
        only(
                new TestPlugins.Looser(),
                "FIRST_REVIEW",
                "from 1 January 2024",
                "until 5 February 2024",
                "only until 29 January 2024",
                "regulation 33(1)");
    }

    @Test
    void anAnswerWithoutACitationIsNamed() {
        only(new TestPlugins.Uncited(), "VISIT_FIRST", "without citing a document");
    }

    @Test
    void anAnswerThatChangesIsShownBothWays() {
        assertTrue(problems(new TestPlugins.Wavering()).get(0).contains("differently when asked twice"));
    }

    @Test
    void anAgeOfTakingPartOverFourIsRefused() {
        only(new TestPlugins.Late(), "PARTICIPATION_AGE with 7", "from 0 to 4", "22(4)");
    }

    @Test
    void aBlankWordIsNamed() {
        only(new TestPlugins.Wordless(), "CHILD");
    }

    @Test
    void anAccentOnWhichWhiteCannotBeReadIsShownWithItsContrast() {
        only(new TestPlugins.Pale(), "#ffcc00", "1.5");
        only(new TestPlugins.Colourless(), "'teal'", "#rrggbb");
    }

    @Test
    void aPluginThatThrowsIsNamedForEachQuestionOnce() {
        List<String> problems = problems(new TestPlugins.Throwing());
        assertEquals(problems.stream().distinct().toList(), problems);
        assertTrue(
                problems.stream().allMatch(problem -> problem.contains("cannot answer the question ")),
                problems.toString());
    }

    @Test
    void nothingInsteadOfAnAnswerIsNamed() {
        String problems = String.join("\n", problems(new TestPlugins.Silent()));
        for (String part : List.of("no name", "no nation", "FIRST_REVIEW with null", "words(ENGLISH)", "accent()")) {
            assertTrue(problems.contains(part), problems);
        }
    }

    private static void only(CouncilPlugin plugin, String... parts) {
        List<String> problems = problems(plugin);
        assertEquals(1, problems.size(), problems.toString());
        for (String part : parts) {
            assertTrue(problems.get(0).contains(part), problems.get(0));
        }
    }

    private static List<String> problems(CouncilPlugin plugin) {
        return new PluginExamination("example.jar", plugin).problems();
    }
}
