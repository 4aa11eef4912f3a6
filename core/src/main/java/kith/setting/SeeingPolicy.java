package kith.setting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.access.Allowed;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.council.InstalledPlugin;
import kith.council.OfficersCouncil;
import kith.council.PluginHistory;
import kith.council.PluginRead;
import kith.council.PolicyInForce;
import kith.council.SettingAnswer;
import kith.council.SettingAnswer.Verdict;
import kith.plugin.Language;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.NumberQuestion;
import kith.plugin.Ruling;

/** Seeing the council's policy on a day: what the law says, what the plugin, what was set, and what follows. */
@Step
public class SeeingPolicy {

    @Inject
    JpaSettings settings;

    @Inject
    OfficersCouncil council;

    @Inject
    PluginHistory plugins;

    /** Every question there is. */
    @Allowed(Permission.READ_POLICY)
    public List<PolicyLine> on(LocalDate day) {
        Map<String, List<Setting>> set = settings.all().stream().collect(Collectors.groupingBy(Setting::question));
        return PolicyQuestion.all().stream()
                .map(question -> line(question, set.getOrDefault(question.code(), List.of()), day))
                .toList();
    }

    /**
     * One question on a day.
     *
     * @throws NotFound if there is no such question
     */
    @Allowed(Permission.READ_POLICY)
    public PolicyLine question(String code, LocalDate day) {
        PolicyQuestion question = PolicyQuestion.of(code).orElseThrow(() -> new NotFound("question", code));
        return line(question, settings.of(question), day);
    }

    /**
     * One setting.
     *
     * @throws NotFound if the council has no such setting
     */
    @Allowed(Permission.READ_POLICY)
    public Setting setting(SettingId id) {
        return settings.find(id).orElseThrow(() -> new NotFound("setting", id.value()));
    }

    /** The languages in which the council works. */
    @Allowed(Permission.READ_POLICY)
    public Set<Language> languages() {
        return council.languages();
    }

    /** Every plugin with which Kith ever started for the council, and from when on it had none, the latest first. */
    @Allowed(Permission.READ_POLICY)
    public List<PluginRead> plugins() {
        return plugins.all();
    }

    /** The accent colour that the council's plugin answers, as {@code #rrggbb}; empty for Kith's own. */
    @Allowed(Permission.READ_POLICY)
    public Optional<String> accent() {
        return council.plugin().flatMap(InstalledPlugin::accent);
    }

    /** The units in which a limit can be set. */
    @Allowed(Permission.READ_POLICY)
    public List<Limit.Unit> units(String code) {
        return PolicyQuestion.of(code)
                .filter(PolicyQuestion::isLimit)
                .map(question -> LimitRules.units(question.limit()))
                .orElse(List.of());
    }

    private PolicyLine line(PolicyQuestion question, List<Setting> history, LocalDate day) {
        Optional<InstalledPlugin> plugin = council.plugin();
        Optional<Ruling<?>> own =
                question.asked() == null ? Optional.empty() : plugin.flatMap(at -> at.ruling(question.asked()));
        boolean capped = question.isLimit()
                && plugin.map(at -> at.answers().get(question.limit()))
                        .filter(answer -> answer.verdict() == Verdict.ACCEPTED_CAPPED)
                        .isPresent();
        return new PolicyLine(
                question, law(question, day), own, words(question), capped, Settings.on(history, day), history);
    }

    /** The word as it is without a setting, in each language of the council; empty where no word is asked for. */
    private Map<Language, String> words(PolicyQuestion question) {
        if (question.term() == null) {
            return Map.of();
        }
        Map<Language, String> words = new EnumMap<>(Language.class);
        council.languages()
                .forEach(language ->
                        words.put(language, council.wordsBesides(language).of(question.term())));
        return words;
    }

    private Optional<Ruling<?>> law(PolicyQuestion question, LocalDate day) {
        if (question.asked() instanceof NumberQuestion number) {
            return SettingAnswer.lawful(number, council.nation()).map(ruling -> ruling);
        }
        if (!question.isLimit()) {
            return Optional.empty();
        }
        LimitQuestion limit = question.limit();
        PolicyInForce policy = council.policyBesides();
        return policy.inForce(limit, day) ? policy.law(limit, day).map(ruling -> ruling) : Optional.empty();
    }
}
