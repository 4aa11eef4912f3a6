package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import kith.form.Saved;
import kith.form.Submission;

/** Taking back that somebody is to be kept from a review: the person is invited. */
@Named
@RequestScoped
public class EndExclusionPage extends ExclusionPage {

    @Override
    public String getForm() {
        return "end-exclusion";
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        String why = answers.words("why", "exclusion.end.missing");
        return why == null ? null : excluding.end(child(), form, seen(row()), why);
    }
}
