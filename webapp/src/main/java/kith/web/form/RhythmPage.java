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
import kith.casework.AgreeingRhythms;
import kith.duty.ChildFacts;
import kith.form.Saved;
import kith.form.Submission;
import kith.plugin.Limit;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Choice;

/** Agreeing a rhythm of a child's own, ending or correcting one, and taking one back. */
@Named
@RequestScoped
public class RhythmPage extends RowFormPage<ChildRecord.Rhythm> {
    private static final Set<String> KINDS =
            Stream.of(ChildFacts.Rhythm.Kind.values()).map(Enum::name).collect(Collectors.toSet());
    private static final Set<String> UNITS =
            Stream.of(Limit.Unit.values()).map(Enum::name).collect(Collectors.toSet());

    @Inject
    private AgreeingRhythms agreeing;

    @Inject
    private CurrentOfficer current;

    @Override
    public String getForm() {
        return "rhythm";
    }

    @Override
    protected String shownOn() {
        return "plan";
    }

    @Override
    protected Held<ChildRecord.Rhythm> read(long row) {
        return agreeing.rhythm(child(), row);
    }

    @Override
    protected Map<String, String> asked() {
        Map<String, String> fields = super.asked();
        fields.put("unit", Limit.Unit.WEEKS.name());
        fields.put("agreedBy", current.get().name());
        put(fields, "fromOn", today());
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.Rhythm row = (ChildRecord.Rhythm) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", row.what());
        fields.put("amount", Integer.toString(row.amount()));
        fields.put("unit", row.unit());
        put(fields, "fromOn", row.fromOn());
        put(fields, "toOn", row.toOn());
        fields.put("agreedBy", row.agreedBy());
        fields.put("reason", row.reason());
        return fields;
    }

    @Override
    protected ChildRecord.Rhythm said(Answers answers) {
        String kind = answers.oneOf("kind", KINDS, "rhythm.kind.missing");
        Integer amount = answers.number("amount", 1, 999, "rhythm.amount.wrong");
        if (amount == null && !answers.wrong()) {
            answers.refuse("amount", text.get("rhythm.amount.wrong"));
        }
        String unit = answers.oneOf("unit", UNITS, "rhythm.unit.missing");
        LocalDate from = answers.pastDay("fromOn", "rhythm.fromOn.missing");
        answers.usual("fromOn", from, today().minusMonths(1), today());
        return new ChildRecord.Rhythm(
                kind,
                from,
                answers.day("toOn"),
                amount == null ? 0 : amount,
                unit,
                answers.words("agreedBy", "rhythm.agreedBy.missing"),
                answers.words("reason", "rhythm.reason.missing"));
    }

    /** Only a last day that is new ends the rhythm; everything else is a correction and needs a reason. */
    @Override
    protected Saved send(Submission form, Answers answers) {
        if (held() != null && answers.words("why") == null) {
            ChildRecord.Rhythm said = said(answers);
            ChildRecord.Rhythm row = held().said();
            ChildRecord.Rhythm ended = new ChildRecord.Rhythm(
                    row.what(), row.fromOn(), said.toOn(), row.amount(), row.unit(), row.agreedBy(), row.reason());
            if (row.toOn() == null && said.toOn() != null && ended.equals(said)) {
                return answers.wrong() ? null : agreeing.end(child(), form, seen(row()), said.toOn());
            }
        }
        return super.send(form, answers);
    }

    @Override
    protected Saved add(Submission form, ChildRecord.Rhythm said) {
        return agreeing.agree(child(), form, said, whyLate());
    }

    @Override
    protected Saved correct(Submission form, Seen seen, ChildRecord.Rhythm said, String why) {
        return agreeing.correct(child(), form, seen, said, why, whyLate());
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return agreeing.takeBack(child(), form, seen, why);
    }

    /** What can have a rhythm of its own. */
    public List<Choice> getKinds() {
        return choices("rhythm.kind.", ChildFacts.Rhythm.Kind.values());
    }

    /** The units. */
    public List<Choice> getUnits() {
        return choices("rhythm.unit.", Limit.Unit.values());
    }
}
