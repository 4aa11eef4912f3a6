package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import kith.caserecord.ChildRecord.PlacementPlanSignature;
import kith.form.Saved;
import kith.form.Submission;
import kith.web.Choice;

/** Somebody signed a version of a placement's plan, or did not. */
@Named
@RequestScoped
public class SignPlacementPlanPage extends PlacementPlanFormPage {
    private static final List<String> ROLES = List.of("CARER", "CHILD", "PARENT", "SOCIAL_WORKER", "MANAGER", "AGENCY");

    @Override
    public String getForm() {
        return "sign-placement-plan";
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        PlacementPlanSignature said = new PlacementPlanSignature(
                null,
                0,
                answers.oneOf("role", Set.copyOf(ROLES), "placementPlan.signer.missing"),
                answers.words("name", "placementPlan.signer.name.missing"),
                answers.day("signedOn"),
                answers.words("notSignedReason"));
        return answers.wrong() ? null : writing.sign(child(), form, seen(row()), said);
    }

    /** As whom somebody signs. */
    public List<Choice> getRoles() {
        return ROLES.stream()
                .map(role -> new Choice(role, text.get("placementPlan.signer." + role), false))
                .toList();
    }
}
