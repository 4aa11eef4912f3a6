package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kith.access.NotFound;
import kith.action.ActionState;
import kith.caserecord.ChildRecord;
import kith.meeting.WorkedReview;
import kith.record.ChildId;
import kith.redaction.Reader;
import kith.sending.AskedCopy;
import kith.sending.CopyState;
import kith.sending.ReadReview;
import kith.sending.ReadingReviews;

/** One review: what it decided and what follows it – duties, papers, the plan, what the child challenges. */
@Named
@RequestScoped
public class ReviewPage extends ChildPage<ReadReview> {

    @Inject
    private ReadingReviews reading;

    @Inject
    private ShowingClocks showing;

    @Inject
    private ActionWords words;

    @Inject
    private Text text;

    private String row;

    @Override
    ReadReview open(ChildId child) {
        try {
            return reading.review(child, Long.parseLong(row));
        } catch (NumberFormatException e) {
            throw new NotFound("review", row);
        }
    }

    private ChildRecord.Review review() {
        return getShown().review().said();
    }

    public boolean isComplete() {
        return review().completedOn() != null;
    }

    /** Whether it is recorded what was said. */
    public boolean isTold() {
        return getShown().worked() != null;
    }

    /** What it led to, each with its state. */
    public List<ShownAction> getActions() {
        return getShown().actions().stream().map(this::show).toList();
    }

    private ShownAction show(ChildRecord.Action action) {
        ActionState state = ActionState.of(action, getShown().asOf());
        long days = state == ActionState.OVERDUE
                ? ChronoUnit.DAYS.between(action.dueOn(), getShown().asOf())
                : 0;
        return new ShownAction(
                action,
                words.owner(action),
                decidedBy(action),
                words.tag(state, days),
                words.end(action),
                List.of(),
                List.of());
    }

    /** Who took part in the decision, where not everybody did. */
    private String decidedBy(ChildRecord.Action action) {
        return getDecisions().stream()
                .filter(decision -> decision.what().equals(action.what()) && decision.decidedBy() != null)
                .map(decision -> text.of("reviewed.decidedBy", decision.decidedBy()))
                .findFirst()
                .orElse("");
    }

    /** What was considered or decided. */
    public List<ChildRecord.ReviewDecision> getDecisions() {
        return isTold() ? getShown().worked().decisions() : List.of();
    }

    /** What follows by a day, done or not. */
    public List<ShownClock> getAfter() {
        return showing.show(getShown().child().child(), getShown().clocks());
    }

    /** How far the copies are. */
    public String getPapers() {
        if (getShown().copies() == null) {
            boolean earlier = isTold() && isComplete();
            return text.get(earlier ? "reviewed.papers.earlier" : "reviewed.papers.none");
        }
        long open = getShown().copies().open();
        return open == 0 ? text.get("reviewed.papers.all") : text.of("reviewed.papers.open", open);
    }

    /** What people said before it. */
    public List<ShownContribution> getContributions() {
        return getShown().contributions().stream()
                .map(one -> ShownContribution.of(
                        getShown().child().child(),
                        one,
                        review().heldOn(),
                        getShown().asOf(),
                        text))
                .toList();
    }

    /** Where the record is read as the reviewing officer's copy, and the letter; empty where there is none. */
    public String getRecord() {
        return read(Reader.REVIEWING_OFFICER);
    }

    public String getLetter() {
        return read(Reader.CHILD);
    }

    private String read(String part) {
        return getShown().copies() == null
                ? ""
                : getShown().copies().copies().stream()
                        .map(CopyState::reader)
                        .filter(reader -> reader.reader().part().equals(part))
                        .map(reader -> new AskedCopy(
                                getShown().copies().plan(),
                                getShown().copies().completedOn(),
                                part,
                                reader.reader().name(),
                                reader.language(),
                                Set.of()))
                        .map(asked -> CopyAddress.at("/child/read-copy", getChild(), asked)
                                .toString())
                        .findFirst()
                        .orElse("");
    }

    /** The address of the version of the plan that it looks at; empty where none is in Kith. */
    public String getReviewed() {
        return getShown().planVersion() == null
                ? ""
                : Identity.to("plan", getShown().child().child())
                        .with("number", getShown().planVersion())
                        .toString();
    }

    /** The parts of the plan that are to be changed; empty where none is. */
    public String getChanges() {
        String changed = !isTold()
                ? ""
                : getShown()
                        .worked()
                        .items(WorkedReview.PART)
                        .filter(item -> "CHANGE".equals(item.outcome()))
                        .map(item -> "carePlan.part." + item.code())
                        .map(key -> text.containsKey(key) ? text.get(key) : key.replace("carePlan.part.", ""))
                        .collect(Collectors.joining(", "));
        return changed.isEmpty() ? "" : text.of("reviewed.changes", changed);
    }

    /** How far the plan is that takes up what was decided. */
    public String getPlan() {
        if (getShown().planned()) {
            return text.get("reviewed.plan.done");
        }
        Integer written = getShown().planWritten();
        return written == null ? text.get("reviewed.plan.text") : text.of("reviewed.plan.draft", written);
    }

    /** Where what was decided is brought into the plan: the version that is being written, or a new one. */
    public String getToPlan() {
        Integer written = getShown().planWritten();
        return written == null
                ? Identity.to("begin-plan", getShown().child().child()).toString()
                : Identity.to("plan", getShown().child().child())
                        .with("number", written)
                        .toString();
    }

    /** What the child challenges. */
    public List<String> getChallenges() {
        return !isTold()
                ? List.of()
                : getShown()
                        .worked()
                        .items(WorkedReview.CHALLENGE)
                        .map(item -> text.of("reviewed.challenge.one", decided(item.code()), item.words()))
                        .toList();
    }

    private String decided(String place) {
        return getDecisions().stream()
                .filter(decision -> Integer.toString(decision.ordinal()).equals(place))
                .map(ChildRecord.ReviewDecision::what)
                .findFirst()
                .orElse(place);
    }

    /** The chair's note; empty where there is none. */
    public String getConflict() {
        String note = isTold() ? getShown().worked().record().conflictNote() : null;
        return note == null ? "" : note;
    }

    /** Where what the child challenges is kept as a complaint. */
    public String getComplaint() {
        return Address.of("/keep-complaint")
                .with("number", getShown().child().number())
                .with("review", getShown().review().said().heldOn())
                .toString();
    }

    /** The address of another page about this review. */
    public String to(String page) {
        return Address.of("/child/" + page)
                .with("child", getChild())
                .with("row", row)
                .toString();
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }
}
