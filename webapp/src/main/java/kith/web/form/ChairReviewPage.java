package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.casework.HeldReview;
import kith.casework.ReviewAdvice;
import kith.casework.ReviewAlreadyRecorded;
import kith.casework.Reviewing;
import kith.chairing.ChairedReview;
import kith.chairing.ChairingReviews;
import kith.chairing.ReviewAgenda;
import kith.chairing.ReviewIncomplete;
import kith.chairing.ReviewTopic;
import kith.check.Participation;
import kith.form.Saved;
import kith.form.Submission;
import kith.planning.PartSummary;
import kith.plugin.FormQuestion;
import kith.record.Held;
import kith.web.Address;
import kith.web.Choice;
import kith.web.ShowingExclusions;
import kith.web.ShowingPlans;
import kith.web.ShownContribution;

/** Working a review through in its meeting, going on with it, correcting it, and taking it back. */
@Named
@RequestScoped
public class ChairReviewPage extends ChildFormPage {
    private static final int SHOWN = 3;

    @Inject
    private ChairingReviews chairing;

    @Inject
    private Reviewing reviewing;

    @Inject
    private HeldReviewFields heldFields;

    @Inject
    private WorkedReviewFields workedFields;

    @Inject
    private ActionOwners owners;

    @Inject
    private CouncilQuestions questions;

    @Inject
    private ShowingPlans plans;

    @Inject
    private ShowingExclusions exclusions;

    private ReviewAgenda agenda;
    private Held<ChairedReview> review;
    private ShownReviewAdvice advice;
    private String held;
    private boolean takenBack;

    @Override
    public String getForm() {
        return "chair-review";
    }

    @Override
    protected String shownOn() {
        return "reviews";
    }

    /** The address may name the review by its day. */
    @Override
    protected void open() {
        String named = isCorrecting() ? null : heldFields.row(child(), held);
        if (named != null) {
            setRow(named);
        }
        super.open();
        agenda = chairing.agenda(child(), isCorrecting() ? row() : null);
        owners.open(child());
        heldFields.open(child(), review == null ? null : review.said().held());
    }

    @Override
    protected void open(long row) {
        review = chairing.review(child(), row);
    }

    /** Whether the review that is open goes on, so that no reason is needed. */
    public boolean isGoingOn() {
        return review != null && review.said().held().completedOn() == null;
    }

    @Override
    protected Map<String, String> fresh() {
        if (review == null) {
            return usual();
        }
        Map<String, String> fields = fields(review.said());
        fields.put("version", Integer.toString(review.version()));
        return fields;
    }

