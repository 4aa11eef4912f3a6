package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord.Contribution;
import kith.consultation.AskedPack;
import kith.consultation.AskingForContributions;
import kith.consultation.Pack;
import kith.form.Saved;
import kith.form.Submission;
import kith.plugin.Language;
import kith.record.Held;
import kith.web.Choice;
import kith.web.ContributionAddress;
import kith.web.SpokenLanguage;

/**
 * Sending somebody the letter and the consultation document before a review, correcting how they were sent, and taking back what is recorded
 * of this person.
 */
@Named
@RequestScoped
public class SendPackPage extends ChildFormPage {
    private static final Set<String> WAYS = Set.of("POST", "EMAIL", "HAND", "READ_TOGETHER");

    @Inject
    private AskingForContributions asking;

    @Inject
    private ContributionAddress address;

    @Inject
    private SpokenLanguage spoken;

    private Held<Contribution> held;
    private Pack pack;

    @Override
    public String getForm() {
        return "pack";
    }

    @Override
    public String getSubject() {
        return super.getSubject()
                + (isCorrecting()
                        ? ""
                        : "&"
                                + ContributionAddress.at("", null, address.who())
                                        .toString()
                                        .substring(1));
    }

    @Override
    protected String shownOn() {
        return "contributions";
    }

    @Override
    protected void open() {
        super.open();
        if (!isCorrecting() && !FacesContext.getCurrentInstance().isPostback()) {
            pack = asking.pack(child(), address.asked());
        }
    }

    @Override
    protected void open(long row) {
        held = asking.contribution(child(), row);
    }

    @Override
    protected void stay() {
        super.stay();
        if (!isCorrecting() && FacesContext.getCurrentInstance().isPostback()) {
            pack = asking.pack(child(), asked());
        }
    }

    /** The papers as they were chosen. */
    private AskedPack asked() {
        String language = getTyped().get("language");
        return new AskedPack(
                address.who(),
                answers().words("document"),
                Stream.of(Language.values())
                        .filter(each -> each.name().equals(language))
                        .findFirst()
                        .orElse(Language.ENGLISH));
    }

    @Override
    protected Map<String, String> fresh() {
        if (held != null) {
            Map<String, String> fields = fields(held.said());
            fields.put("version", Integer.toString(held.version()));
            return fields;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "on", today());
        fields.put("document", pack.choices().get(0).code());
        fields.put("language", pack.reader().language().name());
        fields.put("address", Objects.toString(pack.reader().address(), ""));
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Contribution row = (Contribution) said;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "on", row.askedOn());
        fields.put("way", Objects.toString(row.way(), ""));
        fields.put("address", Objects.toString(row.address(), ""));
        fields.put("proof", Objects.toString(row.proof(), ""));
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate on = answers.pastDay("on", "copy.on.missing");
        String way = answers.oneOf("way", WAYS, "copy.way.missing");
        AskingForContributions.Sent sent =
                new AskingForContributions.Sent(on, way, answers.words("address"), answers.words("proof"));
        String why = isCorrecting() ? answers.words("why", "form.why.missing") : null;
        if (answers.wrong()) {
            return null;
        }
        return isCorrecting()
                ? asking.correct(child(), form, seen(row()), sent, why)
                : asking.send(child(), form, asked(), sent, whyLate());
    }

    @Override
    public void takeBack() {
        submit(() -> {
            String why = answers().words("why", "form.why.missing");
            return why == null ? null : asking.takeBack(child(), submission(), seen(row()), why);
        });
    }

    /** Whom it is for. */
    public String getWhom() {
        return held == null
                ? Objects.toString(address.getName(), "")
                : held.said().name();
    }

    /** Whether it invites; otherwise it asks to write. */
    public boolean isInviting() {
        return held == null ? pack != null && pack.invited() : held.said().invited();
    }

    /** The documents that can go with the letter; nothing while Faces takes the form apart. */
    public List<Choice> getDocuments() {
        return pack == null
                ? List.of()
                : pack.choices().stream()
                        .map(one -> new Choice(one.code(), one.name().in(text.language()), false))
                        .toList();
    }

    /** The languages in which it can be written; none where there is no choice. */
    public List<Choice> getLanguages() {
        return spoken.isBoth()
                ? Stream.of(Language.values())
                        .map(each -> new Choice(each.name(), text.get("language." + each), false))
                        .toList()
                : List.of();
    }

    /** How it can be sent. */
    public List<Choice> getWays() {
        return Stream.of("POST", "EMAIL", "HAND", "READ_TOGETHER")
                .map(way -> new Choice(way, text.get("copy.way." + way), false))
                .toList();
    }

    /** What the letter leaves out, each with the reason. */
    public List<String> getLeftOut() {
        return pack == null
                ? List.of()
                : pack.leftOut().stream()
                        .map(left ->
                                text.of("copy.leftOut.one", left.heading(), text.get("copy.leftOut." + left.why())))
                        .toList();
    }

    /** What to know of the address. */
    public String getAddressHint() {
        boolean sealed = held == null
                ? pack != null && pack.reader().addressSealed()
                : held.said().addressSealed();
        return text.get(sealed ? "copy.address.sealed" : "copy.address.hint");
    }

    /** Where the papers can be read as they would be sent. */
    public String getRead() {
        return isCorrecting()
                ? ""
                : ContributionAddress.at("/child/read-pack", getChild(), asked())
                        .toString();
    }
}
