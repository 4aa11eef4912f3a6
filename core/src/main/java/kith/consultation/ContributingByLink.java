package kith.consultation;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.booking.Contributions;
import kith.caserecord.ChildRecord.Contribution;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.council.OfficersCouncil;
import kith.form.TypedFields;
import kith.officer.GuestLinks;
import kith.plugin.ConsultationDocument;
import kith.plugin.Participant;
import kith.plugin.PracticeQuestion;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/**
 * Filling in a consultation document on screen with a secret link, without an account. What is typed is kept until it is sent, which can be
 * done once. Whatever is wrong with a link, the answer is the same.
 */
@Step
public class ContributingByLink {
    private static final RowType<Contribution> CONTRIBUTION = RowTypes.of(Contribution.class);

    /** The most characters that the answers may hold together. */
    public static final int MOST = 40_000;

    @Inject
    GuestLinks links;

    @Inject
    PeopleAsked asked;

    @Inject
    Packs packs;

    @Inject
    Contributions contributions;

    @Inject
    OfficersCouncil council;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * What is sent.
     *
     * @param helper who helped with it, such as {@code CARER}; null where that was not said
     * @param helperName the name of whoever helped, or null
     * @param said the answers as they are kept, see {@link WrittenAnswers}
     */
    public record Sent(String helper, String helperName, String said) {}

    /** A link with the contribution it is about. */
    private record Opened(ChildId child, Held<Contribution> held, ConsultationDocument document, String typed) {}

    /** What is asked, with what was typed before; empty where the link is of no use. */
    @Allowed(Permission.CONTRIBUTE)
    public Optional<GuestForm> open(String token) {
        return opened(token)
                .map(one -> new GuestForm(
                        council.name(),
                        one.document(),
                        one.held().said().part().equals(Participant.CHILD.name()),
                        one.typed() == null ? Map.of() : TypedFields.read(one.typed())));
    }

    /**
     * Keeps what is typed.
     *
     * @return whether the link can still be used
     * @throws IllegalArgumentException if it is more than {@link #MOST} characters
     */
    @Allowed(value = Permission.CONTRIBUTE, entered = false)
    public boolean keep(String token, Map<String, String> typed) {
        if (typed.values().stream().mapToInt(String::length).sum() > MOST) {
            throw new IllegalArgumentException("A contribution holds at most " + MOST + " characters.");
        }
        boolean usable = opened(token).isPresent();
        if (usable) {
            links.keep(token, TypedFields.kept(typed), today.now());
        }
        return usable;
    }

    /**
     * Sends the answers: they are recorded as received, and the link is used up.
     *
     * @return whether the link could still be used
     */
    @Allowed(Permission.CONTRIBUTE)
    public boolean send(String token, Sent sent) {
        Optional<Opened> opened = opened(token);
        if (opened.isEmpty() || !links.use(token, today.now())) {
            return false;
        }
        Held<Contribution> held = opened.get().held();
        Contribution now = CONTRIBUTION.with(held.said(), "received_on", today.date());
        now = CONTRIBUTION.with(now, "received_as", "LINK");
        now = CONTRIBUTION.with(now, "helper", sent.helper());
        now = CONTRIBUTION.with(now, "helper_name", sent.helperName());
        now = CONTRIBUTION.with(now, "said", sent.said());
        contributions.goOn(opened.get().child(), new Seen(held.id(), held.version()), now);
        return true;
    }

    private Optional<Opened> opened(String token) {
        if (council.answers().does(PracticeQuestion.CONTRIBUTIONS_ON_PAPER_ONLY)) {
            return Optional.empty();
        }
        return links.find(token, today.now()).flatMap(this::opened);
    }

    private Optional<Opened> opened(GuestLinks.Found found) {
        Optional<ChildId> child = contributions.childOf(found.about());
        child.ifPresent(one -> trail.child(one));
        return child.flatMap(one -> contributions
                .row(one, found.about())
                .filter(held -> held.said().receivedOn() == null)
                .flatMap(held -> asked.booking(one)
                        .filter(booking -> booking.ordinal() == held.said().booking())
                        .map(booking -> new Opened(
                                one,
                                held,
                                packs.document(
                                        one,
                                        booking,
                                        who(held.said()),
                                        held.said().document()),
                                found.typed()))));
    }

    private static Contributor who(Contribution said) {
        return new Contributor(Participant.valueOf(said.part()), said.name());
    }
}
