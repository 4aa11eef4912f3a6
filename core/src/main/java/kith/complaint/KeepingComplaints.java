package kith.complaint;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.child.Children;
import kith.form.Correcting;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Seen;
import kith.record.Trail;

/**
 * Keeping complaints (Children Act 1989 s.26(3) and its like in the other nations): of children, of care leavers, and of adults who
 * asked for a service or had one.
 */
@Step
@SavesOnce
public class KeepingComplaints {
    @Inject
    JpaComplaints complaints;

    @Inject
    Children children;

    @Inject
    Correcting correcting;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Keeps a complaint.
     *
     * @param number the council's number of the child whom it is about, or null where it stands alone
     * @throws FormRefused if the day is still to come, something is missing, or no child has the number
     */
    @Allowed(Permission.KEEP_COMPLAINTS)
    public Saved receive(Submission form, Complaint said, String number) {
        Complaint linked = said.of(child(number)).recordedBy(officer.get().name());
        check(linked);
        long row = complaints.add(linked);
        trail.detail("complaint " + row);
        return Saved.row(linked.child(), row);
    }

    /**
     * Corrects a complaint; what it said before is kept with the reason. Its answer stays.
     *
     * @throws kith.record.ChangedMeanwhile if somebody else changed it since
     */
    @Allowed(Permission.KEEP_COMPLAINTS)
    public Saved correct(Submission form, ComplaintId id, Seen seen, Complaint said, String number, String why) {
        Complaint held = found(id).said();
        Complaint now = said.of(child(number))
                .recordedBy(held.recordedBy())
                .answered(held.answeredOn(), held.outcome(), held.answer());
        check(now);
        complaints.correct(id, seen, now, correcting.because(why));
        trail.detail("complaint " + id.value());
        return Saved.row(now.child(), id.value());
    }

    /**
     * Answers a complaint, which closes it.
     *
     * @throws FormRefused if it is answered already, the day lies before it or ahead, or the answer is missing
     */
    @Allowed(Permission.KEEP_COMPLAINTS)
    public Saved answer(
            Submission form, ComplaintId id, Seen seen, LocalDate on, Complaint.Outcome outcome, String words) {
        Complaint held = found(id).said();
        if (!held.isOpen()) {
            throw FormRefused.of("answeredOn", "refused.complaint.answered", held.answeredOn());
        }
        Dates.done("answeredOn", on, held.receivedOn(), today.date());
        FormRefused.unlessSaid("answer", words, "refused.complaint.answer");
        if (outcome == null) {
            throw FormRefused.of("outcome", "refused.complaint.outcome");
        }
        complaints.goOn(id, seen, held.answered(on, outcome, words));
        trail.detail("complaint " + id.value());
        return Saved.row(held.child(), id.value());
    }

    /** One complaint, to be looked at, corrected or answered. */
    @Allowed(Permission.KEEP_COMPLAINTS)
    public ComplaintHistory complaint(ComplaintId id) {
        return new ComplaintHistory(found(id), complaints.earlier(id));
    }

    /** What is open, the oldest first, and then what was answered in the last year, latest first. */
    @Allowed(Permission.KEEP_COMPLAINTS)
    public List<ComplaintRow> all() {
        return complaints.since(today.date().minusYears(1));
    }

    private ComplaintRow found(ComplaintId id) {
        return complaints.find(id).orElseThrow(() -> new NotFound("complaint", id.value()));
    }

    private ChildId child(String number) {
        if (number == null) {
            return null;
        }
        ChildId child = children.byNumber(List.of(number)).get(number);
        if (child == null) {
            throw FormRefused.of("number", "refused.complaint.child", number);
        }
        return child;
    }

    private void check(Complaint said) {
        Dates.done("receivedOn", said.receivedOn(), today.date());
        Dates.notAhead("acknowledgedOn", said.acknowledgedOn(), today.date());
        Dates.notBefore("acknowledgedOn", said.acknowledgedOn(), said.receivedOn());
        FormRefused.unlessSaid("name", said.name(), "refused.complaint.name");
        FormRefused.unlessSaid("about", said.about(), "refused.complaint.about");
        FormRefused.unlessSaid("handler", said.handler(), "refused.complaint.handler");
        if (said.complainant() == null) {
            throw FormRefused.of("complainant", "refused.complaint.complainant");
        }
    }
}
