package kith.assurance;

import java.util.List;
import java.util.Optional;
import kith.casefile.CaseResult;

/**
 * What came of a council's case files.
 *
 * @param plugin the name of the jar they lie in, or empty where the council has no plugin
 * @param files each file with what came of its rows
 */
public record CasesSummary(Optional<String> plugin, List<FileSummary> files) {

    /**
     * What came of one file.
     *
     * @param name the file's name
     * @param results its rows in order
     * @param refused why the file cannot be read, or empty
     */
    public record FileSummary(String name, List<CaseResult> results, Optional<String> refused) {

        /** How many rows did not come out as they say. */
        public long failed() {
            return results.stream().filter(result -> !result.passed()).count();
        }
    }
}
