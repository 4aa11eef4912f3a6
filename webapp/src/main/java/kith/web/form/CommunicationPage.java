package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.caserecord.ChildRecord;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.record.Seen;
import kith.visit.KeepingCommunicationNeeds;

/** Keeping how a child communicates, where that needs an arrangement. */
@Named
@RequestScoped
public class CommunicationPage extends RowFormPage<ChildRecord.CommunicationNeed> {

    @Inject
    private KeepingCommunicationNeeds keeping;

    @Override
    public String getForm() {
        return "communication";
    }

    @Override
    protected String shownOn() {
        return "visits";
    }

    @Override
    protected Held<ChildRecord.CommunicationNeed> read(long row) {
        return keeping.need(child(), row);
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.CommunicationNeed row = (ChildRecord.CommunicationNeed) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("need", row.need());
        fields.put("arrangement", plain(row.arrangement()));
        return fields;
    }

    @Override
    protected ChildRecord.CommunicationNeed said(Answers answers) {
        return new ChildRecord.CommunicationNeed(
                answers.words("need", "communication.need.missing"), answers.words("arrangement"));
    }

    @Override
    protected Saved add(Submission form, ChildRecord.CommunicationNeed said) {
        return keeping.record(child(), form, said);
    }

    @Override
    protected Saved correct(Submission form, Seen seen, ChildRecord.CommunicationNeed said, String why) {
        return keeping.correct(child(), form, seen, said, why);
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return keeping.takeBack(child(), form, seen, why);
    }
}