    /** What is usually so of a review that begins: everybody who was invited came, and the one who was to chair does. */
    private Map<String, String> usual() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("outcome", HeldReviewFields.COMPLETE);
        LocalDate booked = agenda.booking() == null ? null : agenda.booking().meetsOn();
        put(fields, "heldOn", booked == null || booked.isAfter(today()) ? today() : booked);
        chair(fields);
        talked(fields);
        heldFields.putThere(fields, getInvited());
        return fields;
    }

    /** The talk apart that was had before the meeting is not typed again. */
    private void talked(Map<String, String> fields) {
        ChildRecord.ReviewPreparation talk = agenda.privateTalk();
        if (talk == null) {
            return;
        }
        fields.put("privateTalk", talk.notDone() == null ? "TALKED" : talk.notDone());
        String words = Stream.of(talk.words(), talk.issues(), talk.goals())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        fields.put("privateTalkWords", text.of("chair.privateTalk.before", talk.doneOn(), words));
    }

    private void chair(Map<String, String> fields) {
        ChildRecord.ReviewBooking booking = agenda.booking();
        boolean other = booking != null && booking.otherChairReason() != null;
        String chair = other ? booking.chair() : agenda.officer();
        fields.put("chair", chair == null ? "" : chair);
        fields.put("otherChairReason", other ? booking.otherChairReason() : "");
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChairedReview chaired = (ChairedReview) said;
        Map<String, String> fields = new LinkedHashMap<>();
        heldFields.put(fields, chaired.held());
        if (chaired.worked() == null) {
            chair(fields);
        } else {
            workedFields.put(fields, chaired.worked());
        }
        heldFields.putThere(fields, getInvited());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        ChairedReview said = said(answers);
        boolean corrects = isCorrecting() && !(isGoingOn() && answers.words("why") == null);
        String why = corrects ? answers.words("why", "form.why.missing") : null;
        if (answers.wrong()) {
            return null;
        }
        try {
            if (!isCorrecting()) {
                return chairing.record(child(), form, said, whyLate());
            }
            return corrects
                    ? chairing.correct(child(), form, seen(row()), said, why, whyLate())
                    : chairing.goOn(child(), form, seen(row()), said, whyLate());
        } catch (ReviewIncomplete incomplete) {
            incomplete.missing().forEach(missing -> refuse(answers, missing));
            return null;
        } catch (ReviewAlreadyRecorded already) {
            answers.refuse(
                    "heldOn",
                    text.of("review.already", already.recorded().said().heldOn()));
            return null;
        }
    }

    private ChairedReview said(Answers answers) {
        HeldReview held = heldFields.said(answers, who(), getInvited());
        return new ChairedReview(
                held,
                workedFields.said(
                        answers,
                        held.heldOn(),
                        agenda,
                        review == null ? null : review.said().worked()));
    }

    /** What is missing, with the heading under which it is asked where that alone says which. */
    private void refuse(Answers answers, ReviewIncomplete.Missing missing) {
        String sentence = text.wording().sentence(missing.what());
        String about = Stream.concat(
                        getParts().stream().filter(part -> missing.field().startsWith("part-" + part.value())),
                        getTopics().stream().filter(topic -> missing.field().equals("topic-" + topic.value())))
                .map(Choice::words)
                .findFirst()
                .orElse(null);
        answers.refuse(missing.field(), about == null ? sentence : text.of("chair.missing", about, sentence));
    }

    @Override
    public void takeBack() {
        submit(() -> {
            String why = answers().words("why", "form.why.missing");
            takenBack = why != null;
            return why == null ? null : chairing.takeBack(child(), submission(), seen(row()), why);
        });
    }

    /** Says what follows from what was typed so far, without saving it. */
    public void advise() {
        stay();
        Answers answers = answers();
        HeldReview said = heldFields.said(answers, who(), List.of());
        if (said.heldOn() != null) {
            ReviewAdvice advised = reviewing.advise(child(), review == null ? null : seen(row()), said);
            advice = heldFields.shown(advised, answers, who(), said.heldOn());
        }
    }

    /** What follows from what was typed so far; null where that is too little. */
    public ShownReviewAdvice getAdvice() {
        return advice;
    }

    /** Which review it is, and who should chair it. */
    public String getWhich() {
        if (agenda == null) {
            return "";
        }
        return agenda.officer() == null
                ? text.get("booking.officer.none")
                : text.of(
                        agenda.first() ? "chair.which.first" : "chair.which.later", agenda.number(), agenda.officer());
    }

    public boolean isFirst() {
        return agenda != null && agenda.first();
    }

    /** Whether a plan is in force, whose parts are gone through. */
    public boolean isPlanned() {
        return !getParts().isEmpty();
    }

    /** Those of them besides the child, of whom it is asked apart whether it came. */
    public List<ChildRecord.Invitee> getOthersInvited() {
        return HeldReviewFields.asked(getInvited());
    }

    /** Who was invited. */
    public List<ChildRecord.Invitee> getInvited() {
        return agenda == null ? List.of() : agenda.invitees();
    }

    /** What people said before it, and who did not answer. */
    public List<ShownContribution> getContributions() {
        return agenda == null || agenda.booking() == null
                ? List.of()
                : agenda.contributions().stream()
                        .map(one -> ShownContribution.of(
                                child(), one, agenda.booking().meetsOn(), today(), text))
                        .toList();
    }

    /** How those are heard who are not there, and what they want said. */
    public List<ShowingExclusions.Line> getHeard() {
        return agenda == null
                ? List.of()
                : agenda.heard().stream()
                        .map(one -> new ShowingExclusions.Line(one.name(), null, exclusions.said(one), "", ""))
                        .toList();
    }

    /** For when it was booked, in a sentence. */
    public String getBooked() {
        return agenda == null || agenda.booking() == null
                ? ""
                : text.of("review.booked", agenda.booking().meetsOn());
    }

    /** Actions of earlier reviews and of the plan. */
    public List<ChildRecord.Action> getActions() {
        return agenda == null ? List.of() : agenda.actions();
    }

    /** Who has an action and by when. */
    public String hands(ChildRecord.Action action) {
        return action.dueOn() == null ? action.owner() : text.of("chair.action.hands", action.owner(), action.dueOn());
    }

    /** The parts of the plan, each with its heading. */
    public List<Choice> getParts() {
        return agenda == null
                ? List.of()
                : agenda.parts().stream()
                        .map(PartSummary::part)
                        .map(part -> new Choice(part.code(), plans.heading(part), false))
                        .toList();
    }

    /** What a part says, so that nobody has to leave the page. */
    public String says(String code) {
        return agenda.parts().stream()
                .filter(part -> part.part().code().equals(code) && part.said() != null)
                .map(part -> Stream.of(
                                part.said().said(),
                                part.said().later(),
                                part.said().arrangements())
                        .filter(words -> words != null)
                        .collect(Collectors.joining("\n")))
                .findFirst()
                .orElse("");
    }

    /** What the review talks of. */
    public List<Choice> getTopics() {
        return agenda == null
                ? List.of()
                : agenda.topics().stream()
                        .map(ReviewTopic::code)
                        .map(code -> new Choice(code, text.get("chair.topic." + code), false))
                        .toList();
    }

    /** What to think of with a topic; empty where its name says it. */
    public String hint(String topic) {
        String key = "chair.topic." + topic + ".hint";
        if (agenda == null || !text.containsKey(key)) {
            return "";
        }
        return topic.equals("permanence") ? text.of(key, agenda.age()) : text.get(key);
    }

    /** What ought to stand in the plan by now and does not, and what stands beside it. */
    public List<String> getFlags() {
        return agenda == null
                ? List.of()
                : Stream.concat(
                                agenda.flags().stream().map(flag -> text.get("carePlan.flag." + flag)),
                                agenda.protection().stream()
                                        .map(plan -> text.of("chair.protection", plans.protection(plan))))
                        .toList();
    }

    /** What the council asks besides. */
    public List<CouncilQuestions.Asked> getAsked() {
        return questions.of(FormQuestion.Form.REVIEW);
    }

    /** The places for decisions that stand open, and those that open on demand. */
    public List<Integer> getPlaces() {
        return IntStream.rangeClosed(1, Math.max(SHOWN, workedFields.last(getTyped()) + 1))
                .boxed()
                .toList();
    }

    public List<Integer> getMorePlaces() {
        return IntStream.rangeClosed(
                        getPlaces().size() + 1, Math.max(getPlaces().size() + 5, WorkedReviewFields.MOST))
                .boxed()
                .toList();
    }

    /** Who can do what is decided. */
    public List<Choice> getOwners() {
        return agenda == null ? List.of() : owners.choices();
    }

    public List<Choice> getActionOutcomes() {
        return choices("chair.action.", Stream.of("DONE", "STILL_TO_DO", "NOT_DONE"));
    }

    public List<Choice> getPartOutcomes() {
        return choices("chair.part.", Stream.of("KEEP", "CHANGE"));
    }

    public List<Choice> getTalks() {
        return choices("chair.privateTalk.", Stream.of("TALKED", "REFUSED", "NOT_APPROPRIATE"));
    }

    public List<Choice> getAdvocates() {
        return choices("chair.advocate.", Stream.of("HAS", "WANTS", "DOES_NOT_WANT", "NOT_NEEDED"));
    }

    /** Those who must all agree before it is held without a meeting. */
    public List<Choice> getEveryone() {
        return heldFields.everyone();
    }

    /** What became of the review. */
    public List<Choice> getOutcomes() {
        return choices("review.outcome.", HeldReviewFields.OUTCOMES.stream());
    }

    /** How the child's views reached the review. */
    public List<Choice> getViews() {
        return choices("review.views.", Stream.of(Participation.Views.values()).map(Enum::name));
    }

    /** The return's codes. */
    public List<Choice> getCodes() {
        return heldFields.codes();
    }

    public List<Choice> getYesNo() {
        return List.of(new Choice("yes", text.get("yes"), false), new Choice("no", text.get("no"), false));
    }

    private List<Choice> choices(String family, Stream<String> codes) {
        return codes.map(code -> new Choice(code, text.get(family + code), false))
                .toList();
    }

    @Override
    protected Address after(Saved saved) {
        return takenBack
                ? super.after(saved)
                : Address.of("/child/review").with("child", getChild()).with("row", saved.row());
    }

    /** The day of the review, where the address names it so. */
    public String getHeld() {
        return held;
    }

    public void setHeld(String held) {
        this.held = held;
    }
}
