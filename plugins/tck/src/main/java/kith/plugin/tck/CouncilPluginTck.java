package kith.plugin.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import kith.casefile.CaseFile;
import kith.casefile.CaseRunner;
import kith.council.InstalledPlugins;
import kith.council.PluginExamination;
import kith.plugin.CouncilPlugin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every council's plugin must do. Extend it in the plugin's own build, name nothing, and put a case file that says in
 * examples what the plugin comes to under {@code src/main/resources/META-INF/kith/cases}:
 *
 * <pre>
 * class LutonTest extends CouncilPluginTck {}
 * </pre>
 *
 * <p>Each test is one rule of the contract; a failure says which answer breaks it and, for a limit, from which start day. The
 * same examination runs again when Kith starts.
 */
public abstract class CouncilPluginTck {
    private CouncilPlugin plugin;

    /** The plugins on the class path; only the tests of this class itself have reason to say otherwise. */
    protected List<CouncilPlugin> plugins() {
        return ServiceLoader.load(CouncilPlugin.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** Where the plugin's case files lie. */
    protected Path caseFiles() {
        return Path.of("src", "main", "resources", "META-INF", "kith", "cases");
    }

    @BeforeEach
    void thePluginIsFoundExactlyOnce() {
        List<CouncilPlugin> found = plugins();
        if (found.size() != 1) {
            fail("Found " + found.size() + " plugins " + found + ". A jar holds one: name its class, and no other, in "
                    + "META-INF/services/kith.plugin.CouncilPlugin.");
        }
        plugin = found.get(0);
    }

    @Test
    void itWasWrittenForTheContractThatKithSpeaks() {
        holds(examination().contract());
    }

    @Test
    void itsCodeNameAndNationAreWellFormed() {
        holds(examination().identity());
    }

    @Test
    void itAnswersEveryQuestionAndCitesADocumentForEachAnswer() {
        holds(examination().citations());
    }

    @Test
    void itAnswersTheSameQuestionAlikeEachTime() {
        holds(examination().steadiness());
    }

    @Test
    void noLimitIsLooserThanTheLaw() {
        holds(examination().looserThanTheLaw());
    }

    @Test
    void noNumberIsWeakerThanTheLaws() {
        holds(examination().numbers());
    }

    @Test
    void nobodyIsKeptFromAReviewWhoBelongsThere() {
        holds(examination().people());
    }

    @Test
    void eachItemOfItsListsHasACodeOfItsOwn() {
        holds(examination().items());
    }

    @Test
    void itsTextsAreCompleteInEveryLanguageItClaims() {
        holds(examination().texts());
    }

    @Test
    void whiteTextCanBeReadOnItsAccentColour() {
        holds(examination().accent());
    }

    @TestFactory
    Stream<DynamicTest> itAgreesWithItsOwnCaseFiles() {
        List<Path> files = files();
        if (files.isEmpty()) {
            fail("The plugin has no case file in " + caseFiles().toAbsolutePath()
                    + ". Say in examples what its rules come to.");
        }
        // What is wrong with its answers fails the tests above, each for itself; such a plugin's cases say nothing
        // more.
        assumeTrue(examination().problems().isEmpty(), "The plugin has to pass every other test first.");
        CaseRunner runner = new CaseRunner(InstalledPlugins.only(plugin));
        return files.stream()
                .flatMap(file -> CaseFile.read(file).cases().stream())
                .map(example -> DynamicTest.dynamicTest(
                        example.title(), () -> runner.run(example).failure().ifPresent(failure -> fail(failure))));
    }

    private List<Path> files() {
        if (!Files.isDirectory(caseFiles())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(caseFiles())) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PluginExamination examination() {
        return new PluginExamination(plugin.getClass().getSimpleName(), plugin);
    }

    private static void holds(List<String> problems) {
        assertEquals("", String.join("\n", problems));
    }
}
