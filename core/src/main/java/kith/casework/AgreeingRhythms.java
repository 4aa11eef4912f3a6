package kith.casework;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.arrangement.Rhythms;
import kith.caserecord.ChildRecord;
import kith.caserecord.FactsOf;
import kith.child.CaseChanged;
import kith.child.Recording;
import kith.council.OfficersCouncil;
import kith.duedate.DueDate;
import kith.duedate.Sentence;
import kith.duty.ChildFacts;
import kith.duty.RhythmLimit;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.plugin.Limit;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/**
 * Agreeing that something is done more often for one child than the law or the council wants, such as a visit every two
 * weeks. The strictest of law, council and child counts; a rhythm that would loosen is refused with the limit that stands.
 */
@Step
@SavesOnce
public class AgreeingRhythms {
    private static final Recording.Of<ChildRecord.Rhythm> RECORDED =
            new Recording.Of<>("reason.rhythm", ChildRecord.Rhythm::fromOn, said -> said.what() + " " + said.fromOn());

    @Inject
    Rhythms rhythms;

    @Inject
    WholeCase cases;

    @Inject
    OfficersCouncil council;

    @Inject
    Event<CaseChanged> caseChanged;

    @Inject
    Today today;

    @Inject
    Recording recording;

    @Inject
    Trail trail;

    /**
     * Agrees a rhythm.
     *
     * @param whyLate why something done since was late by the rhythm, or null
     * @throws RhythmNotStricter if it is no stricter than law and council
     */
    @Allowed(Permission.ARRANGE)
    public Saved agree(ChildId child, Submission form, ChildRecord.Rhythm said, String whyLate) {
        check(child, said, null);
        return recording.add(RECORDED, rhythms, child, said, whyLate);
    }

    /** Corrects a rhythm; what it said before is kept with the reason. */
    @Allowed(Permission.ARRANGE)
    public Saved correct(
            ChildId child, Submission form, Seen seen, ChildRecord.Rhythm said, String why, String whyLate) {
        check(child, said, seen.row());
        return recording.correct(RECORDED, rhythms, child, seen, said, why, whyLate);
    }

    /** Ends a rhythm with a day that has come or is to come: what would fall due after it is timed by law and council again. */
    @Allowed(Permission.ARRANGE)
    public Saved end(ChildId child, Submission form, Seen seen, LocalDate on) {
        ChildRecord.Rhythm said = rhythm(child, seen.row()).said();
        if (on == null) {
            throw FormRefused.of("toOn", "refused.date.missing");
        }
        Dates.notBefore("toOn", on, said.fromOn());
        rhythms.goOn(
                child,
                seen,
                new ChildRecord.Rhythm(
                        said.what(), said.fromOn(), on, said.amount(), said.unit(), said.agreedBy(), said.reason()));
        trail.detail(said.what() + " " + on);
        caseChanged.fire(CaseChanged.of(child, Sentence.of("reason.rhythm.ended", on)));
        return Saved.row(child, seen.row());
    }

    /** Takes back a rhythm that should not have been recorded; what it said is kept with the reason. */
    @Allowed(Permission.ARRANGE)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        return recording.takeBack(RECORDED, rhythms, child, seen, why);
    }

    /** One rhythm, to be looked at, ended or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<ChildRecord.Rhythm> rhythm(ChildId child, long id) {
        return recording.row(rhythms, child, id);
    }

    /** A child's rhythms, in order of their first days. */
    @Allowed(Permission.READ_CHILD)
    public List<Held<ChildRecord.Rhythm>> rhythms(ChildId child) {
        cases.of(child);
        return rhythms.rows(child);
    }

    private void check(ChildId child, ChildRecord.Rhythm said, Long except) {
        Dates.done("fromOn", said.fromOn(), today.date());
        Dates.notBefore("toOn", said.toOn(), said.fromOn());
        if (said.amount() < 1) {
            throw FormRefused.of("amount", "refused.rhythm.limit");
        }
        if (isBlank(said.agreedBy()) || isBlank(said.reason())) {
            throw FormRefused.of(isBlank(said.agreedBy()) ? "agreedBy" : "reason", "refused.rhythm.words");
        }
        recording.against(rhythms, child, except, other -> overlap(other, said)).ifPresent(held -> {
            throw FormRefused.of("fromOn", "refused.rhythm.overlap", held.said().fromOn());
        });
        refuseLooser(child, said);
    }

    private void refuseLooser(ChildId child, ChildRecord.Rhythm said) {
        ChildFacts.Rhythm rhythm = new ChildFacts.Rhythm(
                ChildFacts.Rhythm.Kind.valueOf(said.what()),
                new Limit(said.amount(), Limit.Unit.valueOf(said.unit())),
                said.fromOn(),
                said.toOn(),
                said.agreedBy(),
                said.reason());
        DueDate standing = RhythmLimit.against(FactsOf.record(cases.of(child)), council.policy(), rhythm)
                .orElse(null);
        if (standing != null) {
            throw new RhythmNotStricter(said.fromOn(), standing);
        }
    }

    private static boolean overlap(ChildRecord.Rhythm one, ChildRecord.Rhythm other) {
        return one.what().equals(other.what())
                && (one.toOn() == null || !one.toOn().isBefore(other.fromOn()))
                && (other.toOn() == null || !other.toOn().isBefore(one.fromOn()));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
