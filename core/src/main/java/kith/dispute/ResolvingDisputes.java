package kith.dispute;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.action.ActionOwner;
import kith.caserecord.ChildRecord.Dispute;
import kith.caserecord.ChildRecord.DisputeStage;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.child.Recording;
import kith.council.OfficersCouncil;
import kith.duedate.Sentence;
import kith.form.Correcting;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.message.Message;
import kith.message.MessageKind;
import kith.message.Telling;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;

/**
 * Raising a concern with the council and taking it to its end (IRO Handbook: informally first, then formally, 20 working days in all;
 * any stage may be skipped, and Cafcass may be turned to at any time). What goes on asks no reason; what was wrong is corrected with
 * one.
 */
@Step
@SavesOnce
public class ResolvingDisputes {
    private static final RowType<Dispute> DISPUTE = RowTypes.of(Dispute.class);
    private static final RowType<DisputeStage> STAGE = RowTypes.of(DisputeStage.class);
    private static final Recording.Of<Dispute> RECORDED =
            new Recording.Of<>("reason.dispute", Dispute::raisedOn, Dispute::ordinal);

    @Inject
    Disputes disputes;

    @Inject
    DisputeStages stages;

    @Inject
    OfficersCouncil council;

    @Inject
    Recording recording;

    @Inject
    Correcting correcting;

    @Inject
    Telling telling;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    /**
     * Raises a concern; it begins at the council's first stage.
     *
     * @param owner who answers for that stage, and is told of it
     * @throws FormRefused if the day is still to come, or something is missing
     */
    @Allowed(Permission.OVERSEE)
    public Saved raise(ChildId child, Submission form, Dispute said, ActionOwner owner) {
        check(said);
        checkOwner(owner);
        int next =
                disputes.held(child).stream().mapToInt(Dispute::ordinal).max().orElse(0) + 1;
        String first = codes().get(0);
        stages.add(child, stage(next, 1, first, owner, said.raisedOn()));
        Dispute mine = DISPUTE.with(said, "raised_by", officer.get().name());
        mine = DISPUTE.with(mine, "stage", first);
        Saved saved = recording.add(RECORDED, disputes, child, DISPUTE.with(mine, "ordinal", next), null);
        tell(child, saved, owner, said);
        return saved;
    }

    private static void checkOwner(ActionOwner owner) {
        FormRefused.unlessSaid("owner", owner == null ? null : owner.name(), "refused.dispute.owner");
    }

    private static DisputeStage stage(int dispute, int place, String stage, ActionOwner owner, LocalDate from) {
        return new DisputeStage(dispute, place, stage, owner.name(), from, null, null, null, owner.reference());
    }

    private void tell(ChildId child, Saved saved, ActionOwner owner, Dispute said) {
        if (owner.reference() != null) {
            Sentence what = Sentence.of("message.dispute", said.raisedOn());
            telling.tell(new Message(MessageKind.CONCERN, child, saved.row(), what), owner.reference());
        }
    }

    /** Corrects what was raised; what it said before is kept with the reason. What became of it stays. */
    @Allowed(Permission.OVERSEE)
    public Saved correct(ChildId child, Submission form, Seen seen, Dispute said, String why) {
        check(said);
        RaisedDispute raised = dispute(child, seen.row()).said();
        Dispute held = DISPUTE.with(raised.dispute(), "raised_on", said.raisedOn());
        held = DISPUTE.with(DISPUTE.with(held, "about", said.about()), "concern", said.concern());
        move(child, raised, said.raisedOn(), why);
        return recording.correct(
                RECORDED, disputes, child, seen, DISPUTE.with(held, "wanted", said.wanted()), why, null);
    }

    /** The first stage begins when the concern is raised. */
    private void move(ChildId child, RaisedDispute raised, LocalDate to, String why) {
        DisputeStage first = raised.stages().stream().findFirst().orElse(raised.at());
        if (!to.equals(first.begunOn())) {
            Dates.notBefore("raisedOn", first.endedOn(), to);
            List<DisputeStage> all = new ArrayList<>(raised.stages());
            all.remove(first);
            all.add(0, STAGE.with(first, "begun_on", to));
            stages.settle(child, of(first.dispute()), DisputeStage::ordinal, all, correcting.because(why));
        }
    }

