package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.action.ActionOwner;
import kith.caserecord.ChildRecord;
import kith.codes.CodeLists;
import kith.form.Saved;
import kith.form.Submission;
import kith.planning.CarePlanPart;
import kith.planning.HeldPart;
import kith.planning.WritingPlans;
import kith.planning.WrittenPart;
import kith.web.Address;
import kith.web.Choice;
import kith.web.ShowingPlans;

/** Writing one part of the version of a care plan that is being written. */
@Named
@RequestScoped
public class PlanPartPage extends ChildFormPage {
    /** So many things to be done are offered; a part has a few. */
    private static final int LINES = 6;

    private static final String OPTIONS = "permanence-plan";
    private static final String ALTERNATIVE = "alternative-";

    private static final ActionOwner NOBODY = new ActionOwner(null, null, null);

    @Inject
    private WritingPlans writing;

    @Inject
    private ShowingPlans showing;

    @Inject
    private ActionOwners owners;

    private final PlanNumber number = new PlanNumber();
    private String part;
    private HeldPart held;

    @Override
    public String getForm() {
        return "plan-part";
    }

    @Override
    public String getSubject() {
        return number.subject(super.getSubject()) + "&part=" + part;
    }

    @Override
    protected String shownOn() {
        return "plan";
    }

    @Override
    public String getBack() {
        return number.plan(getChild()).toString();
    }

    @Override
    protected Address after(Saved saved) {
        return number.plan(getChild());
    }

    @Override
    protected void stay() {
        super.stay();
        opened();
    }

    private HeldPart opened() {
        if (held == null) {
            held = writing.part(child(), number.version(), part);
            owners.open(child());
        }
        return held;
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = fields(opened().held().said());
        fields.put("version", Integer.toString(held.held().version()));
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        WrittenPart written = (WrittenPart) said;
        ChildRecord.PlanPart row = written.said();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("said", plain(row.said()));
        fields.put("later", plain(row.later()));
        fields.put("arrangements", plain(row.arrangements()));
        put(fields, "reviewOn", row.reviewOn());
        fields.put("aim", plain(row.aim()));
        CodeLists.known(OPTIONS)
                .forEach(code ->
                        fields.put(ALTERNATIVE + code, row.alternatives().contains(code) ? "yes" : ""));
        put(fields, "byOn", row.byOn());
        fields.put("inTime", plain(row.inTime()));
        fields.put("basedOn", plain(row.basedOn()));
        put(fields, "meetsNeeds", row.meetsNeeds());
        for (int line = 1; line <= LINES; line++) {
            boolean there = line <= written.lines().size();
            ChildRecord.PlanLine what = there ? written.lines().get(line - 1) : null;
            fields.put("what-" + line, there ? what.what() : "");
            fields.put("line-" + line, there ? what.line() : "");
            owner(fields, what, "-" + line);
            put(fields, "by-" + line, there ? what.byOn() : null);
        }
        return fields;
    }

    private void owner(Map<String, String> fields, ChildRecord.PlanLine line, String place) {
        if (line == null) {
            fields.put("owner" + place, "");
            fields.put("ownerName" + place, "");
        } else {
            owners.put(fields, new ActionOwner(line.who(), line.ownerPart(), line.ownerRef()), place);
        }
    }

    private static String plain(String words) {
        return words == null ? "" : words;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        opened();
        ChildRecord.PlanPart said = new ChildRecord.PlanPart(
                number.version(),
                part,
                answers.words("said"),
                answers.words("later"),
                answers.words("arrangements"),
                answers.day("reviewOn"),
                aim(answers),
                alternatives(answers),
                answers.day("byOn"),
                answers.words("inTime"),
                answers.words("basedOn"),
                answers.yesOrNo("meetsNeeds"));
        if (said.aim() != null && said.alternatives().contains(said.aim())) {
            answers.refuse("alternative", text.get("carePlan.alternative.same"));
        }
        List<ChildRecord.PlanLine> lines = lines(answers);
        return answers.wrong() ? null : writing.write(child(), form, seen(0), new WrittenPart(said, lines));
    }

    private static String aim(Answers answers) {
        String code = answers.words("aim");
        return code != null && CodeLists.isKnown(OPTIONS, code) ? code : null;
    }

    private static String alternatives(Answers answers) {
        String codes = CodeLists.known(OPTIONS).stream()
                .filter(code -> answers.ticked(ALTERNATIVE + code))
                .collect(Collectors.joining(" "));
        return codes.isEmpty() ? null : codes;
    }

    private List<ChildRecord.PlanLine> lines(Answers answers) {
        List<ChildRecord.PlanLine> lines = new ArrayList<>();
        for (int line = 1; line <= LINES; line++) {
            boolean any = answers.words("what-" + line) != null || answers.words("owner-" + line) != null;
            if (any) {
                lines.add(line(answers, lines.size() + 1, "-" + line));
            }
        }
        return lines;
    }

    private ChildRecord.PlanLine line(Answers answers, int ordinal, String place) {
        String what = answers.words("what" + place, "carePlan.line.what.missing");
        ActionOwner owner = Objects.requireNonNullElse(owners.read(answers, place), NOBODY);
        return new ChildRecord.PlanLine(
                number.version(),
                part,
                ordinal,
                what,
                owner.name(),
                answers.day("by" + place),
                owner.part(),
                owner.reference(),
                begunAs(answers.words("line" + place)));
    }

    /** One of the lines that the part had when it was read; whatever else stands there, the line is new. */
    private String begunAs(String line) {
        return opened().held().said().lines().stream()
                .map(ChildRecord.PlanLine::line)
                .filter(one -> one.equals(line))
                .findFirst()
                .orElse(null);
    }

    /** Who can do something. */
    public List<Choice> getOwners() {
        return held == null ? List.of() : owners.choices();
    }

    /** The version of the plan that is being written. */
    public String getNumber() {
        return number.get();
    }

    public void setNumber(String typed) {
        number.set(typed);
    }

    /** Which part of it. */
    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    /** How the part is headed; empty while Faces takes the form apart. */
    public String getHeading() {
        return held == null ? "" : showing.heading(held.part());
    }

    /** What the part is about, in a sentence; empty for a part of the council's own. */
    public String getAsks() {
        String key = "carePlan.asks." + part;
        return text.containsKey(key) ? text.get(key) : "";
    }

    /** Whether the part is one text. */
    public boolean isStatement() {
        return held != null && held.part().shape() == CarePlanPart.Shape.STATEMENT;
    }

    /** Whether the part is the plan for permanence. */
    public boolean isPermanence() {
        return held != null && held.part().shape() == CarePlanPart.Shape.PERMANENCE;
    }

    /** What can be aimed at. */
    public List<Choice> getAims() {
        return options("");
    }

    /** What can be planned for beside it. */
    public List<Choice> getAlternatives() {
        return options(ALTERNATIVE);
    }

    private List<Choice> options(String before) {
        return CodeLists.known(OPTIONS).stream()
                .map(code -> new Choice(before + code, text.code(OPTIONS, code), false))
                .toList();
    }

    /** Yes and no. */
    public List<Choice> getYesNo() {
        return List.of(new Choice("yes", text.get("yes"), false), new Choice("no", text.get("no"), false));
    }

    /** The places for what is to be done. */
    public List<Integer> getLines() {
        return IntStream.rangeClosed(1, LINES).boxed().toList();
    }

    /** How old the child is today, beside the question by when. */
    public String getAge() {
        return getSummary() == null
                ? ""
                : text.of("carePlan.byOn.hint", getSummary().age());
    }
}
