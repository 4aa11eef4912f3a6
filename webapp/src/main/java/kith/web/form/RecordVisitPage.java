package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.CurrentOfficer;
import kith.caserecord.ChildRecord;
import kith.check.VisitRecord;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.visit.VisitAlreadyRecorded;
import kith.visit.VisitBeforeBirth;
import kith.visit.Visiting;
import kith.web.Choice;

/** Recording a visit made or attempted, correcting one, and taking one back. */
@Named
@RequestScoped
public class RecordVisitPage extends ChildFormPage {
    private static final Set<String> REASONS =
            Stream.of(VisitRecord.Reason.values()).map(Enum::name).collect(Collectors.toSet());

    @Inject
    private Visiting visiting;

    @Inject
    private CurrentOfficer current;

    private Held<ChildRecord.Visit> visit;

    @Override
    public String getForm() {
        return "visit";
    }

    @Override
    protected String shownOn() {
        return "visits";
    }

    @Override
    protected void open(long row) {
        visit = visiting.visit(child(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        if (isCorrecting()) {
            Map<String, String> fields = fields(visit.said());
            fields.put("version", Integer.toString(visit.version()));
            return fields;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("visitor", current.get().name());
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.Visit held = (ChildRecord.Visit) said;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "visitedOn", held.visitedOn());
        put(fields, "seen", held.seen());
        put(fields, "alone", held.alone());
        fields.put("notAlone", held.notAloneReason() == null ? "" : held.notAloneReason());
        fields.put("visitor", held.visitor() == null ? "" : held.visitor());
        fields.put("account", held.account() == null ? "" : held.account());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        ChildRecord.Visit said = said(answers);
        String why = isCorrecting() ? answers.words("why", "form.why.missing") : null;
        if (answers.wrong()) {
            return null;
        }
        try {
            return isCorrecting()
                    ? visiting.correct(child(), form, seen(row()), said, why, whyLate())
                    : visiting.record(child(), form, said, whyLate());
        } catch (VisitBeforeBirth refused) {
            answers.refuse("visitedOn", text.of("visit.beforeBirth", refused.bornOn()));
            return null;
        } catch (VisitAlreadyRecorded already) {
            answers.refuse("visitedOn", text.of("visit.already", said.visitedOn(), said.visitor()));
            return null;
        }
    }

    private ChildRecord.Visit said(Answers answers) {
        LocalDate day = answers.pastDay("visitedOn", "visit.visitedOn.missing");
        answers.usual("visitedOn", day, today().minusMonths(3), today());
        Boolean seen = answers.yesOrNo("seen", "visit.seen.missing");
        boolean met = Boolean.TRUE.equals(seen);
        Boolean alone = met ? answers.yesOrNo("alone", "visit.alone.missing") : null;
        String reason = Boolean.FALSE.equals(alone) ? reason(answers) : null;
        String visitor = answers.words("visitor", "visit.visitor.missing");
        return new ChildRecord.Visit(day, met, alone, reason, visitor, answers.words("account"));
    }

    /** A lawful reason; one that came in words with an import stays. */
    private String reason(Answers answers) {
        String typed = answers.words("notAlone");
        boolean imported =
                visit != null && typed != null && typed.equals(visit.said().notAloneReason());
        return imported ? typed : answers.oneOf("notAlone", REASONS, "visit.notAlone.missing");
    }

    @Override
    public void takeBack() {
        submit(() -> {
            Answers answers = answers();
            String why = answers.words("why", "form.why.missing");
            return why == null ? null : visiting.takeBack(child(), submission(), seen(row()), why);
        });
    }

    /** Yes and no. */
    public List<Choice> getYesNo() {
        return List.of(new Choice("yes", text.get("yes"), false), new Choice("no", text.get("no"), false));
    }

    /** The lawful reasons for not speaking to the child in private, and one that came in words with an import. */
    public List<Choice> getReasons() {
        Stream<Choice> lawful = Stream.of(VisitRecord.Reason.values())
                .map(reason -> new Choice(reason.name(), text.get("visit.notAlone." + reason), false));
        String imported = visit == null ? null : visit.said().notAloneReason();
        boolean words = imported != null && !REASONS.contains(imported);
        return words
                ? Stream.concat(lawful, Stream.of(new Choice(imported, imported, false)))
                        .toList()
                : lawful.toList();
    }
}
