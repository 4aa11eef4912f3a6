package kith.council;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.council.CouncilSummary.LimitInForce;
import kith.duty.DatedSetting;
import kith.duty.Policy;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;

/** Seeing which rules and words are in force for the council. */
@Step
public class SeeingCouncil {

    @Inject
    CurrentOfficer officer;

    @Inject
    Councils councils;

    @Inject
    InstalledPlugins plugins;

    @Inject
    OfficersCouncil own;

    @Inject
    Today today;

    /** The rules and words in force today. */
    @Allowed(Permission.SEE_COUNCIL)
    public CouncilSummary read() {
        String code = officer.get().council();
        Council council = councils.find(code)
                .orElseThrow(() -> new IllegalStateException("The council " + code + " is not registered."));
        Optional<InstalledPlugin> plugin = plugins.of(code);
        return new CouncilSummary(
                council.name(),
                council.nation(),
                plugin.map(InstalledPlugin::origin),
                limits(own.policy(), plugin),
                own.answers().all());
    }

    /** What the council answers today besides the limits, with its words. */
    @Allowed(value = Permission.SEE_COUNCIL, entered = false)
    public CouncilAnswers answers() {
        return own.answers();
    }

    private List<LimitInForce> limits(Policy policy, Optional<InstalledPlugin> plugin) {
        LocalDate day = today.date();
        return Arrays.stream(LimitQuestion.values())
                .map(question -> new LimitInForce(
                        question,
                        policy.inForce(question, day) ? policy.law(question, day) : Optional.empty(),
                        policy.council(question),
                        plugin.map(InstalledPlugin::answers)
                                .map(answers -> answers.get(question))
                                .filter(answer -> answer.verdict() == SettingAnswer.Verdict.ACCEPTED_CAPPED)
                                .isPresent(),
                        DatedSetting.on(policy.<Limit>settings(question), day).map(DatedSetting::answer)))
                .filter(limit -> limit.law().isPresent()
                        || limit.council().isPresent()
                        || limit.set().isPresent())
                .toList();
    }
}
