package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.action.ActionOwner;
import kith.action.FollowingUp;
import kith.action.KeepingActions;
import kith.caserecord.ChildRecord;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.web.ActionWords;
import kith.web.Choice;

/** What becomes of an action: it is done, changes hands, is asked after, will not be done, or is opened again. */
@Named
@RequestScoped
public class FollowActionPage extends FollowingPage<FollowActionPage.Kind> {

    /** What is recorded. */
    public enum Kind {
        DONE,
        HAND_OVER,
        REMIND,
        NOT_DONE,
        REOPEN
    }

    @Inject
    private KeepingActions keeping;

    @Inject
    private FollowingUp following;

    @Inject
    private ActionOwners owners;

    @Inject
    private ActionWords words;

    private Held<ChildRecord.Action> action;

    public FollowActionPage() {
        super(Kind.class);
    }

    @Override
    public String getForm() {
        return "follow-action";
    }

    @Override
    protected Held<?> held() {
        return action;
    }

    @Override
    protected String shownOn() {
        return "actions";
    }

    @Override
    protected void open() {
        owners.open(child());
        super.open();
    }

    @Override
    protected void open(long row) {
        action = keeping.action(child(), row);
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.Action row = (ChildRecord.Action) said;
        Map<String, String> fields = new LinkedHashMap<>();
        switch (getWhat()) {
            case DONE -> {
                put(fields, "doneOn", row.doneOn());
                fields.put("evidence", RowFormPage.plain(row.evidence()));
            }
            case HAND_OVER -> owners.put(fields, ActionOwner.of(row));
            case NOT_DONE -> fields.put("notDoneReason", RowFormPage.plain(row.notDoneReason()));
            case REMIND, REOPEN -> {}
        }
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        return switch (getWhat()) {
            case DONE -> done(form, answers);
            case HAND_OVER -> handOver(form, answers);
            case REMIND -> {
                String asked = answers.words("words", "followAction.words.missing");
                yield answers.wrong() ? null : following.remind(child(), form, seen(row()), asked);
            }
            case NOT_DONE -> {
                String reason = answers.words("notDoneReason", "followAction.notDoneReason.missing");
                yield answers.wrong() ? null : following.notDone(child(), form, seen(row()), reason);
            }
            case REOPEN -> {
                String why = answers.words("why", "form.why.missing");
                yield answers.wrong() ? null : following.reopen(child(), form, seen(row()), why);
            }
        };
    }

    private Saved done(Submission form, Answers answers) {
        LocalDate on = answers.pastDay("doneOn", "followAction.doneOn.missing");
        String evidence = answers.words("evidence", "followAction.evidence.missing");
        return answers.wrong() ? null : following.done(child(), form, seen(row()), on, evidence);
    }

    private Saved handOver(Submission form, Answers answers) {
        ActionOwner to = owners.read(answers);
        String why = answers.words("why", "form.why.missing");
        return answers.wrong() ? null : following.handOver(child(), form, seen(row()), to, why);
    }

    /** What the page is about. */
    public String getTitle() {
        return text.get("followAction.title." + getWhat());
    }

    /** What the action says. */
    public ChildRecord.Action getSaid() {
        return action.said();
    }

    /** In whose hands it is, and by when it is to be done. */
    public String getNow() {
        return getSaid().dueOn() == null
                ? text.of("followAction.now.undated", words.owner(getSaid()))
                : text.of("followAction.now", words.owner(getSaid()), getSaid().dueOn());
    }

    /** What the button says. */
    public String getButton() {
        return text.get("followAction.save." + getWhat());
    }

    /** Who can do it. */
    public List<Choice> getOwners() {
        return owners.choices();
    }

    /** In which part anybody else stands beside the child. */
    public List<Choice> getParts() {
        return owners.parts();
    }
}
