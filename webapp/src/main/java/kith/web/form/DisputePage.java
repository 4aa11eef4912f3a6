package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.action.ActionOwner;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.dispute.ResolvingDisputes;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Choice;
import kith.web.DisputeWords;

/** Raising a concern with the council, correcting it, and taking it back. */
@Named
@RequestScoped
public class DisputePage extends RowFormPage<ChildRecord.Dispute> {
    private static final List<String> ABOUT = RowTypes.of(ChildRecord.Dispute.class).columns().stream()
            .filter(column -> column.component().equals("about"))
            .flatMap(column -> column.oneOf().stream())
            .toList();

    @Inject
    private ResolvingDisputes resolving;

    @Inject
    private DisputeWords words;

    @Inject
    private ActionOwners owners;

    private ActionOwner owner;

    @Override
    public String getForm() {
        return "dispute";
    }

    @Override
    protected String shownOn() {
        return "oversight";
    }

    @Override
    protected void open() {
        owners.openColleagues();
        super.open();
    }

    @Override
    protected Held<ChildRecord.Dispute> read(long row) {
        var held = resolving.dispute(child(), row);
        return new Held<>(held.id(), held.version(), held.said().dispute());
    }

    @Override
    protected Map<String, String> asked() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "raisedOn", today());
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.Dispute row = (ChildRecord.Dispute) said;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "raisedOn", row.raisedOn());
        fields.put("about", row.about());
        fields.put("concern", row.concern());
        fields.put("wanted", row.wanted());
        return fields;
    }

    @Override
    protected ChildRecord.Dispute said(Answers answers) {
        LocalDate raisedOn = answers.pastDay("raisedOn", "dispute.raisedOn.missing");
        answers.usual("raisedOn", raisedOn, today().minusMonths(3), today());
        owner = isCorrecting() ? null : owners.read(answers, "");
        return new ChildRecord.Dispute(
                0,
                raisedOn,
                null,
                answers.oneOf("about", Set.copyOf(ABOUT), "dispute.about.missing"),
                answers.words("concern", "dispute.concern.missing"),
                answers.words("wanted", "dispute.wanted.missing"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    protected Saved add(Submission form, ChildRecord.Dispute said) {
        return resolving.raise(child(), form, said, owner);
    }

    @Override
    protected Saved correct(Submission form, Seen seen, ChildRecord.Dispute said, String why) {
        return resolving.correct(child(), form, seen, said, why);
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return resolving.takeBack(child(), form, seen, why);
    }

    /** Who can answer for its first stage. */
    public List<Choice> getOwners() {
        return owners.choices();
    }

    /** What a concern can be about. */
    public List<Choice> getAbouts() {
        return choices("dispute.about.", ABOUT.stream());
    }

    /** At which stage it begins, and who usually answers for that. */
    public String getFirst() {
        String first = words.stages().get(0);
        String post = words.post(first);
        return post.isEmpty()
                ? text.of("dispute.first", words.stage(first))
                : text.of("dispute.first.post", words.stage(first), post);
    }
}
