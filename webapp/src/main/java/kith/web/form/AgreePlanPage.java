package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
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
import kith.planning.AgreeingPlans;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Address;
import kith.web.Choice;

/** Recording who agreed to a version of a care plan, and who did not and why. */
@Named
@RequestScoped
public class AgreePlanPage extends RowFormPage<ChildRecord.PlanAgreement> {
    private static final List<String> ROLES = List.of("CHILD", "PARENT", "CARER");

    @Inject
    private AgreeingPlans agreeing;

    private final PlanNumber number = new PlanNumber();

    @Override
    public String getForm() {
        return "agree-plan";
    }

    @Override
    public String getSubject() {
        return number.subject(super.getSubject());
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
    protected Held<ChildRecord.PlanAgreement> read(long row) {
        return agreeing.agreement(child(), row);
    }

    /** Who is asked stands in the address that leads here from the plan. */
    @Override
    protected Map<String, String> asked() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("role", asked.getOrDefault("role", ""));
        fields.put("name", asked.getOrDefault("name", ""));
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.PlanAgreement row = (ChildRecord.PlanAgreement) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("role", row.role());
        fields.put("name", row.name());
        put(fields, "agreed", row.agreed());
        put(fields, "saidOn", row.saidOn());
        fields.put("said", plain(row.why()));
        return fields;
    }

    @Override
    protected ChildRecord.PlanAgreement said(Answers answers) {
        String role = answers.oneOf("role", Set.copyOf(ROLES), "carePlan.agree.role.missing");
        String name = answers.words("name", "carePlan.agree.name.missing");
        Boolean agreed = answers.yesOrNo("agreed", "carePlan.agree.agreed.missing");
        LocalDate on = answers.pastDay("saidOn", "carePlan.agree.saidOn.missing");
        return new ChildRecord.PlanAgreement(
                number.version(), role, name, Boolean.TRUE.equals(agreed), on, answers.words("said"));
    }

    @Override
    protected Saved add(Submission form, ChildRecord.PlanAgreement said) {
        return agreeing.record(child(), form, said);
    }

    @Override
    protected Saved correct(Submission form, Seen seen, ChildRecord.PlanAgreement said, String why) {
        return agreeing.correct(child(), form, seen, said, why);
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return agreeing.takeBack(child(), form, seen, why);
    }

    /** As whom somebody agrees. */
    public List<Choice> getRoles() {
        return choices("carePlan.agree.role.", Stream.of("CHILD", "PARENT", "CARER"));
    }

    public String getNumber() {
        return number.get();
    }

    public void setNumber(String typed) {
        number.set(typed);
    }
}
