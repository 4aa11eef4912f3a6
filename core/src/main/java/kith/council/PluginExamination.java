package kith.council;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import kith.duedate.Wording;
import kith.duty.Policy;
import kith.plugin.Authority;
import kith.plugin.CouncilPlugin;
import kith.plugin.Language;
import kith.plugin.LimitQuestion;
import kith.plugin.LinkQuestion;
import kith.plugin.ListQuestion;
import kith.plugin.Nation;
import kith.plugin.NumberQuestion;
import kith.plugin.Participant;
import kith.plugin.PeopleQuestion;
import kith.plugin.Question;
import kith.plugin.Ruling;

/**
 * Asks one plugin every question of the contract and says all that is wrong with its answers, each in one sentence that names
 * where the plugin comes from. The same examination admits a plugin when the server starts and tests it in its own build.
 */
public final class PluginExamination {
    static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String COLOUR = "#[0-9a-fA-F]{6}";
    private static final double READABLE_CONTRAST = 4.5;

    private final String origin;
    private final CouncilPlugin plugin;
    private Map<LimitQuestion, SettingAnswer> answers;

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
        problems.addAll(numbers());
        problems.addAll(people());
        problems.addAll(items());
        problems.addAll(texts());
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
        for (Question question : Question.all()) {
            problems.addAll(answers(
                    question,
                    answer -> answer == null
                            ? problem("answers " + question
                                    + " with null. Answer Optional.empty() for the law as it stands.")
                            : answer.map(ruling -> citation(question.name(), ruling.authority()))
                                    .orElse(none())));
        }
        return problems;
    }

    /** Whether the same question has the same answer twice. */
    public List<String> steadiness() {
        List<String> problems = new ArrayList<>();
        for (Question question : Question.all()) {
            problems.addAll(steady(asked(question), () -> question.ask(plugin)));
        }
        problems.addAll(steady("languages()", plugin::languages));
        for (Language language : Language.values()) {
            problems.addAll(steady("words(" + language + ")", () -> plugin.words(language)));
        }
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

    /** Which numbers are weaker than the law's, or none that make sense. */
    public List<String> numbers() {
        List<String> problems = new ArrayList<>();
        for (NumberQuestion question : NumberQuestion.values()) {
            ruling(() -> plugin.number(question)).ifPresent(own -> law().ifPresent(law -> {
                if (!taken(SettingAnswer.number(question, own.value(), law.nation()))) {
                    problems.addAll(problem(
                            "answers " + question + " with " + own.value() + ". " + lawful(question, law.nation())));
                }
            }));
        }
        return problems;
    }

    /** Whether those named are people, and nobody is kept from a meeting who belongs there. */
    public List<String> people() {
        return new PeopleExamination(this::people, this::problem).problems();
    }

    /** Whether each list holds items that can be told apart. */
    public List<String> items() {
        List<String> problems = new ArrayList<>();
        for (ListQuestion question : ListQuestion.values()) {
            ruling(() -> question.ask(plugin))
                    .ifPresent(own -> problems.addAll(ItemsExamination.problems(question, own.value(), this::problem)));
        }
        return problems;
    }

    /** Whether every text can be shown, and is there in every language the council claims. */
    public List<String> texts() {
        return answers(
                "languages()",
                plugin::languages,
                languages -> languages == null || languages.isEmpty()
                        ? problem("claims no language. Answer Set.of(Language.ENGLISH) for English alone.")
                        : texts(new TextsExamination(languages, this::problem)));
    }

    private List<String> texts(TextsExamination texts) {
        List<String> problems = new ArrayList<>();
        for (Language language : Language.values()) {
            problems.addAll(answers(
                    "words(" + language + ")", () -> plugin.words(language), words -> texts.words(language, words)));
        }
        for (ListQuestion question : ListQuestion.values()) {
            ruling(() -> question.ask(plugin)).ifPresent(own -> own.value()
                    .forEach(item -> problems.addAll(texts.phrases(question + " " + item.code(), item.phrases()))));
        }
        for (LinkQuestion question : LinkQuestion.values()) {
            ruling(() -> plugin.link(question))
                    .ifPresent(own -> problems.addAll(
                            texts.phrases(question.name(), List.of(own.value().name()))));
        }
        return problems;
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
        if (answers == null) {
            answers = new EnumMap<>(LimitQuestion.class);
            law().ifPresent(this::compare);
        }
        return answers;
    }

    private void compare(Policy law) {
        for (LimitQuestion question : LimitQuestion.values()) {
            ruling(() -> plugin.limit(question))
                    .ifPresent(own -> answers.put(question, SettingAnswer.to(question, own.value(), law)));
        }
    }

    /** The law of the plugin's nation, unless it names none; then identity() says so. */
    private Optional<Policy> law() {
        try {
            return Optional.ofNullable(plugin.nation()).map(PolicyInForce::bareLaw);
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty();
        }
    }

    private Optional<Set<Participant>> people(PeopleQuestion question) {
        return ruling(() -> plugin.people(question)).map(Ruling::value);
    }

    /** What the plugin answers; empty if it cannot, which citations(), asking the same question, says once. */
    private <R extends Ruling<?>> Optional<? extends R> ruling(Supplier<Optional<? extends R>> asked) {
        try {
            Optional<? extends R> answer = asked.get();
            return answer == null ? Optional.empty() : answer;
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty();
        }
    }

    private static String lawful(NumberQuestion question, Nation nation) {
        String range = "It is a number from " + question.least() + " to " + question.most();
        return SettingAnswer.lawful(question, nation)
                .map(law -> range + ", and lower is stricter ("
                        + law.authority().title() + ", " + law.authority().section() + ").")
                .orElse(range + ".");
    }

    private static String asked(Question question) {
        return "the question " + question;
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

    /** A question that cannot be answered at all is named by the rule that is about its answer, not here again. */
    private <T> List<String> steady(String question, Supplier<T> asked) {
        try {
            T first = asked.get();
            T second = asked.get();
            return Objects.equals(first, second)
                    ? none()
                    : problem("answers " + question + " differently when asked twice: " + first + ", then " + second
                            + ".");
        } catch (RuntimeException | LinkageError e) {
            return none();
        }
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

    private List<String> answers(Question question, Function<Optional<? extends Ruling<?>>, List<String>> judged) {
        return this.<Optional<? extends Ruling<?>>>answers(asked(question), () -> question.ask(plugin), judged);
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
