package kith.council;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kith.duedate.Wording;
import kith.duty.Policy;
import kith.plugin.Authority;
import kith.plugin.CouncilPlugin;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Ruling;

/**
 * Asks one plugin every question of the contract and says all that is wrong with its answers, each in one sentence that names
 * where the plugin comes from. The same examination admits a plugin when the server starts and tests it in its own build.
 */
public final class PluginExamination {
    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String COLOUR = "#[0-9a-fA-F]{6}";
    private static final double READABLE_CONTRAST = 4.5;

    private final String origin;
    private final CouncilPlugin plugin;

    /**
     * @param origin the name of the jar, or of the class where there is no jar
     * @param plugin whom to ask
     */
    public PluginExamination(String origin, CouncilPlugin plugin) {
        this.origin = origin;
        this.plugin = plugin;
    }

    /** Everything that is wrong; empty for a plugin that Kith takes. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        problems.addAll(contract());
        problems.addAll(identity());
        problems.addAll(citations());
        problems.addAll(steadiness());
        problems.addAll(looserThanTheLaw());
        problems.addAll(participationAge());
        problems.addAll(words());
        problems.addAll(accent());
        return problems.stream().distinct().toList();
    }

    /** Whether the plugin was written for the contract that this Kith speaks. */
    public List<String> contract() {
        return answers(
                "contract()",
                plugin::contract,
                contract -> contract == CouncilPlugin.CONTRACT
                        ? none()
                        : problem("was written for contract " + contract + ", and this Kith speaks contract "
                                + CouncilPlugin.CONTRACT + ". Build it against the Kith it is installed in."));
    }

    /** Whether code, name and nation are there and well formed. */
    public List<String> identity() {
        List<String> problems = new ArrayList<>();
        problems.addAll(
                answers(
                        "council()",
                        plugin::council,
                        code -> code != null && code.matches(CODE)
                                ? none()
                                : problem(
                                        "gives the council's code '" + code
                                                + "'. A code is lower-case letters, digits and single hyphens, such as 'north-county'.")));
        problems.addAll(answers("name()", plugin::name, name -> filled(name) ? none() : problem("gives no name.")));
        problems.addAll(
                answers("nation()", plugin::nation, nation -> nation != null ? none() : problem("gives no nation.")));
        return problems;
    }

    /** Whether every answer cites a document somebody can look up. */
    public List<String> citations() {
        List<String> problems = new ArrayList<>();
        for (LimitQuestion question : LimitQuestion.values()) {
            problems.addAll(answers(
                    "limit(" + question + ")",
                    () -> plugin.limit(question),
                    answer -> answer == null
                            ? problem("answers " + question
                                    + " with null. Answer Optional.empty() for the law as it stands.")
                            : answer.map(ruling -> citation(question.name(), ruling.authority()))
                                    .orElse(none())));
        }
        problems.addAll(answers(
                "participationAge()",
                plugin::participationAge,
                answer -> answer == null
                        ? problem(
                                "answers participationAge() with null. Answer Optional.empty() for the law as it stands.")
                        : answer.map(ruling -> citation("participationAge()", ruling.authority()))
                                .orElse(none())));
        return problems;
    }

    /** Whether the same question has the same answer twice. */
    public List<String> steadiness() {
        List<String> problems = new ArrayList<>();
        for (LimitQuestion question : LimitQuestion.values()) {
            problems.addAll(steady("limit(" + question + ")", () -> plugin.limit(question)));
        }
        problems.addAll(steady("participationAge()", plugin::participationAge));
        problems.addAll(steady("words()", plugin::words));
        problems.addAll(steady("accent()", plugin::accent));
        return problems;
    }

    /** Which limits are weaker than the law, each with the start day that shows it. */
    public List<String> looserThanTheLaw() {
        List<String> problems = new ArrayList<>();
        answers().forEach((question, answer) -> {
            if (answer.verdict() == SettingAnswer.Verdict.REFUSED) {
                problems.addAll(problem(looser(question, answer.witness())));
            }
        });
        return problems;
    }

    /** Whether the age of taking part is one the law allows. */
    public List<String> participationAge() {
        return answers(
                "participationAge()",
                plugin::participationAge,
                answer -> answer == null
                                || answer.isEmpty()
                                || taken(SettingAnswer.participationAge(
                                        answer.get().value()))
                        ? none()
                        : problem(
                                "expects children to take part from the age of "
                                        + answer.get().value() + ". A council may say "
                                        + SettingAnswer.LAWFUL_PARTICIPATION_AGE
                                        + " or lower: the duty to ascertain a child's wishes and feelings holds at every age."));
    }

