package kith.assurance;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Step;
import kith.assurance.CasesSummary.FileSummary;
import kith.casefile.Case;
import kith.casefile.CaseFile;
import kith.casefile.CaseRefused;
import kith.casefile.CaseResult;
import kith.casefile.CaseRunner;
import kith.council.InstalledPlugin;
import kith.council.InstalledPlugins;

/** Running the case files that lie in the jar of the council's plugin, against the rules that give real due dates. */
@Step
public class RunningCases {
    @Inject
    CurrentOfficer officer;

    @Inject
    InstalledPlugins plugins;

    /** Runs every row of every file; what cannot be read says why. */
    @Allowed(Permission.SEE_COUNCIL)
    public CasesSummary run() {
        String council = officer.get().council();
        CaseRunner runner = new CaseRunner(plugins);
        List<FileSummary> files = plugins.caseFiles(council).entrySet().stream()
                .map(file -> run(file, runner))
                .toList();
        return new CasesSummary(plugins.of(council).map(InstalledPlugin::origin), files);
    }

    private static FileSummary run(Map.Entry<String, String> file, CaseRunner runner) {
        try {
            Collection<Case> cases =
                    CaseFile.parse(file.getKey(), file.getValue()).cases();
            List<CaseResult> results = cases.stream().map(runner::run).toList();
            return new FileSummary(file.getKey(), results, Optional.empty());
        } catch (CaseRefused e) {
            return new FileSummary(file.getKey(), List.of(), Optional.of(e.getMessage()));
        }
    }
}
