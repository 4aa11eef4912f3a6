package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kith.access.CurrentOfficer;
import kith.caserecord.ChildRecord;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.record.Seen;
import kith.visit.Advising;
import kith.web.Choice;

/** Recording advice between visits, correcting it, and taking it back. */
@Named
@RequestScoped
public class AdvicePage extends RowFormPage<ChildRecord.Advice> {

    @Inject
    private Advising advising;

    @Inject
    private CurrentOfficer current;

    @Override
    protected Map<String, String> asked() {
        Map<String, String> fields = super.asked();
        fields.put("adviser", current.get().name());
        return fields;
    }

    /** To the child or to the carer. */
    public List<Choice> getRecipients() {
        return choices("advice.recipient.", Stream.of("CHILD", "CARER"));
    }

    @Override
    public String getForm() {
        return "advice";
    }

    @Override
    protected String shownOn() {
        return "visits";
    }

    @Override
    protected Held<ChildRecord.Advice> read(long row) {
        return advising.advice(child(), row);
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.Advice row = (ChildRecord.Advice) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", row.recipient());
        put(fields, "givenOn", row.givenOn());
        fields.put("words", row.words());
        fields.put("adviser", plain(row.adviser()));
        fields.put("takingPart", plain(row.takingPart()));
        return fields;
    }

    @Override
    protected ChildRecord.Advice said(Answers answers) {
        LocalDate on = answers.pastDay("givenOn", "advice.givenOn.missing");
        answers.usual("givenOn", on, today().minusMonths(3), today());
        return new ChildRecord.Advice(
                on,
                answers.oneOf("kind", Set.of("CHILD", "CARER"), "advice.recipient.missing"),
                answers.words("words", "advice.words.missing"),
                answers.words("adviser"),
                answers.words("takingPart"));
    }

    @Override
    protected Saved add(Submission form, ChildRecord.Advice said) {
        return advising.record(child(), form, said);
    }

    @Override
    protected Saved correct(Submission form, Seen seen, ChildRecord.Advice said, String why) {
        return advising.correct(child(), form, seen, said, why);
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return advising.takeBack(child(), form, seen, why);
    }
}
