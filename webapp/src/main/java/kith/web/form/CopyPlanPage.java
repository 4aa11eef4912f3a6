package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.form.Saved;
import kith.form.Submission;
import kith.planning.ComparedPart;
import kith.planning.ComparedPlans;
import kith.planning.ComparingPlans;
import kith.planning.WritingPlans;
import kith.web.Address;
import kith.web.Choice;
import kith.web.ShowingPlans;
import kith.web.ShownComparison;

/** A version of a care plan beside an earlier one; what the earlier says can be taken over, part by part or all of it. */
@Named
@RequestScoped
public class CopyPlanPage extends ChildFormPage {
    private static final String ALL = "all";

    @Inject
    private ComparingPlans comparing;

    @Inject
    private WritingPlans writing;

    @Inject
    private ShowingPlans showing;

    private final PlanNumber number = new PlanNumber();
    private final PlanNumber with = new PlanNumber();
    private ComparedPlans compared;

    @Override
    public String getForm() {
        return "copy-plan";
    }

    @Override
    public String getSubject() {
        return number.subject(super.getSubject()) + "&with=" + with.get();
    }

    @Override
    protected String shownOn() {
        return "plan";
    }

    @Override
    public String getBack() {
        return number.plan(getChild()).toString();
    }

    @Override
    protected Address after(Saved saved) {
        return number.plan(getChild());
    }

    @Override
    protected void stay() {
        super.stay();
        compared = comparing.compare(child(), with.version(), number.version());
    }

    @Override
    protected Map<String, String> fresh() {
        return new LinkedHashMap<>(Map.of("part", ""));
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        String part = answers.words("part", "carePlan.copy.missing");
        return part == null
                ? null
                : writing.copyForward(child(), form, with.version(), number.version(), part.equals(ALL) ? null : part);
    }

    /** The parts beside each other; none while Faces takes the form apart. */
    public List<ShownComparison> getParts() {
        return compared == null ? List.of() : showing.compare(getSummary(), compared);
    }

    /** What can be taken over: every part that says something else, and all. */
    public List<Choice> getCopies() {
        List<Choice> copies = new ArrayList<>();
        copies.add(new Choice(ALL, text.get("carePlan.copy.all"), false));
        if (compared != null) {
            compared.parts().stream()
                    .filter(part -> part.changed()
                            && part.before() != null
                            && part.before().said() != null)
                    .map(ComparedPart::part)
                    .map(part -> new Choice(part.code(), showing.heading(part), false))
                    .forEach(copies::add);
        }
        return copies;
    }

    /** Whether anything can be taken over: the later version is still being written. Also told while Faces takes the form apart. */
    public boolean isCopying() {
        return compared == null
                ? FacesContext.getCurrentInstance().isPostback()
                : compared.after().draft();
    }

    public String getNumber() {
        return number.get();
    }

    public void setNumber(String typed) {
        number.set(typed);
    }

    /** The earlier version. */
    public String getWith() {
        return with.get();
    }

    public void setWith(String typed) {
        with.set(typed);
    }
}
