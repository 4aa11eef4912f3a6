package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kith.care.CareContradicted;
import kith.care.CareStart;
import kith.care.LikelyTheSameChild;
import kith.care.StartingCare;
import kith.caserecord.ChildRecord;
import kith.form.Saved;
import kith.form.Submission;
import kith.web.Address;

/** A child starts to be looked after. Whoever may be the same child is shown first. */
@Named
@RequestScoped
public class StartCarePage extends FormPage {

    @Inject
    private StartingCare starting;

    private LikelySame likely = LikelySame.NONE;
    private boolean looked;

    @Override
    public String getForm() {
        return "start-care";
    }

    @Override
    public String getSubject() {
        return "";
    }

    @Override
    public String getBack() {
        return "/children";
    }

    @Override
    protected void open() {
        // Nothing stands beside the form.
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        StartFields.fresh(fields);
        fields.put("sex", "");
        fields.put("number", "");
        return fields;
    }

    @Override
    protected Address after(Saved saved) {
        return Address.of("/child/overview").with("child", saved.child().value());
    }

    /** Looks whether the council knows the child. */
    public void look() {
        Answers answers = answers();
        LocalDate born = answers.pastDay("bornOn", "start.bornOn.missing");
        if (!answers.wrong()) {
            likely = new LikelySame(starting.likely(answers.words("givenName"), answers.words("familyName"), born));
            looked = true;
        }
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        ChildRecord.Child said = child(answers);
        CareStart start = StartFields.read(answers);
        if (answers.wrong()) {
            return null;
        }
        try {
            return starting.start(form, said, start, LikelySame.others(answers), whyLate());
        } catch (LikelyTheSameChild found) {
            likely = LikelySame.tell(found, answers, text);
        } catch (CareContradicted refused) {
            Contradicted.tell(refused, answers, getTyped(), text);
        }
        return null;
    }

    private ChildRecord.Child child(Answers answers) {
        String given = answers.words("givenName", "start.givenName.missing");
        String family = answers.words("familyName", "start.familyName.missing");
        LocalDate born = answers.pastDay("bornOn", "start.bornOn.missing");
        String sex = answers.oneOf("sex", Set.of("F", "M", "U"), "start.sex.missing");
        return new ChildRecord.Child(
                answers.words("number"),
                given,
                family,
                born,
                null,
                sex,
                answers.words("ethnicity"),
                answers.words("upn"),
                null,
                null,
                answers.ticked("uasc"),
                null,
                answers.ticked("disability") ? Boolean.TRUE : null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Children who may be the same, the likeliest first. */
    public LikelySame getLikely() {
        return likely;
    }

    /** Whether it was looked for the child, and nobody found. */
    public boolean isNobodyLikely() {
        return looked && likely.getFound().isEmpty();
    }
}
