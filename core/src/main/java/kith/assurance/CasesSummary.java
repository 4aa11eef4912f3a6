package kith.assurance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.casefile.CaseResult;
import kith.duty.DatedSetting;
import kith.plugin.Question;

/**
 * What came of a council's case files.
 *
 * @param plugin the name of the jar they lie in, or empty where the council has no plugin
 * @param day the day whose settings were tried on every row
 * @param settings what the council's administrator has set and in force on that day
 * @param files each file with what came of its rows
 */
public record CasesSummary(
        Optional<String> plugin, LocalDate day, Map<Question, DatedSetting<?>> settings, List<FileSummary> files) {

    /**
     * What came of one file.
     *
     * @param name the file's name
     * @param rows its rows in order
     * @param refused why the file cannot be read, or empty
     */
    public record FileSummary(String name, List<RowSummary> rows, Optional<String> refused) {

        /** How many rows did not come out as they say. */
        public long failed() {
            return rows.stream().filter(row -> !row.result().passed()).count();
        }

        /** How many rows come out otherwise because of a setting. */
        public long changed() {
            return rows.stream().filter(RowSummary::isChanged).count();
        }
    }

    /**
     * What came of one row.
     *
     * @param result by law and plugin, as the file says it
     * @param withSettings what comes with the council's settings; the same where none changes it
     * @param by the settings that change it
     */
    public record RowSummary(CaseResult result, String withSettings, List<Question> by) {

        /** Whether a setting changes it. */
        public boolean isChanged() {
            return !by.isEmpty();
        }
    }
}
