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
import kith.caserecord.ChildRecord;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.record.Seen;
import kith.visit.AskingForVisits;
import kith.web.Choice;

/** Recording that a visit was asked for or that a notice of concern came, correcting that, and taking it back. */
@Named
@RequestScoped
public class AskVisitPage extends RowFormPage<ChildRecord.VisitRequest> {
    private static final List<String> ASKERS = List.of("CHILD", "CARER", "PARENT", "OTHER");

    @Inject
    private AskingForVisits asking;

    @Override
    public String getForm() {
        return "visit-request";
    }

    @Override
    protected String shownOn() {
        return "visits";
    }

    @Override
    protected Held<ChildRecord.VisitRequest> read(long row) {
        return asking.request(child(), row);
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.VisitRequest row = (ChildRecord.VisitRequest) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", row.notice() ? "NOTICE" : "REQUEST");
        put(fields, "requestedOn", row.requestedOn());
        fields.put("asker", plain(row.asker()));
        fields.put("words", plain(row.words()));
        return fields;
    }

    @Override
    protected ChildRecord.VisitRequest said(Answers answers) {
        String kind = answers.oneOf("kind", Set.of("REQUEST", "NOTICE"), "request.kind.missing");
        LocalDate requestedOn = answers.pastDay("requestedOn", "request.requestedOn.missing");
        answers.usual("requestedOn", requestedOn, today().minusMonths(3), today());
        boolean request = "REQUEST".equals(kind);
        String asker = request ? answers.oneOf("asker", ASKERS, "request.asker.missing") : null;
        return new ChildRecord.VisitRequest(requestedOn, !request, asker, answers.words("words"));
    }

    @Override
    protected Saved add(Submission form, ChildRecord.VisitRequest said) {
        return asking.record(child(), form, said, whyLate());
    }

    @Override
    protected Saved correct(Submission form, Seen seen, ChildRecord.VisitRequest said, String why) {
        return asking.correct(child(), form, seen, said, why, whyLate());
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return asking.takeBack(child(), form, seen, why);
    }

    /** Who can have asked for the visit. */
    public List<Choice> getAskers() {
        return choices("request.asker.", ASKERS.stream());
    }

    /** A request or a notice. */
    public List<Choice> getKinds() {
        return choices("request.kind.", Stream.of("REQUEST", "NOTICE"));
    }
}
