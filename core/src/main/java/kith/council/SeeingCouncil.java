package kith.council;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.council.CouncilSummary.LimitInForce;
import kith.duty.Policy;
import kith.plugin.LimitQuestion;
import kith.plugin.Question;
import kith.plugin.Ruling;
import kith.plugin.Term;

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
                limits(plugins.policy(code, council.nation()), plugin),
                plugin.map(SeeingCouncil::practice).orElse(Map.of()),
                words(code));
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
                                .isPresent()))
                .filter(limit -> limit.law().isPresent() || limit.council().isPresent())
                .toList();
    }

    private static Map<Question, Ruling<?>> practice(InstalledPlugin plugin) {
        Map<Question, Ruling<?>> practice = new LinkedHashMap<>(plugin.rulings());
        practice.keySet().removeIf(LimitQuestion.class::isInstance);
        return practice;
    }

    private Map<Term, String> words(String code) {
        return Arrays.stream(Term.values()).collect(Collectors.toMap(Function.identity(), plugins.words(code)::of));
    }
}