    /** Whether every word can be shown. */
    public List<String> words() {
        return answers("words()", plugin::words, words -> {
            if (words == null) {
                return problem("answers words() with null. Answer Map.of() for Kith's own words.");
            }
            List<String> problems = new ArrayList<>();
            words.forEach((term, word) -> {
                if (term == null || !taken(SettingAnswer.word(word))) {
                    problems.addAll(problem("has for the word " + term + " '" + word
                            + "'. A word has at least one letter and no blanks around it."));
                }
            });
            return problems;
        });
    }

    /** Whether white text can be read on the accent colour. */
    public List<String> accent() {
        return answers("accent()", plugin::accent, accent -> {
            if (accent == null) {
                return problem("answers accent() with null. Answer Optional.empty() for Kith's own colour.");
            }
            return accent.map(this::accent).orElse(none());
        });
    }

    /** What Kith answers to each limit the plugin has; limits that cannot be read are left out. */
    public Map<LimitQuestion, SettingAnswer> answers() {
        Map<LimitQuestion, SettingAnswer> answers = new EnumMap<>(LimitQuestion.class);
        law().ifPresent(law -> {
            for (LimitQuestion question : LimitQuestion.values()) {
                limit(question).ifPresent(own -> answers.put(question, SettingAnswer.to(question, own.value(), law)));
            }
        });
        return answers;
    }

    /** The law of the plugin's nation, unless it names none; then identity() says so. */
    private Optional<Policy> law() {
        try {
            return Optional.ofNullable(plugin.nation()).map(PolicyInForce::bareLaw);
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty();
        }
    }

    private Optional<Ruling<Limit>> limit(LimitQuestion question) {
        try {
            Optional<Ruling<Limit>> answer = plugin.limit(question);
            return answer == null ? Optional.empty() : answer;
        } catch (RuntimeException | LinkageError e) {
            // Said once, by citations(), which asks the same question.
            return Optional.empty();
        }
    }

    private String looser(LimitQuestion question, SettingAnswer.Witness witness) {
        Authority law = law().flatMap(bare -> bare.law(question, witness.start()))
                .orElseThrow()
                .authority();
        return "answers " + question + " with a limit looser than the law: from "
                + Wording.date(witness.start()) + " it allows until " + Wording.date(witness.proposed())
                + ", the law only until " + Wording.date(witness.law()) + " (" + law.title() + ", " + law.section()
                + ").";
    }

    private List<String> citation(String question, Authority authority) {
        return filled(authority.id()) && filled(authority.title()) && filled(authority.source())
                ? none()
                : problem("answers " + question
                        + " without citing a document. Its authority needs an id, a title and a source.");
    }

    private <T> List<String> steady(String question, Supplier<T> asked) {
        return answers(
                question,
                asked,
                first -> answers(
                        question,
                        asked,
                        second -> Objects.equals(first, second)
                                ? none()
                                : problem("answers " + question + " differently when asked twice: " + first + ", then "
                                        + second + ".")));
    }

    private List<String> accent(String colour) {
        if (!colour.matches(COLOUR)) {
            return problem("gives the accent '" + colour + "'. An accent is written #rrggbb, such as #0b5563.");
        }
        double contrast = Contrast.withWhite(colour);
        return contrast >= READABLE_CONTRAST
                ? none()
                : problem(String.format(
                        Locale.ROOT,
                        "gives the accent %s, on which white text has a contrast of %.1f. It needs 4.5: choose a darker one.",
                        colour,
                        contrast));
    }

    private <T> List<String> answers(String question, Supplier<T> asked, Function<T, List<String>> judged) {
        T answer;
        try {
            answer = asked.get();
        } catch (RuntimeException | LinkageError e) {
            return problem("cannot answer " + question + ": " + e + ".");
        }
        return judged.apply(answer);
    }

    private List<String> problem(String sentence) {
        return List.of(origin + " " + sentence);
    }

    private static List<String> none() {
        return List.of();
    }

    private static boolean taken(SettingAnswer answer) {
        return answer.verdict() != SettingAnswer.Verdict.REFUSED;
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
