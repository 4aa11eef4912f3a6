package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.care.CareContradicted;
import kith.care.CareStart;
import kith.care.LikelyTheSameChild;
import kith.care.StartingCare;
import kith.caserecord.ChildRecord;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.ChildId;
import kith.search.FoundChild;
import kith.web.Address;

/** A child starts to be looked after. Whoever may be the same child is shown first. */
@Named
@RequestScoped
public class StartCarePage extends FormPage {

    @Inject
    private StartingCare starting;

    private List<FoundChild> likely = List.of();
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
            likely = starting.likely(answers.words("givenName"), answers.words("familyName"), born);
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
            return starting.start(form, said, start, others(answers.words("others")), whyLate());
        } catch (LikelyTheSameChild found) {
            likely = found.found();
            answers.refuse("others", text.get("start.likely.missing"));
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

    private static Set<ChildId> others(String typed) {
        return typed == null
                ? Set.of()
                : Arrays.stream(typed.split(","))
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .map(ChildId::new)
                        .collect(Collectors.toSet());
    }

    /** Children who may be the same, the likeliest first. */
    public List<FoundChild> getLikely() {
        return likely;
    }

    /** What ticking that it is none of them says. */
    public String getOthers() {
        return likely.stream()
                .map(found -> Long.toString(found.child().value()))
                .collect(Collectors.joining(","));
    }

    /** Whether it was looked for the child, and nobody found. */
    public boolean isNobodyLikely() {
        return looked && likely.isEmpty();
    }

    /** Where the officer goes on with a child who is known: begins another period, or looks at the record. */
    public String to(FoundChild found) {
        String page = found.lookedAfterFrom() == null ? "/child/start-again" : "/child/overview";
        return Address.of(page).with("child", found.child().value()).toString();
    }
}
