package kith.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kith.council.InstalledPlugin;
import kith.council.InstalledPlugins;
import kith.council.PolicyInForce;
import kith.council.Words;
import kith.duedate.Wording;
import kith.duty.DatedSetting;
import kith.duty.Duties;
import kith.duty.Duty;
import kith.duty.DutyCode;
import kith.duty.Policy;
import kith.plugin.Authority;
import kith.plugin.Authority.Certainty;
import kith.plugin.Language;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Question;
import kith.plugin.Ruling;

/** Puts cases to the same rules that give the due dates of real children, and compares. */
public final class CaseRunner {
    private static final String CHAIN = "review chain";

    /** Before every case: what is set counts for it whenever it takes place. */
    private static final LocalDate ALWAYS = LocalDate.of(1990, 1, 1);

    private final InstalledPlugins plugins;
    private final Map<Question, List<DatedSetting<?>>> settings = new HashMap<>();

    /** @param plugins whose councils a case may name */
    public CaseRunner(InstalledPlugins plugins) {
        this(plugins, Map.of());
    }

    /**
     * @param plugins whose councils a case may name
     * @param set what such a council's administrator has set besides, limits and numbers that move dates, as if it had always been
     *     in force
     */
    public CaseRunner(InstalledPlugins plugins, Map<Question, ?> set) {
        this.plugins = plugins;
        set.forEach((question, answer) -> settings.put(question, List.of(new DatedSetting<>(answer, ALWAYS, ""))));
    }

    /**
     * Runs one case.
     *
     * @throws CaseRefused if it asks for a rule, a fact or a council that does not exist
     */
    public CaseResult run(Case example) {
        return CaseQuestion.answer(example, new Wording(words(example)::of))
                .map(answered -> compare(example, answered))
                .orElseGet(() -> example.rule().equals(CHAIN) ? chain(example) : duty(example));
    }

    private static CaseResult compare(Case example, CaseQuestion.Answered answered) {
        boolean passed = Pairs.words(answered.answer()).equals(Pairs.words(example.expected()));
        return new CaseResult(example, passed, answered.answer(), answered.why());
    }

    private CaseResult duty(Case example) {
        CaseFacts facts = CaseFacts.of(example);
        DutyCode code = code(example);
        return compare(example, standing(duties(example, facts, code), facts.occasion()), facts);
    }

    /** Each step is held on the last permitted day of the one before. */
    private CaseResult chain(Case example) {
        CaseFacts facts = CaseFacts.of(example);
        for (int step = 1; step < facts.steps(); step++) {
            facts.hold(nextReview(example, facts).dueOn());
        }
        return compare(example, Optional.of(nextReview(example, facts)), facts);
    }

    private Duty nextReview(Case example, CaseFacts facts) {
        return standing(duties(example, facts, DutyCode.LATER_REVIEW), null)
                .or(() -> standing(duties(example, facts, DutyCode.SECOND_REVIEW), null))
                .or(() -> standing(duties(example, facts, DutyCode.FIRST_REVIEW), null))
                .orElseThrow(() -> new CaseRefused(example.where(), "facts", "No review follows from these facts."));
    }

    private List<Duty> duties(Case example, CaseFacts facts, DutyCode code) {
        return Duties.of(facts.child(), policy(example), facts.today()).stream()
                .filter(duty -> duty.code() == code)
                .toList();
    }

    /** The one that is still owed, otherwise the last. */
    private static Optional<Duty> standing(List<Duty> duties, String occasion) {
        if (occasion != null) {
            return duties.stream()
                    .filter(duty -> duty.occasion().equals(occasion))
                    .findFirst();
        }
        List<Duty> owed = duties.stream()
                .filter(duty -> duty.outcome() == Duty.Outcome.OPEN || duty.outcome() == Duty.Outcome.ON_HOLD)
                .toList();
        List<Duty> from = owed.isEmpty() ? duties : owed;
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(from.size() - 1));
    }

    private CaseResult compare(Case example, Optional<Duty> duty, CaseFacts facts) {
        LocalDate soonUntil = policy(example).workingDays().after(facts.today(), Limit.workingDays(15));
        CaseOutcome outcome = new CaseOutcome(duty, facts.today(), soonUntil);
        return new CaseResult(
                example,
                outcome.isAsExpected(example),
                outcome.toString(),
                duty.map(found -> why(example, found)).orElse("Nothing is due by this rule."));
    }

    private String why(Case example, Duty duty) {
        List<String> lines = new ArrayList<>();
        for (Wording.Step step :
                new Wording(words(example)::of).steps(duty.due().why())) {
            String citation = step.citation().isEmpty() ? "" : " (" + step.citation() + ")";
            lines.add(step.heading() + ": " + step.text() + citation);
        }
        return String.join("\n", lines);
    }

    private static DutyCode code(Case example) {
        String code = example.rule().replace(' ', '-');
        try {
            return DutyCode.of(code);
        } catch (IllegalArgumentException e) {
            TreeSet<String> rules = new TreeSet<>(CaseQuestion.rules());
            rules.add(CHAIN);
            for (DutyCode duty : DutyCode.values()) {
                rules.add(duty.code().replace('-', ' '));
            }
            throw new CaseRefused(
                    example.where(),
                    "rule",
                    "There is no rule '" + example.rule() + "'. The rules are " + String.join(", ", rules) + ".");
        }
    }

    private Policy policy(Case example) {
        return plugin(example)
                .<Policy>map(plugin ->
                        plugins.policy(plugin.council(), example.nation()).with(settings))
                .orElseGet(() -> PolicyInForce.with(example.nation(), limits(example)));
    }

    private Words words(Case example) {
        return plugin(example).map(plugin -> plugin.words(Language.ENGLISH)).orElse(Words.KITH);
    }

    private Optional<InstalledPlugin> plugin(Case example) {
        return example.council().all().stream()
                .filter(pair -> pair.name().equals("plugin"))
                .findFirst()
                .map(pair -> plugins.of(pair.value())
                        .orElseThrow(() -> new CaseRefused(
                                example.where(),
                                "council",
                                "No plugin of the council '" + pair.value() + "' is installed. Installed are "
                                        + plugins.all().stream()
                                                .map(InstalledPlugin::council)
                                                .toList() + ".")));
    }

    private static Map<LimitQuestion, Ruling<Limit>> limits(Case example) {
        Authority said = new Authority(
                "case-file", "The case file", "", example.where(), LocalDate.of(1900, 1, 1), Certainty.REPORTED);
        Map<LimitQuestion, Ruling<Limit>> limits = new EnumMap<>(LimitQuestion.class);
        for (Pairs.Pair pair : example.council().all()) {
            Cell cell = Cell.of(example, pair, "council");
            limits.put(question(cell, pair.name()), new Ruling<>(cell.limit(), said));
        }
        return limits;
    }

    /** The question a limit answers, by its name in words, such as "first review". */
    static LimitQuestion question(Cell cell, String name) {
        try {
            return LimitQuestion.valueOf(name.replace(' ', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            List<String> names = new ArrayList<>();
            for (LimitQuestion question : LimitQuestion.values()) {
                names.add(Pairs.words(question.name()));
            }
            throw new CaseRefused(
                    cell.where(),
                    cell.column(),
                    "There is no limit '" + name + "'. The limits are " + String.join(", ", names) + ".");
        }
    }
}
