package kith.assurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kith.assurance.CasesSummary.FileSummary;
import kith.assurance.CasesSummary.RowSummary;
import kith.council.InstalledPlugins;
import kith.duty.DatedSetting;
import kith.plugin.CouncilPlugin;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.NumberQuestion;
import kith.plugin.Question;
import org.junit.jupiter.api.Test;

/** Case files put to law and plugin, and then to what the council has set. */
class RunningCasesTest {
    private static final LocalDate SET = LocalDate.of(2026, 11, 1);
    private static final String FILE =
            """
            id,nation,rule,facts,council,expected,because
            R1,england,first review,looked after from=2026-03-02,plugin=oakshire,2026-03-30,The law's 20 working days.
            R2,england,second review,first review held=2026-03-30,plugin=oakshire,2026-06-30,Three months.
            """;

    /** A council that says nothing of its own. */
    private static final class Oakshire implements CouncilPlugin {
        @Override
        public String council() {
            return "oakshire";
        }

        @Override
        public String name() {
            return "Oakshire";
        }

        @Override
        public Nation nation() {
            return Nation.ENGLAND;
        }

        @Override
        public int contract() {
            return CouncilPlugin.CONTRACT;
        }
    }

    private static FileSummary run(Map<Question, DatedSetting<?>> settings) {
        return running().run("oakshire.csv", FILE, settings);
    }

    private static RunningCases running() {
        RunningCases running = new RunningCases();
        running.plugins = InstalledPlugins.only(new Oakshire());
        return running;
    }

    @Test
    void withoutSettingsTheRowsComeOutAsTheFileSaysAndNoneIsChanged() {
        FileSummary file = run(Map.of());
        assertEquals(0, file.failed());
        assertEquals(0, file.changed());
    }

    @Test
    void aRowThatASettingChangesSaysSoWithTheDateAndTheSettingAndStillPasses() {
        DatedSetting<Limit> fifteen = new DatedSetting<>(Limit.workingDays(15), SET, "Children settle sooner.");
        DatedSetting<Limit> looser = new DatedSetting<>(Limit.months(3), SET, "As the law.");
        FileSummary file = run(Map.of(LimitQuestion.FIRST_REVIEW, fifteen, LimitQuestion.SECOND_REVIEW, looser));
        RowSummary first = file.rows().get(0);
        assertTrue(first.result().passed());
        assertTrue(first.withSettings().contains("2026-03-23"), first::withSettings);
        assertEquals(List.of(LimitQuestion.FIRST_REVIEW), first.by());
        assertFalse(file.rows().get(1).isChanged());
        assertEquals(1, file.changed());
        assertEquals(0, file.failed());
    }

    @Test
    void aRowThatANumberChangesSaysSoToo() {
        String file =
                """
                id,nation,rule,facts,council,expected,because
                N1,england,permanence plan,"looked after from=2026-11-02; first review held=2026-11-20",plugin=oakshire,2027-02-20,Three months after.
                """;
        DatedSetting<Integer> first = new DatedSetting<>(1, SET, "Children wait too long.");
        RowSummary row = running()
                .run("oakshire.csv", file, Map.of(NumberQuestion.PERMANENCE_REVIEW, first))
                .rows()
                .get(0);
        assertTrue(row.result().passed(), row.result()::got);
        assertEquals(List.of(NumberQuestion.PERMANENCE_REVIEW), row.by());
        assertTrue(row.withSettings().contains("2026-11-20"), row::withSettings);
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() {
        RunningCases running = new RunningCases();
        running.plugins = InstalledPlugins.none();
        FileSummary file = running.run("oakshire.csv", FILE, Map.of());
        assertTrue(file.refused().orElseThrow().contains("oakshire"));
    }
}
