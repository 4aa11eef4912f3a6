package kith.oversight;

import jakarta.inject.Inject;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.child.Recording;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;

/**
 * Keeping what the reviewing officer does and sees between reviews: the officer monitors the case on an ongoing basis (Children Act
 * 1989 s.25B; IRO Handbook), and what is written nowhere cannot be shown.
 */
@Step
@SavesOnce
public class Overseeing {
    private static final RowType<ChildRecord.Footprint> FOOTPRINT = RowTypes.of(ChildRecord.Footprint.class);
    private static final Recording.Of<ChildRecord.Footprint> RECORDED = new Recording.Of<>(
            "reason.footprint", ChildRecord.Footprint::doneOn, said -> said.kind() + " " + said.doneOn());

    @Inject
    Footprints footprints;

    @Inject
    Recording recording;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    /**
     * Records a footprint; its place in the child's list is the next.
     *
     * @throws FormRefused if the day is still to come, a midway check leaves a question open, or what answers a safeguarding event
     *     names none
     */
    @Allowed(Permission.OVERSEE)
    public Saved record(ChildId child, Submission form, ChildRecord.Footprint said) {
        check(said);
        int next = footprints.held(child).stream()
                        .mapToInt(ChildRecord.Footprint::ordinal)
                        .max()
                        .orElse(0)
                + 1;
        ChildRecord.Footprint mine =
                FOOTPRINT.with(at(next, said), "recorded_by", officer.get().name());
        return recording.add(RECORDED, footprints, child, mine, null);
    }

    /** Corrects a footprint; what it said before is kept with the reason, and who recorded it stays. */
    @Allowed(Permission.OVERSEE)
    public Saved correct(ChildId child, Submission form, Seen seen, ChildRecord.Footprint said, String why) {
        check(said);
        ChildRecord.Footprint held = footprint(child, seen.row()).said();
        ChildRecord.Footprint same = FOOTPRINT.with(at(held.ordinal(), said), "recorded_by", held.recordedBy());
        return recording.correct(RECORDED, footprints, child, seen, same, why, null);
    }

    /** Takes back what should not have been recorded; what it said is kept with the reason. */
    @Allowed(Permission.OVERSEE)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        return recording.takeBack(RECORDED, footprints, child, seen, why);
    }

    /** One row, to be looked at or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<ChildRecord.Footprint> footprint(ChildId child, long id) {
        return recording.row(footprints, child, id);
    }

    private static ChildRecord.Footprint at(int ordinal, ChildRecord.Footprint said) {
        return FOOTPRINT.with(said, "ordinal", ordinal);
    }

    private void check(ChildRecord.Footprint said) {
        Dates.done("doneOn", said.doneOn(), today.date());
        if (said.kind().equals(MidwayCheck.KIND)) {
            answered("planMeetsNeeds", said.planMeetsNeeds());
            answered("viewsWeighed", said.viewsWeighed());
            answered("knowsAdvocate", said.knowsAdvocate());
        }
        boolean answers = said.kind().equals(SafeguardingEvent.ANSWERED);
        if (answers && (said.event() == null || said.eventOn() == null)) {
            throw FormRefused.of("event", "refused.footprint.event");
        }
    }

    private static void answered(String field, Boolean answer) {
        if (answer == null) {
            throw FormRefused.of(field, "refused.footprint.unchecked");
        }
    }
}
