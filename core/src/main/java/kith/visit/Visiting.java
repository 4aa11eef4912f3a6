package kith.visit;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.caserecord.ChildRecord;
import kith.child.Children;
import kith.child.Recording;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;

/**
 * Recording visits by the council's representative (the Care Planning, Placement and Case Review (England) Regulations
 * 2010, regs 28 to 31, and their like in the other nations).
 */
@Step
@SavesOnce
public class Visiting {
    private static final Recording.Of<ChildRecord.Visit> RECORDED =
            new Recording.Of<>("reason.visit", ChildRecord.Visit::visitedOn, ChildRecord.Visit::visitedOn);

    @Inject
    Visits visits;

    @Inject
    Children children;

    @Inject
    Recording recording;

    /**
     * Records a visit made or attempted. One at which the child was not seen moves no date.
     *
     * @param whyLate why it was made after its date, or null
     * @throws VisitBeforeBirth if the child was not born yet
     * @throws VisitAlreadyRecorded if the same visitor's visit on the same day is recorded
     */
    @Allowed(Permission.RECORD_VISIT)
    public Saved record(ChildId child, Submission form, ChildRecord.Visit visit, String whyLate) {
        refuseBeforeBirth(child, visit);
        refuseTwice(child, visit, null);
        children.recordsBegin(child, Children.Kind.VISITS, visit.visitedOn());
        return recording.add(RECORDED, visits, child, visit, whyLate);
    }

    /**
     * Corrects a visit; what it said before is kept with the reason.
     *
     * @param seen the row as the officer saw it
     * @throws kith.record.ChangedMeanwhile if somebody else corrected it since
     */
    @Allowed(Permission.RECORD_VISIT)
    public Saved correct(
            ChildId child, Submission form, Seen seen, ChildRecord.Visit visit, String why, String whyLate) {
        refuseBeforeBirth(child, visit);
        refuseTwice(child, visit, seen.row());
        return recording.correct(RECORDED, visits, child, seen, visit, why, whyLate);
    }

    /** Takes back a visit that should not have been recorded; what it said is kept with the reason. */
    @Allowed(Permission.RECORD_VISIT)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        return recording.takeBack(RECORDED, visits, child, seen, why);
    }

    /** One visit, to be looked at or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<ChildRecord.Visit> visit(ChildId child, long id) {
        return recording.row(visits, child, id);
    }

    private void refuseBeforeBirth(ChildId child, ChildRecord.Visit visit) {
        LocalDate bornOn = children.details(List.of(child)).get(child).bornOn();
        if (visit.visitedOn().isBefore(bornOn)) {
            throw new VisitBeforeBirth(bornOn);
        }
    }

    private void refuseTwice(ChildId child, ChildRecord.Visit visit, Long except) {
        recording
                .against(
                        visits,
                        child,
                        except,
                        other -> other.visitedOn().equals(visit.visitedOn())
                                && Objects.equals(other.visitor(), visit.visitor()))
                .ifPresent(same -> {
                    throw new VisitAlreadyRecorded(same);
                });
    }
}
