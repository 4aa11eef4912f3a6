package kith.council;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.plugin.CouncilPlugin;
import kith.plugin.Item;
import kith.plugin.Language;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Link;
import kith.plugin.LinkQuestion;
import kith.plugin.ListQuestion;
import kith.plugin.Nation;
import kith.plugin.NumberQuestion;
import kith.plugin.Participant;
import kith.plugin.PeopleQuestion;
import kith.plugin.PracticeQuestion;
import kith.plugin.Question;
import kith.plugin.Ruling;

/**
 * What one council's plugin answered when it was read. The plugin itself is not asked again: what is kept are values of the
 * contract and copies, never a class of the plugin's own.
 *
 * @param origin the name of the jar it came from
 * @param edition which edition of that jar: its version, where its manifest names one, and the beginning of its digest
 * @param council the council's code
 * @param name the council's full name
 * @param nation the nation whose law binds the council
 * @param rulings what it answered to every question on which it has its own word, in the order of {@link Question#all()}
 * @param answers what Kith answered to each of its limits: taken, or taken and capped by the law
 * @param words the council's words in each of its languages
 * @param accent the accent colour as {@code #rrggbb}, or empty
 */
public record InstalledPlugin(
        String origin,
        String edition,
        String council,
        String name,
        Nation nation,
        Map<Question, Ruling<?>> rulings,
        Map<LimitQuestion, SettingAnswer> answers,
        Map<Language, Words> words,
        Optional<String> accent) {

    /** Notes the answers of a plugin that passed its examination. */
    static InstalledPlugin of(String origin, String edition, CouncilPlugin plugin, PluginExamination examination) {
        Map<Question, Ruling<?>> rulings = new LinkedHashMap<>();
        for (Question question : Question.all()) {
            question.ask(plugin).ifPresent(ruling -> rulings.put(question, kept(ruling)));
        }
        Map<Language, Words> words = new EnumMap<>(Language.class);
        plugin.languages().forEach(language -> words.put(language, new Words(language, plugin.words(language))));
        return new InstalledPlugin(
                origin,
                edition,
                plugin.council(),
                plugin.name(),
                plugin.nation(),
                Collections.unmodifiableMap(rulings),
                Map.copyOf(examination.answers()),
                Map.copyOf(words),
                plugin.accent());
    }

    /** The answer with copies of its collections: nothing that a plugin made is asked again, so none can fail while Kith runs. */
    private static Ruling<?> kept(Ruling<?> ruling) {
        if (ruling.value() instanceof List<?> items) {
            return new Ruling<>(List.copyOf(items), ruling.authority());
        }
        return ruling.value() instanceof Set<?> people ? new Ruling<>(Set.copyOf(people), ruling.authority()) : ruling;
    }

    /** What the council answers to a question, whatever its kind. */
    public Optional<Ruling<?>> ruling(Question question) {
        return Optional.ofNullable(rulings.get(question));
    }

    /** The council's own limits. */
    public Map<LimitQuestion, Ruling<Limit>> limits() {
        Map<LimitQuestion, Ruling<Limit>> limits = new EnumMap<>(LimitQuestion.class);
        for (LimitQuestion question : LimitQuestion.values()) {
            this.<Limit>answer(question).ifPresent(limit -> limits.put(question, limit));
        }
        return limits;
    }

    /** The age from which children are expected to take part in reviews, or empty. */
    public Optional<Ruling<Integer>> participationAge() {
        return number(NumberQuestion.PARTICIPATION_AGE);
    }

    /** A number the council has chosen. */
    public Optional<Ruling<Integer>> number(NumberQuestion question) {
        return answer(question);
    }

    /** People whom the council names. */
    public Optional<Ruling<Set<Participant>>> people(PeopleQuestion question) {
        return answer(question);
    }

    /** Whether the council says that it does something. */
    public boolean does(PracticeQuestion question) {
        return this.<Boolean>answer(question).map(Ruling::value).orElse(false);
    }

    /** A page on the web that the council points to. */
    public Optional<Ruling<Link>> link(LinkQuestion question) {
        return answer(question);
    }

    /**
     * The items of one of the council's lists; none where it says nothing.
     *
     * @param type the kind of item the list holds, such as {@code Preparation.class}
     */
    public <T extends Item> List<T> items(ListQuestion question, Class<T> type) {
        return this.<List<? extends Item>>answer(question)
                .map(ruling -> ruling.value().stream().map(type::cast).toList())
                .orElse(List.of());
    }

    /** Whether staff are told that a restricted record exists. */
    public boolean tellsOfRestrictedRecords() {
        return does(PracticeQuestion.TELLS_OF_RESTRICTED_RECORDS);
    }

    /** The council's words in a language, or Kith’s own where it does not work in that one. */
    public Words words(Language language) {
        return words.getOrDefault(language, Words.kith(language));
    }

    @SuppressWarnings("unchecked") // Each family of questions asks the plugin for its own kind of answer only.
    private <T> Optional<Ruling<T>> answer(Question question) {
        return Optional.ofNullable((Ruling<T>) rulings.get(question));
    }
}
