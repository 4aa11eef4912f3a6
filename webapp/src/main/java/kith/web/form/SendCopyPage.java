package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord.PlanCopy;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.redaction.LeftOut;
import kith.redaction.Passage;
import kith.sending.AskedCopy;
import kith.sending.CopyPreview;
import kith.sending.SendingCopies;
import kith.sending.Withholding;
import kith.web.Choice;
import kith.web.CopyAddress;

/** Sending somebody a copy of a plan or withholding it, correcting that, and taking it back. */
@Named
@RequestScoped
public class SendCopyPage extends ChildFormPage {
    private static final String LEAVE = "leave-";
    private static final Set<String> WAYS = Set.of("POST", "EMAIL", "HAND", "READ_TOGETHER");

    @Inject
    private SendingCopies sending;

    @Inject
    private CopyAddress address;

    private Held<PlanCopy> held;
    private CopyPreview preview;

    @Override
    public String getForm() {
        return "copy";
    }

    @Override
    public String getSubject() {
        return super.getSubject() + "&"
                + CopyAddress.at("", null, plain()).toString().substring(1);
    }

    @Override
    protected String shownOn() {
        return "copies";
    }

    @Override
    protected void open() {
        super.open();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            read(plain());
        }
    }

    @Override
    protected void open(long row) {
        held = sending.copy(child(), row);
    }

    @Override
    protected void stay() {
        super.stay();
        if (FacesContext.getCurrentInstance().isPostback()) {
            read(asked());
        }
    }

    private void read(AskedCopy asked) {
        preview = sending.preview(child(), asked);
    }

    private AskedCopy plain() {
        return address.asked();
    }

    /** The copy with what is ticked to be left out. */
    private AskedCopy asked() {
        AskedCopy asked = plain();
        Set<String> leave = getTyped().entrySet().stream()
                .filter(field -> field.getKey().startsWith(LEAVE) && "yes".equals(field.getValue()))
                .map(field -> field.getKey().substring(LEAVE.length()))
                .collect(Collectors.toSet());
        return new AskedCopy(asked.plan(), asked.completedOn(), asked.part(), asked.name(), asked.language(), leave);
    }

    @Override
    protected Map<String, String> fresh() {
        if (held != null) {
            Map<String, String> fields = fields(held.said());
            fields.put("version", Integer.toString(held.version()));
            return fields;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("outcome", "SENT");
        put(fields, "on", today());
        String to = preview == null ? null : preview.reader().address();
        fields.put("address", to == null ? "" : to);
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        PlanCopy copy = (PlanCopy) said;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "on", copy.doneOn());
        fields.put("way", copy.way() == null ? "" : copy.way());
        fields.put("address", copy.address() == null ? "" : copy.address());
        fields.put("proof", copy.proof() == null ? "" : copy.proof());
        fields.put("reason", copy.reason() == null ? "" : copy.reason());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        if (held != null) {
            return correct(form, answers);
        }
        String outcome = answers.oneOf("outcome", Set.of("SENT", "WITHHELD"), "copy.outcome.missing");
        LocalDate on = answers.pastDay("on", "copy.on.missing");
        return "WITHHELD".equals(outcome) ? withhold(form, answers, on) : sent(form, answers, on);
    }

    private Saved sent(Submission form, Answers answers, LocalDate on) {
        SendingCopies.Sent sent = how(answers, on);
        return answers.wrong() ? null : sending.send(child(), form, asked(), sent, whyLate());
    }

    private SendingCopies.Sent how(Answers answers, LocalDate on) {
        String way = answers.oneOf("way", WAYS, "copy.way.missing");
        return new SendingCopies.Sent(
                on,
                way,
                answers.words("address"),
                answers.words("proof"),
                answers.words("reason"),
                answers.ticked("namesChecked"));
    }

    private Saved withhold(Submission form, Answers answers, LocalDate on) {
        Set<String> lawful = getWithholdings().stream().map(Choice::value).collect(Collectors.toSet());
        String why = answers.oneOf("withheld", lawful, "copy.withheld.missing");
        String words = answers.words("reason", "copy.reason.missing");
        return answers.wrong()
                ? null
                : sending.withhold(child(), form, plain(), on, Withholding.valueOf(why), words, whyLate());
    }

    private Saved correct(Submission form, Answers answers) {
        LocalDate on = answers.pastDay("on", "copy.on.missing");
        SendingCopies.Sent sent = held.said().sent()
                ? how(answers, on)
                : new SendingCopies.Sent(on, null, null, null, answers.words("reason", "copy.reason.missing"), false);
        String why = answers.words("why", "form.why.missing");
        return answers.wrong() ? null : sending.correct(child(), form, seen(row()), sent, why);
    }

    @Override
    public void takeBack() {
        submit(() -> {
            String why = answers().words("why", "form.why.missing");
            return why == null ? null : sending.takeBack(child(), submission(), seen(row()), why);
        });
    }

    /** The copy as it would be sent. */
    public CopyPreview getPreview() {
        return preview;
    }

    /** What to know of the address. */
    public String getAddressHint() {
        boolean sealed = held == null
                ? preview != null && preview.reader().addressSealed()
                : held.said().addressSealed();
        return text.get(sealed ? "copy.address.sealed" : "copy.address.hint");
    }

    /** Whether what was recorded is that it was sent; true also before anything is. */
    public boolean isSent() {
        return held == null || held.said().sent();
    }

    /** What is left out, each with the reason; nothing while Faces takes the form apart. */
    public List<String> getLeftOut() {
        return leftOut().stream()
                .filter(left -> left.why() != LeftOut.Why.DECIDED)
                .map(left -> text.of("copy.leftOut.one", left.heading(), text.get("copy.leftOut." + left.why())))
                .toList();
    }

    private List<LeftOut> leftOut() {
        return preview == null ? List.of() : preview.leftOut();
    }

    /** The passages that can be left out besides, each with its field. */
    public List<Choice> getPassages() {
        List<Passage> passages = preview == null ? List.of() : preview.passages();
        Stream<Choice> kept = passages.stream().map(SendCopyPage::choice);
        Stream<Choice> decided = leftOut().stream()
                .filter(left -> left.why() == LeftOut.Why.DECIDED)
                .map(left -> new Choice(LEAVE + left.code(), left.heading(), true));
        return Stream.concat(kept, decided).toList();
    }

    private static Choice choice(Passage passage) {
        return new Choice(LEAVE + passage.code(), passage.heading(), false);
    }

    /** The names of children of other families in it. */
    public String getOthers() {
        return preview == null ? "" : String.join(", ", preview.others());
    }

    /** That it is harder to read than it is to be; empty where it is not. */
    public String getHard() {
        return preview == null || !preview.hard()
                ? ""
                : text.of("copy.readingAge.high", preview.readingAge(), preview.readingLimit());
    }

    /** Where it can be read. */
    public String getRead() {
        return CopyAddress.at("/child/read-copy", getChild(), asked()).toString();
    }

    /** Sent, or withheld. */
    public List<Choice> getOutcomes() {
        return choices("copy.outcome.", Stream.of("SENT", "WITHHELD"));
    }

    /** How it can be sent. */
    public List<Choice> getWays() {
        return choices("copy.way.", Stream.of("POST", "EMAIL", "HAND", "READ_TOGETHER"));
    }

    /** For which reasons this person's copy may be withheld. */
    public List<Choice> getWithholdings() {
        return choices(
                "copy.withheld.",
                Stream.of(Withholding.values())
                        .filter(reason -> reason.mayBe(address.getPart()))
                        .map(Enum::name));
    }

    private List<Choice> choices(String family, Stream<String> codes) {
        return codes.map(code -> new Choice(code, text.get(family + code), false))
                .toList();
    }
}