    /** Takes back what should not have been raised, with its stages. */
    @Allowed(Permission.OVERSEE)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        int number = dispute(child, seen.row()).said().dispute().ordinal();
        Saved saved = recording.takeBack(RECORDED, disputes, child, seen, why);
        stages.settle(child, of(number), DisputeStage::ordinal, List.of(), correcting.because(why));
        return saved;
    }

    /**
     * Records when the council first acted on the concern, and how.
     *
     * @throws FormRefused if that is recorded already, or the day lies before the concern or ahead
     */
    @Allowed(Permission.ANSWER_DISPUTE)
    public Saved act(ChildId child, Submission form, Seen seen, LocalDate on, String action) {
        Dispute held = open(child, seen).dispute();
        if (held.actedOn() != null) {
            throw FormRefused.of("on", "refused.dispute.acted", held.actedOn());
        }
        Dates.done("on", on, held.raisedOn(), today.date());
        FormRefused.unlessSaid("action", action, "refused.dispute.action");
        return goOn(child, seen, DISPUTE.with(DISPUTE.with(held, "acted_on", on), "action", action), null);
    }

    /**
     * Takes the concern to a later stage. What lies between is skipped.
     *
     * @param stage its code
     * @param owner who answers for it, and is told of it
     * @param answer what the stage before it answered
     * @param skipped why stages are skipped; null where none is
     * @param whyLate why the stage before it was answered after its limit, or null
     */
    @Allowed(Permission.OVERSEE)
    public Saved takeOn(
            ChildId child,
            Submission form,
            Seen seen,
            String stage,
            LocalDate on,
            ActionOwner owner,
            String answer,
            String skipped,
            String whyLate) {
        RaisedDispute raised = open(child, seen);
        DisputeStage now = raised.at();
        int from = codes().indexOf(now.stage());
        int to = codes().indexOf(stage);
        if (to <= from) {
            throw FormRefused.of("stage", "refused.dispute.stage");
        }
        Dates.done("on", on, now.begunOn(), today.date());
        checkOwner(owner);
        FormRefused.unlessSaid("answer", answer, "refused.dispute.answer");
        List<DisputeStage> all = ended(raised, now, on, answer);
        for (String between : codes().subList(from + 1, to)) {
            FormRefused.unlessSaid("skipped", skipped, "refused.dispute.skipped");
            all.add(new DisputeStage(now.dispute(), all.size() + 1, between, null, null, null, null, skipped, null));
        }
        all.add(stage(now.dispute(), all.size() + 1, stage, owner, on));
        stages.settle(child, of(now.dispute()), DisputeStage::ordinal, all, null);
        Saved saved = goOn(child, seen, DISPUTE.with(raised.dispute(), "stage", stage), whyLate);
        tell(child, saved, owner, raised.dispute());
        return saved;
    }

    /** Records that the concern was referred to Cafcass, which may be done at any stage. */
    @Allowed(Permission.OVERSEE)
    public Saved refer(ChildId child, Submission form, Seen seen, LocalDate on, String why) {
        Dispute held = open(child, seen).dispute();
        if (held.cafcassOn() != null) {
            throw FormRefused.of("on", "refused.dispute.referred", held.cafcassOn());
        }
        Dates.done("on", on, held.raisedOn(), today.date());
        FormRefused.unlessSaid("cafcassWhy", why, "refused.dispute.cafcass");
        return goOn(child, seen, DISPUTE.with(DISPUTE.with(held, "cafcass_on", on), "cafcass_why", why), null);
    }

    /**
     * Brings the concern to its end.
     *
     * @param outcome what came of it, by the words of the column
     * @param whyLate why it took longer than its limit, or null
     */
    @Allowed(Permission.OVERSEE)
    public Saved close(
            ChildId child, Submission form, Seen seen, LocalDate on, String outcome, String words, String whyLate) {
        RaisedDispute raised = open(child, seen);
        DisputeStage now = raised.at();
        Dates.done("on", on, now.begunOn(), today.date());
        FormRefused.unlessSaid("outcome", outcome, "refused.dispute.outcome");
        FormRefused.unlessSaid("outcomeWords", words, "refused.dispute.outcome");
        stages.settle(child, of(now.dispute()), DisputeStage::ordinal, ended(raised, now, on, words), null);
        Dispute closed = DISPUTE.with(DISPUTE.with(raised.dispute(), "closed_on", on), "outcome", outcome);
        return goOn(child, seen, DISPUTE.with(closed, "outcome_words", words), whyLate);
    }

    /** One dispute with its stages, to be looked at or gone on with. */
    @Allowed(Permission.READ_CHILD)
    public Held<RaisedDispute> dispute(ChildId child, long id) {
        Held<Dispute> row = recording.row(disputes, child, id);
        return new Held<>(row.id(), row.version(), raised(child, row.said()));
    }

    private RaisedDispute raised(ChildId child, Dispute dispute) {
        return new RaisedDispute(
                dispute,
                stages.held(child).stream().filter(of(dispute.ordinal())).toList());
    }

    private RaisedDispute open(ChildId child, Seen seen) {
        RaisedDispute raised = dispute(child, seen.row()).said();
        if (!raised.isOpen()) {
            throw FormRefused.of(
                    null, "refused.dispute.closed", raised.dispute().closedOn());
        }
        return raised;
    }

    private Saved goOn(ChildId child, Seen seen, Dispute said, String whyLate) {
        return recording.goOn(RECORDED, disputes, child, seen, said, whyLate);
    }

    private List<DisputeStage> ended(RaisedDispute raised, DisputeStage now, LocalDate on, String answer) {
        List<DisputeStage> all = new ArrayList<>(raised.stages());
        all.remove(now);
        all.add(STAGE.with(STAGE.with(now, "ended_on", on), "answer", answer));
        return all;
    }

    private List<String> codes() {
        return StageChoices.codes(council.plugin());
    }

    private static Predicate<DisputeStage> of(int dispute) {
        return stage -> stage.dispute() == dispute;
    }

    private void check(Dispute said) {
        Dates.done("raisedOn", said.raisedOn(), today.date());
        FormRefused.unlessSaid("about", said.about(), "refused.dispute.about");
        FormRefused.unlessSaid("concern", said.concern(), "refused.dispute.concern");
        FormRefused.unlessSaid("wanted", said.wanted(), "refused.dispute.wanted");
    }
}
