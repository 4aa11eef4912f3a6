package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kith.care.CareContradicted;
import kith.care.CorrectingChild;
import kith.care.LikelyTheSameChild;
import kith.caserecord.ChildRecord;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.web.Choice;

/** Correcting who a child is. */
@Named
@RequestScoped
public class CorrectChildPage extends ChildFormPage {

    @Inject
    private CorrectingChild correcting;

    private Held<ChildRecord.Child> held;
    private LikelySame likely = LikelySame.NONE;

    @Override
    public String getForm() {
        return "correct-child";
    }

    @Override
    protected String shownOn() {
        return "overview";
    }

    @Override
    protected void open() {
        super.open();
        held = correcting.child(child());
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = fields(held.said());
        fields.put("version", Integer.toString(held.version()));
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.Child child = (ChildRecord.Child) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("givenName", Objects.requireNonNullElse(child.givenName(), ""));
        fields.put("familyName", Objects.requireNonNullElse(child.familyName(), ""));
        put(fields, "bornOn", child.bornOn());
        fields.put("sex", child.sex());
        fields.put("number", child.number());
        fields.put("ethnicity", Objects.requireNonNullElse(child.ethnicity(), ""));
        fields.put("upn", Objects.requireNonNullElse(child.upn(), ""));
        put(fields, "uasc", child.uasc());
        put(fields, "disability", child.disability());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        ChildRecord.Child said = said(answers);
        String why = answers.words("why", "form.why.missing");
        if (answers.wrong()) {
            return null;
        }
        try {
            return correcting.correct(
                    child(), form, seen(child().value()), said, LikelySame.others(answers), why, whyLate());
        } catch (LikelyTheSameChild found) {
            likely = LikelySame.tell(found, answers, text);
        } catch (CareContradicted refused) {
            Contradicted.tell(refused, answers, getTyped(), text);
        }
        return null;
    }

    /** The name of a child of whom only the number is known may stay open. */
    private ChildRecord.Child said(Answers answers) {
        ChildRecord.Child before = held.said();
        return new ChildRecord.Child(
                answers.words("number", "correctChild.number.missing"),
                name(answers, "givenName", before.givenName()),
                name(answers, "familyName", before.familyName()),
                answers.pastDay("bornOn", "start.bornOn.missing"),
                null,
                answers.oneOf("sex", Set.of("F", "M", "U"), "start.sex.missing"),
                answers.words("ethnicity"),
                answers.words("upn"),
                null,
                null,
                Boolean.TRUE.equals(answers.yesOrNo("uasc")),
                null,
                answers.yesOrNo("disability"),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static String name(Answers answers, String field, String before) {
        return before == null ? answers.words(field) : answers.words(field, "start." + field + ".missing");
    }

    /** Children who by the correction may be the same, the likeliest first. */
    public LikelySame getLikely() {
        return likely;
    }

    /** Yes and no. */
    public List<Choice> getYesNo() {
        return List.of(new Choice("yes", text.get("yes"), false), new Choice("no", text.get("no"), false));
    }
}
