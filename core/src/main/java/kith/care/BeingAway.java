package kith.care;

import jakarta.inject.Inject;
import java.time.LocalDate;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.caserecord.ChildRecord.Absence;
import kith.duedate.Sentence;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/** Recording temporary absences: in hospital, on holiday or elsewhere for a while, with a return to the same placement. */
@Step
@SavesOnce
public class BeingAway {
    @Inject
    Care care;

    @Inject
    Trail trail;

    /**
     * Records that the child is or was away; the placement goes on meanwhile, and so do its clocks.
     *
     * @throws CareContradicted if it cannot be so
     */
    @Allowed(Permission.RECORD_CARE)
    public Saved leave(ChildId child, Submission form, Absence absence, String whyLate) {
        CareChange change = care.of(child);
        refuseEmpty("absence.fromOn", absence.fromOn());
        change.absences.add(absence);
        trail.detail(absence.fromOn() + " " + absence.type());
        care.settle(change, Sentence.of("reason.absence", absence.fromOn()), whyLate);
        return Saved.row(child, change.absences.lastAdded());
    }

    /** Records that the child came back. */
    @Allowed(Permission.RECORD_CARE)
    public Saved comeBack(ChildId child, Submission form, Seen seen, LocalDate on, String whyLate) {
        CareChange change = care.of(child);
        Held<Absence> row = change.absences.at(seen);
        refuseEmpty("absence.toOn", on);
        change.absences.end(row, on);
        trail.detail(on.toString());
        care.settle(change, Sentence.of("reason.absence.back", on), whyLate);
        return Saved.row(child, seen.row());
    }

    /** Corrects an absence. */
    @Allowed(Permission.RECORD_CARE)
    public Saved correct(ChildId child, Submission form, Seen seen, Absence absence, String why, String whyLate) {
        CareChange change = care.of(child);
        Held<Absence> row = change.absences.at(seen);
        change.absences.change(row, absence);
        trail.detail(row.said().fromOn().toString());
        care.correct(
                change, why, Sentence.of("reason.absence.corrected", row.said().fromOn()), whyLate);
        return Saved.row(child, seen.row());
    }

    /** Takes back an absence that never was. */
    @Allowed(Permission.RECORD_CARE)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        CareChange change = care.of(child);
        Held<Absence> row = change.absences.at(seen);
        change.absences.remove(row);
        trail.detail(row.said().fromOn().toString());
        care.takeBack(
                change, why, Sentence.of("reason.absence.takenBack", row.said().fromOn()));
        return Saved.row(child, seen.row());
    }

    private static void refuseEmpty(String field, LocalDate day) {
        if (day == null) {
            throw CareContradicted.by(field, "refusal.needed");
        }
    }
}
