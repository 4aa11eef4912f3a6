package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.action.ActionOwner;
import kith.action.KeepingActions;
import kith.caserecord.ChildRecord;
import kith.form.Saved;
import kith.form.Submission;
import kith.overview.ReadingRecord;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Choice;

/**
 * Recording who does what by when, correcting that, and taking it back. An address may name what it comes from: {@code review},
 * the day of a review, and {@code part}, a part of the care plan.
 */
@Named
@RequestScoped
public class RecordActionPage extends RowFormPage<ChildRecord.Action> {

    @Inject
    private KeepingActions keeping;

    @Inject
    private ReadingRecord reading;

    @Inject
    private ActionOwners owners;

    private String review;
    private String part;
    private List<LocalDate> reviews = List.of();

    @Override
    public String getForm() {
        return "action";
    }

    @Override
    protected String shownOn() {
        return "actions";
    }

    @Override
    protected void open() {
        owners.open(child());
        reviews = reading.reviews(child()).reviews().stream()
                .map(held -> held.said().heldOn())
                .toList();
        super.open();
    }

    @Override
    protected Held<ChildRecord.Action> read(long row) {
        return keeping.action(child(), row);
    }

    @Override
    protected Map<String, String> asked() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("reviewHeldOn", plain(review));
        fields.put("planPart", plain(part));
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.Action row = (ChildRecord.Action) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("what", row.what());
        owners.put(fields, ActionOwner.of(row));
        put(fields, "dueOn", row.dueOn());
        fields.put("reviewHeldOn", plain(row.reviewHeldOn()));
        fields.put("planPart", plain(row.planPart()));
        return fields;
    }

    /** What became of it is another form's; here it stays. */
    @Override
    protected ChildRecord.Action said(Answers answers) {
        String what = answers.words("what", "action.what.missing");
        ActionOwner owner = owners.read(answers);
        LocalDate dueOn = answers.day("dueOn", "action.dueOn.missing");
        answers.usual("dueOn", dueOn, today().minusYears(1), today().plusYears(2));
        if (owner == null) {
            return null;
        }
        ChildRecord.Action held = held() == null ? null : held().said();
        return owner.takes(new ChildRecord.Action(
                0,
                what,
                owner.name(),
                dueOn,
                held == null ? null : held.doneOn(),
                held == null ? null : held.notDoneReason(),
                decided(answers, held),
                null,
                null,
                answers.words("planPart"),
                held == null ? null : held.evidence()));
    }

    /** One of the child's reviews; one that came with an import and is not recorded stays. */
    private LocalDate decided(Answers answers, ChildRecord.Action held) {
        String chosen = answers.words("reviewHeldOn");
        LocalDate before = held == null ? null : held.reviewHeldOn();
        return Stream.concat(reviews.stream(), Stream.ofNullable(before))
                .filter(day -> day.toString().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Saved add(Submission form, ChildRecord.Action said) {
        return keeping.record(child(), form, said);
    }

    @Override
    protected Saved correct(Submission form, Seen seen, ChildRecord.Action said, String why) {
        return keeping.correct(child(), form, seen, said, why);
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return keeping.takeBack(child(), form, seen, why);
    }

    /** Who can do it. */
    public List<Choice> getOwners() {
        return owners.choices();
    }

    /** In which part anybody else stands beside the child. */
    public List<Choice> getParts() {
        return owners.parts();
    }

    /** The reviews that can have decided it, the latest first. */
    public List<Choice> getReviews() {
        LocalDate before = held() == null ? null : held().said().reviewHeldOn();
        return Stream.concat(Stream.ofNullable(before), reviews.stream())
                .distinct()
                .map(day -> new Choice(day.toString(), text.of("action.origin.review", day), false))
                .toList();
    }

    public String getReview() {
        return review;
    }

    public void setReview(String review) {
        this.review = review;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
