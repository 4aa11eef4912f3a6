package kith.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kith.access.Today;
import kith.setting.PolicyLine;
import kith.setting.SeeingPolicy;
import kith.setting.Setting;
import kith.web.Address;
import kith.web.Tag;
import kith.web.Text;

/** One question of the policy: what each source says today, and every setting there was. */
@Named
@RequestScoped
public class PolicyQuestionPage {

    @Inject
    private SeeingPolicy seeing;

    @Inject
    private Today today;

    @Inject
    private Text text;

    private String question;
    private PolicyLine line;

    /**
     * One setting as a row of the history.
     *
     * @param answer what was set
     * @param from the first day on which it counts
     * @param tag how it stands
     * @param reason why
     * @param by who set it and when
     * @param confirmed who confirmed it, or empty
     * @param to the address at which it can be confirmed or withdrawn, or empty
     */
    public record Row(String answer, String from, Tag tag, String reason, String by, String confirmed, String to) {}

    /** Reads the question. */
    public void load() {
        line = seeing.question(question, today.date());
    }

    /** What is asked. */
    public String getName() {
        return words().name(line.question());
    }

    /** What the law says. */
    public String getLaw() {
        return words().law(line);
    }

    /** Where the law says so. */
    public String getLawCite() {
        return words().cite(line.law());
    }

    /** What the plugin says. */
    public List<String> getPlugin() {
        return words().plugin(line);
    }

    /** Where the plugin says so. */
    public String getPluginCite() {
        return words().cite(line.plugin());
    }

    /** What follows today. */
    public String getInForce() {
        return words().inForce(line);
    }

    /** Why only the plugin answers it; empty where the council can set it. */
    public String getWhyPlugin() {
        return words().whyPlugin(line.question());
    }

    /** Whether the council can set it. */
    public boolean isSettable() {
        return line.question().isSettable();
    }

    /** The address of the form. */
    public String getForm() {
        return Address.of("/set-policy").with("question", question).toString();
    }

    /** Every setting, the latest first. */
    public List<Row> getHistory() {
        List<Setting> latestFirst = new ArrayList<>(line.history());
        Collections.reverse(latestFirst);
        return latestFirst.stream().map(this::row).toList();
    }

    private Row row(Setting setting) {
        Setting.State state = setting.state(today.date());
        boolean open = state == Setting.State.AWAITS || state == Setting.State.SCHEDULED;
        return new Row(
                words().answer(setting.question(), setting.answer()),
                text.day(setting.countsFrom()),
                tag(setting, state),
                setting.reason(),
                text.of("policy.by", setting.setByName(), setting.setAt()),
                setting.confirmedBy() == null ? "" : text.of("policy.confirmedBy", setting.confirmedBy()),
                open
                        ? Address.of("/change-setting")
                                .with("row", setting.id().value())
                                .toString()
                        : "");
    }

    private Tag tag(Setting setting, Setting.State state) {
        boolean counts =
                line.setting().map(Setting::id).filter(setting.id()::equals).isPresent();
        String name = state == Setting.State.COUNTS && !counts ? "REPLACED" : state.name();
        String kind = counts ? "good" : state == Setting.State.AWAITS ? "soon" : "calm";
        return new Tag(kind, text.get("policy.state." + name));
    }

    private PolicyWords words() {
        return new PolicyWords(text);
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
