package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kith.caserecord.ChildRecord.CarerConcern;
import kith.complaint.KeepingConcerns;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;

/** What becomes of a carer's concern: it goes to the reviewing officer, or is closed. */
@Named
@RequestScoped
public class FollowConcernPage extends FollowingPage<FollowConcernPage.Kind> {

    /** What is recorded. */
    public enum Kind {
        TO_OFFICER,
        CLOSE
    }

    @Inject
    private KeepingConcerns keeping;

    private Held<CarerConcern> concern;

    public FollowConcernPage() {
        super(Kind.class);
    }

    @Override
    public String getForm() {
        return "follow-concern";
    }

    @Override
    protected String shownOn() {
        return "oversight";
    }

    @Override
    protected Held<?> held() {
        return concern;
    }

    @Override
    protected void open(long row) {
        concern = keeping.concern(child(), row);
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate on = answers.pastDay("on", "followConcern.on.missing");
        if (getWhat() == Kind.TO_OFFICER) {
            String answer = answers.words("supervisorAnswer");
            return answers.wrong() ? null : keeping.toOfficer(child(), form, seen(row()), on, answer);
        }
        String answer = answers.words("answer", "followConcern.answer.missing");
        return answers.wrong() ? null : keeping.close(child(), form, seen(row()), on, answer);
    }

    /** What the page is about. */
    public String getTitle() {
        return text.get("followConcern.title." + getWhat());
    }

    /** What the button says. */
    public String getButton() {
        return text.get("followConcern.save." + getWhat());
    }

    /** What the carer is concerned about. */
    public String getConcern() {
        return concern == null ? "" : concern.said().concern();
    }
}
