package kith.care;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.carerules.StandingTogether;
import kith.caserecord.ChildRecord.LegalStatus;
import kith.duedate.Sentence;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/** Recording under which legal status a child is looked after, as it changes. */
@Step
@SavesOnce
public class ChangingLegalStatus {
    @Inject
    Care care;

    @Inject
    Trail trail;

    /**
     * Records that a legal status began. What is in force and cannot stand beside it ends on that day.
     *
     * @param code of the list {@code legal-status}
     * @param ending numbers of rows in force that could stand beside it and end all the same
     * @throws CareContradicted if it cannot be so
     */
    @Allowed(Permission.RECORD_CARE)
    public Saved begin(
            ChildId child, Submission form, String code, LocalDate fromOn, Set<Long> ending, String whyLate) {
        CareChange change = care.of(child);
        refuseEmpty("status.fromOn", fromOn);
        refuseEmpty("status.code", code);
        change.statuses.open().stream()
                .filter(row -> !row.said().code().equals(code))
                .filter(row -> ending.contains(row.id())
                        || !StandingTogether.may(row.said().code(), code))
                .forEach(row -> change.statuses.end(row, fromOn));
        change.statuses.add(new LegalStatus(fromOn, code, null));
        trail.detail(code + " " + fromOn);
        care.settle(change, Sentence.of("reason.status", code(code), fromOn), whyLate);
        return Saved.row(child, change.statuses.lastAdded());
    }

    /** Records that one of several legal statuses ended; one at least goes on. */
    @Allowed(Permission.RECORD_CARE)
    public Saved end(ChildId child, Submission form, Seen seen, LocalDate toOn, String whyLate) {
        CareChange change = care.of(child);
        Held<LegalStatus> row = change.statuses.at(seen);
        refuseEmpty("status.toOn", toOn);
        change.statuses.end(row, toOn);
        trail.detail(row.said().code() + " " + toOn);
        care.settle(change, Sentence.of("reason.status.ended", code(row.said().code()), toOn), whyLate);
        return Saved.row(child, seen.row());
    }

    /** Corrects a legal status; those that it follows and that follow it end and begin on the corrected days. */
    @Allowed(Permission.RECORD_CARE)
    public Saved correct(ChildId child, Submission form, Seen seen, LegalStatus status, String why, String whyLate) {
        CareChange change = care.of(child);
        Held<LegalStatus> row = change.statuses.at(seen);
        change.statuses.correct(row, status, other -> true);
        trail.detail(row.said().code() + " " + row.said().fromOn());
        Sentence reason = Sentence.of(
                "reason.status.corrected", code(row.said().code()), row.said().fromOn());
        care.correct(change, why, reason, whyLate);
        return Saved.row(child, seen.row());
    }

    /** Takes back a legal status that never was; the one that it followed goes on. */
    @Allowed(Permission.RECORD_CARE)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        CareChange change = care.of(child);
        Held<LegalStatus> row = change.statuses.at(seen);
        LegalStatus said = row.said();
        change.statuses.takeBack(row, other -> !StandingTogether.may(other.code(), said.code()));
        trail.detail(said.code() + " " + said.fromOn());
        care.takeBack(change, why, Sentence.of("reason.status.takenBack", code(said.code()), said.fromOn()));
        return Saved.row(child, seen.row());
    }

    private static void refuseEmpty(String field, Object value) {
        if (value == null) {
            throw CareContradicted.by(field, "refusal.needed");
        }
    }

    private static Sentence.Code code(String code) {
        return new Sentence.Code("legal-status", code);
    }
}
