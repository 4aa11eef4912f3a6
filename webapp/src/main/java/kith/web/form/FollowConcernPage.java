package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.caserecord.ChildRecord.CarerConcern;
import kith.complaint.KeepingConcerns;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;

/** What becomes of a carer's concern: it goes to the reviewing officer, or is closed. */
@Named
@RequestScoped
public class FollowConcernPage extends ChildFormPage {

    /** What is recorded. */
    public enum Kind {
        TO_OFFICER,
        CLOSE
    }

    @Inject
    private KeepingConcerns keeping;

    private String kind;
    private Held<CarerConcern> concern;

    @Override
    public String getForm() {
        return "follow-concern";
    }

    @Override
    public String getSubject() {
        return super.getSubject() + "&kind=" + getWhat();
    }

    @Override
    protected String shownOn() {
        return "oversight";
    }

    @Override
    protected boolean isOfARow() {
        return true;
    }

    @Override
    protected void open(long row) {
        concern = keeping.concern(child(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("version", Integer.toString(concern.version()));
        put(fields, "on", today());
        return fields;
    }

    /** What somebody else recorded meanwhile stands above the form; here is nothing of it to choose from. */
    @Override
    protected Map<String, String> fields(Record said) {
        return new LinkedHashMap<>();
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

    /** What is recorded; that it goes to the officer where the address says nothing that is known. */
    public Kind getWhat() {
        String asked = kind == null ? sent("kind") : kind;
        return Arrays.stream(Kind.values())
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(Kind.TO_OFFICER);
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

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
