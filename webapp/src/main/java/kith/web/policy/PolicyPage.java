package kith.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kith.access.Today;
import kith.policychange.PolicyChange;
import kith.policychange.PreviewingPolicy;
import kith.setting.PolicyLine;
import kith.setting.PolicyQuestion;
import kith.setting.SeeingPolicy;
import kith.setting.Setting;
import kith.web.Address;
import kith.web.Choice;
import kith.web.Identity;
import kith.web.Text;

/** The council's policy on a day: law, plugin, setting, and what follows from them. */
@Named
@RequestScoped
public class PolicyPage {
    private static final String OWN = "own";
    private static final String SCHEDULED = "scheduled";

    @Inject
    private SeeingPolicy seeing;

    @Inject
    private PreviewingPolicy changes;

    @Inject
    private Today today;

    @Inject
    private Text text;

    private String on;
    private String show;
    private String q;
    private LocalDate day;
    private List<PolicyLine> lines;
    private List<Section> sections = List.of();
    private List<PolicyChange> applied = List.of();
    private PluginWords plugins;
    private List<Identity.Fact> plugin = List.of();

    /**
     * One question as a row of the table.
     *
     * @param name what is asked
     * @param to the address of its history
     * @param law what the law says
     * @param lawCite where
     * @param plugin what the plugin says, line by line
     * @param pluginCite where
     * @param capped whether the law cuts the plugin's limit short
     * @param set what the council set
     * @param since from when that counts, or empty
     * @param scheduled what is to come or waits for a second administrator, each in a sentence
     * @param inForce what follows
     * @param whyPlugin why only the plugin answers it, or empty
     */
    public record Row(
            String name,
            String to,
            String law,
            String lawCite,
            List<String> plugin,
            String pluginCite,
            boolean capped,
            String set,
            String since,
            List<String> scheduled,
            String inForce,
            String whyPlugin) {}

    /**
     * The questions under one heading.
     *
     * @param id the heading's place in the page
     * @param name the heading
     * @param rows the questions
     */
    public record Section(String id, String name, List<Row> rows) {}

    /** Reads the policy of the day asked for. */
    public void load() {
        day = day();
        lines = seeing.on(day);
        sections = sections();
        applied = changes.applied();
        plugins = new PluginWords(text, seeing.plugins());
        plugin = plugin();
    }

    private List<Identity.Fact> plugin() {
        String languages = seeing.languages().stream()
                .map(language -> text.get("language." + language))
                .collect(Collectors.joining(", "));
        return List.of(
                new Identity.Fact(text.get("policy.languages"), languages),
                new Identity.Fact(
                        text.get("policy.accent"), seeing.accent().orElseGet(() -> text.get("policy.accent.kith"))));
    }

    /** In which languages and with which accent colour the plugin speaks. */
    public List<Identity.Fact> getPlugin() {
        return plugin;
    }

    /** Every plugin there was, the latest first, each with the day from which on it counts. */
    public List<String> getPlugins() {
        return plugins.history();
    }

    /** Where another plugin counted on the day shown: which, and that the column shows today's; otherwise empty. */
    public String getPluginThen() {
        return plugins.on(day);
    }

    private LocalDate day() {
        try {
            return on == null || on.isBlank() ? today.date() : LocalDate.parse(on);
        } catch (DateTimeParseException e) {
            // Shown again as today: the address was typed by hand.
            return today.date();
        }
    }

    /** The questions that are asked for, under their headings. */
    public List<Section> getSections() {
        return sections;
    }

    private List<Section> sections() {
        PolicyWords words = new PolicyWords(text);
        return Arrays.stream(PolicyQuestion.Group.values())
                .map(group -> new Section(
                        group.name().toLowerCase(Locale.ROOT),
                        text.get("policy.group." + group),
                        lines.stream()
                                .filter(line -> line.question().group() == group && isWanted(line, words))
                                .map(line -> row(line, words))
                                .toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private boolean isWanted(PolicyLine line, PolicyWords words) {
        boolean found = q == null
                || q.isBlank()
                || words.name(line.question())
                        .toLowerCase(Locale.UK)
                        .contains(q.strip().toLowerCase(Locale.UK));
        if (OWN.equals(show)) {
            return found && (line.plugin().isPresent() || line.setting().isPresent());
        }
        return found && (!SCHEDULED.equals(show) || !scheduled(line, words).isEmpty());
    }

    private Row row(PolicyLine line, PolicyWords words) {
        return new Row(
                words.name(line.question()),
                Address.of("/policy-question")
                        .with("question", line.question().code())
                        .toString(),
                words.law(line),
                words.section(line.law()),
                words.plugin(line),
                words.section(line.plugin()),
                line.pluginCapped(),
                line.setting()
                        .map(setting -> words.answer(setting.question(), setting.answer()))
                        .orElse("–"),
                line.setting()
                        .map(setting -> text.of("policy.since", setting.countsFrom()))
                        .orElse(""),
                scheduled(line, words),
                words.inForce(line),
                words.whyPlugin(line.question()));
    }

    private List<String> scheduled(PolicyLine line, PolicyWords words) {
        return line.history().stream()
                .filter(setting -> setting.state(day) == Setting.State.SCHEDULED || isWaiting(setting))
                .map(setting -> text.of(
                        isWaiting(setting) ? "policy.awaits" : "policy.scheduled",
                        words.answer(setting.question(), setting.answer()),
                        setting.countsFrom()))
                .toList();
    }

    private boolean isWaiting(Setting setting) {
        return setting.state(day) == Setting.State.AWAITS;
    }

    /** How many settings wait for a second administrator, in a sentence; empty where none does. */
    public String getWaiting() {
        long waiting = lines.stream()
                .flatMap(line -> line.history().stream())
                .filter(this::isWaiting)
                .count();
        return waiting == 0 ? "" : text.of("policy.waiting", waiting);
    }

    /** The changes by which settings came into force, the latest first: what moved, and where that is shown. */
    public List<Choice> getApplied() {
        return applied.stream()
                .map(change -> new Choice(
                        Address.of("/policy-change")
                                .with("change", change.id().value())
                                .toString(),
                        moved(change),
                        false))
                .toList();
    }

    private String moved(PolicyChange change) {
        boolean plannedAlone = change.earlier() + change.later() == 0 && change.planned() > 0;
        return plannedAlone
                ? text.of("policy.changes.planned", change.countsFrom(), change.planned())
                : text.of(
                        "policy.changes.one", change.countsFrom(), change.earlier(), change.later(), change.overdue());
    }

    /** Which day is shown, in words. */
    public String getDayShown() {
        return text.of(day.equals(today.date()) ? "policy.today" : "policy.on", day);
    }

    /** Which questions can be shown. */
    public List<Choice> getShows() {
        return List.of(
                choice("all", "policy.show.all"),
                choice(OWN, "policy.show.own"),
                choice(SCHEDULED, "policy.show.scheduled"));
    }

    private Choice choice(String value, String key) {
        return new Choice(value, text.get(key), value.equals(show));
    }

    public String getOn() {
        return day == null ? on : day.toString();
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
