package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kith.council.CouncilAnswers;
import kith.council.CouncilSummary;
import kith.council.CouncilSummary.LimitInForce;
import kith.council.SeeingCouncil;
import kith.council.Words;
import kith.plugin.Authority;
import kith.plugin.Limit;
import kith.plugin.LinkQuestion;
import kith.plugin.ListQuestion;
import kith.plugin.Ruling;
import kith.plugin.Term;

/** About this council: which plugin is installed, which rules are in force, and which words the council uses. */
@Named
@RequestScoped
public class AboutPage {

    @Inject
    private SeeingCouncil seeing;

    @Inject
    private Text text;

    private CouncilSummary council;

    /**
     * One limit as a row of the table.
     *
     * @param name what is limited
     * @param law the law's limit
     * @param lawCite where the law says so
     * @param own the council's limit
     * @param ownCite where the council says so
     * @param inForce what follows
     * @param capped whether the law cuts the council's limit short
     */
    public record Row(
            String name, String law, String lawCite, String own, String ownCite, String inForce, boolean capped) {}

    /**
     * One of Kith's words with the council's.
     *
     * @param kiths Kith's word
     * @param councils the council's word
     * @param own whether the council's own word stands in for Kith's
     */
    public record Word(String kiths, String councils, boolean own) {}

    /**
     * One of the council's choices as a row of the table.
     *
     * @param name what is asked
     * @param lines what the council answers
     * @param cite where the council says so
     */
    public record Practice(String name, List<String> lines, String cite) {}

    /** Reads what is in force today. */
    public void load() {
        council = seeing.read();
    }

    /** The council's full name. */
    public String getName() {
        return council.name();
    }

    /** Where the rules come from: the nation's law and the plugin, if there is one. */
    public String getSource() {
        String nation = text.get("about.nation." + council.nation());
        return council.plugin()
                .map(plugin -> text.of("about.plugin", nation, plugin))
                .orElseGet(() -> text.of("about.noPlugin", nation));
    }

    /** What the council says about its practice besides limits. */
    public List<Practice> getPractice() {
        PracticeWords words = new PracticeWords(text);
        return council.practice().entrySet().stream()
                .filter(said -> !(said.getKey() instanceof LinkQuestion) && said.getKey() != ListQuestion.ENQUIRIES)
                .map(said -> new Practice(
                        words.question(said.getKey()),
                        words.lines(said.getKey(), said.getValue()),
                        source(said.getValue().authority())))
                .toList();
    }

    private String source(Authority authority) {
        return CouncilAnswers.isSet(authority)
                ? text.of("about.set", authority.title())
                : text.wording().citation(authority);
    }

    /** The limits on which the council has its own word. */
    public List<Row> getOwn() {
        return council.limits().stream()
                .filter(limit -> limit.council().isPresent() || limit.set().isPresent())
                .map(this::row)
                .toList();
    }

    /** The limits where the law stands alone. */
    public List<Row> getLaw() {
        return council.limits().stream()
                .filter(limit -> limit.council().isEmpty() && limit.set().isEmpty())
                .map(this::row)
                .toList();
    }

    private Row row(LimitInForce limit) {
        String law = words(limit.law());
        String own = limit.council().isEmpty() ? "–" : words(limit.council());
        return new Row(
                text.get("limit." + limit.question()),
                law,
                cite(limit.law()),
                own,
                cite(limit.council()),
                inForce(limit, law, own),
                limit.capped());
    }

    private String inForce(LimitInForce limit, String law, String own) {
        String besides = limit.council().isEmpty() ? law : limit.capped() ? text.of("about.capped", own, law) : own;
        return limit.set()
                .map(set -> text.capital(text.wording().limit(set)))
                .map(set -> limit.law().isEmpty() && limit.council().isEmpty()
                        ? set
                        : text.of("policy.strictest", String.join(", ", set, besides)))
                .orElse(besides);
    }

    private String words(Optional<Ruling<Limit>> ruling) {
        return ruling.map(at -> text.capital(text.wording().limit(at.value()))).orElseGet(() -> text.get("about.none"));
    }

    private String cite(Optional<Ruling<Limit>> ruling) {
        return ruling.map(at -> text.wording().markedCitation(at.authority())).orElse("");
    }

    /** The council's words beside Kith's. */
    public List<Word> getWords() {
        Words kiths = Words.kith(text.language());
        return Arrays.stream(Term.values())
                .map(term -> word(kiths.of(term), text.word(term)))
                .toList();
    }

    private static Word word(String kiths, String councils) {
        return new Word(kiths, councils, !kiths.equals(councils));
    }
}
