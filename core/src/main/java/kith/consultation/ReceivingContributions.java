package kith.consultation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.booking.Contributions;
import kith.caserecord.ChildRecord.Contribution;
import kith.caserecord.ChildRecord.ReviewBooking;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.document.KeepingDocuments;
import kith.form.Correcting;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.plugin.ConsultationDocument;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/**
 * Recording what people said before the review that is booked: a paper that came back, what a worker typed in together with them, that
 * somebody does not want to say anything, and papers that came unasked. The reviewing officer reads it before the meeting.
 */
@Step
@SavesOnce
public class ReceivingContributions {
    private static final RowType<Contribution> CONTRIBUTION = RowTypes.of(Contribution.class);
    private static final String DECLINED = "DECLINED";

    @Inject
    PeopleAsked asked;

    @Inject
    Packs packs;

    @Inject
    Contributions contributions;

    @Inject
    KeepingDocuments documents;

    @Inject
    Correcting correcting;

    @Inject
    CurrentOfficer current;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * What came back.
     *
     * @param on when
     * @param declined whether this person does not want to say anything
     * @param helper who helped with it, such as {@code CARER}; null where that is not known
     * @param helperName the name of whoever helped, or null
     * @param said what was said, in words; null where a paper says it
     * @param paper the SHA-256 of the paper that was brought, or null
     */
    public record Received(
            LocalDate on, boolean declined, String helper, String helperName, String said, String paper) {}

    /**
     * Records what somebody said.
     *
     * @throws FormRefused where no review is booked, something is recorded already, or neither words nor a paper are there
     */
    @Allowed(Permission.PREPARE_REVIEW)
    public Saved receive(ChildId child, Submission form, Contributor who, Received received) {
        ReviewBooking booking = asked.standing(child);
        AskedPerson person = asked.of(child, booking, who);
        check(received, person.held() == null ? null : person.held().said());
        if (person.held() != null && person.held().said().receivedOn() != null) {
            throw FormRefused.of(
                    "on",
                    "refused.contribution.received",
                    who.name(),
                    person.held().said().receivedOn());
        }
        if (received.paper() != null) {
            String kind = who.child() ? "CHILDS_OWN" : "REVIEW";
            documents.fileBrought(child, new KeepingDocuments.Label(received.paper(), received.on(), kind, who.name()));
        }
        Held<Contribution> held = save(child, booking, person, received);
        trail.detail(booking.meetsOn() + " " + who.part());
        return Saved.row(child, held.id());
    }

    private Held<Contribution> save(ChildId child, ReviewBooking booking, AskedPerson person, Received received) {
        String part = person.who().part().name();
        String officer = current.get().name();
        if (person.held() == null) {
            Contribution fresh =
                    Contribution.of(booking.ordinal(), part, person.who().name(), officer);
            return contributions.add(child, said(fresh, received));
        }
        Seen seen = new Seen(person.held().id(), person.held().version());
        return contributions.goOn(child, seen, said(person.held().said(), received));
    }

    private void check(Received received, Contribution was) {
        Dates.done("on", received.on(), today.date());
        Dates.notBefore("on", received.on(), was == null ? null : was.askedOn());
        if (!received.declined() && received.said() == null && received.paper() == null) {
            throw FormRefused.of("said", "refused.contribution.nothing");
        }
    }

    private static Contribution said(Contribution row, Received received) {
        String as = received.declined() ? DECLINED : received.paper() != null ? "PAPER" : "TYPED";
        Contribution now = CONTRIBUTION.with(row, "received_on", received.on());
        now = CONTRIBUTION.with(now, "received_as", "LINK".equals(row.receivedAs()) ? "LINK" : as);
        now = CONTRIBUTION.with(now, "helper", received.helper());
        now = CONTRIBUTION.with(now, "helper_name", received.helperName());
        now = CONTRIBUTION.with(now, "said", received.said());
        return CONTRIBUTION.with(now, "paper_sha_256", received.paper());
    }

    /** Corrects what is recorded of what somebody said; what it said before is kept with the reason. A paper stays. */
    @Allowed(Permission.PREPARE_REVIEW)
    public Saved correct(ChildId child, Submission form, Seen seen, Received received, String why) {
        Contribution was = row(child, seen.row()).said();
        Received now = new Received(
                received.on(),
                received.declined(),
                received.helper(),
                received.helperName(),
                received.said(),
                received.declined() ? null : was.paperSha256());
        check(now, was);
        contributions.correct(child, seen, said(was, now), correcting.because(why));
        trail.detail(was.part());
        return Saved.row(child, seen.row());
    }

    /**
     * What somebody is asked: the consultation document that was sent, or the usual one.
     *
     * @throws FormRefused where no review is booked
     */
    @Allowed(Permission.READ_CHILD)
    public ConsultationDocument document(ChildId child, Contributor who) {
        ReviewBooking booking = asked.standing(child);
        Held<Contribution> held = asked.of(child, booking, who).held();
        return packs.document(
                child, booking, who, held == null ? null : held.said().document());
    }

    private Held<Contribution> row(ChildId child, long id) {
        return contributions.row(child, id).orElseThrow(() -> new NotFound("contribution", id));
    }
}
