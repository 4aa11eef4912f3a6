package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.caserecord.ChildRecord;
import kith.casework.PreparingReviews;
import kith.duty.ChildFacts;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Choice;

/** Recording the talk or the papers ahead of a review, correcting that, and taking it back. */
@Named
@RequestScoped
public class PrepareReviewPage extends RowFormPage<ChildRecord.ReviewPreparation> {

    @Inject
    private PreparingReviews preparing;

    @Override
    public String getForm() {
        return "review-preparation";
    }

    @Override
    protected String shownOn() {
        return "reviews";
    }

    @Override
    protected Held<ChildRecord.ReviewPreparation> read(long row) {
        return preparing.preparation(child(), row);
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.ReviewPreparation row = (ChildRecord.ReviewPreparation) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", row.kind());
        put(fields, "doneOn", row.doneOn());
        return fields;
    }

    @Override
    protected ChildRecord.ReviewPreparation said(Answers answers) {
        String kind = answers.oneOf("kind", Set.of("TALK", "PAPERS"), "preparation.kind.missing");
        LocalDate doneOn = answers.pastDay("doneOn", "preparation.doneOn.missing");
        answers.usual("doneOn", doneOn, today().minusMonths(3), today());
        return new ChildRecord.ReviewPreparation(kind, doneOn);
    }

    @Override
    protected Saved add(Submission form, ChildRecord.ReviewPreparation said) {
        return preparing.prepare(child(), form, said, whyLate());
    }

    @Override
    protected Saved correct(Submission form, Seen seen, ChildRecord.ReviewPreparation said, String why) {
        return preparing.correct(child(), form, seen, said, why, whyLate());
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return preparing.takeBack(child(), form, seen, why);
    }

    /** What can be made ready. */
    public List<Choice> getKinds() {
        return choices("preparation.kind.", ChildFacts.Preparation.Kind.values());
    }
}
