package kith.casefile;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.stream.Stream;
import kith.council.InstalledPlugins;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the case files of the four nations, one test a row. */
class CasesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    @TestFactory
    Stream<DynamicContainer> everyCaseComesOutAsItsRowSays() {
        CaseRunner runner = new CaseRunner(InstalledPlugins.none());
        return Stream.of("england.csv", "wales.csv", "scotland.csv", "northern-ireland.csv")
                .map(file -> CaseFile.read(CASES.resolve(file)))
                .map(file -> DynamicContainer.dynamicContainer(
                        file.name(), file.cases().stream().map(example -> test(runner, example))));
    }

    private static DynamicTest test(CaseRunner runner, Case example) {
        return DynamicTest.dynamicTest(
                example.title(), () -> runner.run(example).failure().ifPresent(failure -> fail("\n" + failure)));
    }
}
