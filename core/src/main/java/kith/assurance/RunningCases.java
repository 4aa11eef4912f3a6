package kith.assurance;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Step;
import kith.assurance.CasesSummary.FileSummary;
import kith.assurance.CasesSummary.RowSummary;
import kith.casefile.Case;
import kith.casefile.CaseFile;
import kith.casefile.CaseRefused;
import kith.casefile.CaseResult;
import kith.casefile.CaseRunner;
import kith.council.InstalledPlugin;
import kith.council.InstalledPlugins;
import kith.council.OfficersCouncil;
import kith.duty.DatedSetting;
import kith.duty.Policy;
import kith.plugin.Question;

/**
 * Running the case files that lie in the jar of the council's plugin, against the rules that give real due dates. Each row is put
 * to law and plugin, as the file says it, and then to the same with what the council has set and in force on a day.
 */
@Step
public class RunningCases {
    @Inject
    CurrentOfficer officer;

    @Inject
    InstalledPlugins plugins;

    @Inject
    OfficersCouncil council;

    /**
     * Runs every row of every file; what cannot be read says why.
     *
     * @param day the day whose settings are tried on every row, whenever the row takes place
     */
    @Allowed(Permission.SEE_COUNCIL)
    public CasesSummary run(LocalDate day) {
        String code = officer.get().council();
        Map<Question, DatedSetting<?>> settings = settings(day);
        List<FileSummary> files = plugins.caseFiles(code).entrySet().stream()
                .map(file -> run(file.getKey(), file.getValue(), settings))
                .toList();
        return new CasesSummary(plugins.of(code).map(InstalledPlugin::origin), day, settings, files);
    }

    private Map<Question, DatedSetting<?>> settings(LocalDate day) {
        Policy policy = council.policy();
        Map<Question, DatedSetting<?>> settings = new LinkedHashMap<>();
        for (Question question : Question.all()) {
            DatedSetting.on(policy.<Object>settings(question), day)
                    .filter(setting -> setting.answer() != null)
                    .ifPresent(setting -> settings.put(question, setting));
        }
        return settings;
    }

    FileSummary run(String name, String text, Map<Question, DatedSetting<?>> settings) {
        try {
            List<RowSummary> rows = CaseFile.parse(name, text).cases().stream()
                    .map(example -> run(example, settings))
                    .toList();
            return new FileSummary(name, rows, Optional.empty());
        } catch (CaseRefused e) {
            return new FileSummary(name, List.of(), Optional.of(e.getMessage()));
        }
    }

    private RowSummary run(Case example, Map<Question, DatedSetting<?>> settings) {
        CaseResult result = new CaseRunner(plugins).run(example);
        String withAll = settings.isEmpty() ? result.got() : got(example, answers(settings));
        List<Question> by = withAll.equals(result.got())
                ? List.of()
                : settings.entrySet().stream()
                        .filter(set -> !got(
                                        example,
                                        Map.of(set.getKey(), set.getValue().answer()))
                                .equals(result.got()))
                        .map(Map.Entry::getKey)
                        .toList();
        return new RowSummary(result, withAll, by);
    }

    private String got(Case example, Map<Question, ?> settings) {
        return new CaseRunner(plugins, settings).run(example).got();
    }

    private static Map<Question, Object> answers(Map<Question, DatedSetting<?>> settings) {
        Map<Question, Object> answers = new HashMap<>();
        settings.forEach((question, setting) -> answers.put(question, setting.answer()));
        return answers;
    }
}
