package kith.council;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.plugin.Authority;
import kith.plugin.Enquiries;
import kith.plugin.Item;
import kith.plugin.Language;
import kith.plugin.LimitQuestion;
import kith.plugin.Link;
import kith.plugin.LinkQuestion;
import kith.plugin.ListQuestion;
import kith.plugin.NumberQuestion;
import kith.plugin.Participant;
import kith.plugin.PeopleQuestion;
import kith.plugin.PracticeQuestion;
import kith.plugin.Question;
import kith.plugin.Ruling;

/**
 * What a council answers on a day to every question but the limits, and which words it uses: as its plugin says, and where its
 * administrator set something, as that says. Whoever wants to know how a council works asks here.
 */
public final class CouncilAnswers {
    /** The id of the authority of what the council's administrator set; the title is the reason. */
    public static final String SET = "council-setting";

    private final Map<Question, Ruling<?>> rulings;
    private final Map<Language, Words> words;

    private CouncilAnswers(Map<Question, Ruling<?>> rulings, Map<Language, Words> words) {
        this.rulings = Collections.unmodifiableMap(rulings);
        this.words = Map.copyOf(words);
    }

    /** What the plugin answers; nothing and Kith's own words for a council without one. */
    static CouncilAnswers of(Optional<InstalledPlugin> plugin) {
        Map<Question, Ruling<?>> rulings =
                new LinkedHashMap<>(plugin.map(InstalledPlugin::rulings).orElse(Map.of()));
        rulings.keySet().removeIf(LimitQuestion.class::isInstance);
        return new CouncilAnswers(rulings, plugin.map(InstalledPlugin::words).orElse(Map.of()));
    }

    /** The same with what the council's administrator set. What the plugin does it goes on doing; the lower number is the stricter. */
    CouncilAnswers with(CouncilSettings.Answers set) {
        Map<Question, Ruling<?>> all = new LinkedHashMap<>();
        for (Question question : Question.all()) {
            Ruling<?> own = rulings.get(question);
            Ruling<?> chosen = set.rulings().get(question);
            Ruling<?> counts = chosen == null || own != null && stays(question, own, chosen) ? own : chosen;
            if (counts != null) {
                all.put(question, counts);
            }
        }
        Map<Language, Words> spoken = new EnumMap<>(Language.class);
        spoken.putAll(words);
        set.words()
                .forEach(
                        (language, more) -> spoken.put(language, words(language).with(more)));
        return new CouncilAnswers(all, spoken);
    }

    private static boolean stays(Question question, Ruling<?> own, Ruling<?> set) {
        if (question instanceof PracticeQuestion) {
            return own.value().equals(true);
        }
        return question instanceof NumberQuestion number
                && SettingAnswer.lowerIsStricter(number)
                && (int) own.value() <= (int) set.value();
    }

    /** Every answer there is, in the order of {@link Question#all()}. */
    public Map<Question, Ruling<?>> all() {
        return rulings;
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
        return practice(question).isPresent();
    }

    /** That the council does something, with its authority; empty where it does not. */
    public Optional<Ruling<Boolean>> practice(PracticeQuestion question) {
        return this.<Boolean>answer(question).filter(Ruling::value);
    }

    /** A page on the web that the council points to. */
    public Optional<Ruling<Link>> link(LinkQuestion question) {
        return answer(question);
    }

    /** Whom letters and pages name for questions. */
    public List<Enquiries> enquiries() {
        return items(ListQuestion.ENQUIRIES, Enquiries.class);
    }

    /**
     * The items of one of the council's lists; none where it says nothing.
     *
     * @param type the kind of item the list holds, such as {@code Preparation.class}
     */
    public <T extends Item> List<T> items(ListQuestion question, Class<T> type) {
        return this.<Collection<? extends Item>>answer(question)
                .map(ruling -> ruling.value().stream().map(type::cast).toList())
                .orElse(List.of());
    }

    /** The council's words in a language, or Kith's own where it has none in that one. */
    public Words words(Language language) {
        return words.getOrDefault(language, Words.kith(language));
    }

    /** Whether an answer is the administrator's and not the plugin's. */
    public static boolean isSet(Authority authority) {
        return authority.id().equals(SET);
    }

    @SuppressWarnings("unchecked") // Each family of questions has its own kind of answer only.
    private <T> Optional<Ruling<T>> answer(Question question) {
        return Optional.ofNullable((Ruling<T>) rulings.get(question));
    }
}
