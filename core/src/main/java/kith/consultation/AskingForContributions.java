package kith.consultation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import kith.casework.PreparingReviews;
import kith.council.OfficersCouncil;
import kith.document.KeepingDocuments;
import kith.form.Correcting;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.officer.GuestLinks;
import kith.overview.ReadingRecord;
import kith.paper.Paper;
import kith.paper.PaperPdf;
import kith.plugin.PracticeQuestion;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/**
 * Asking people for their views before the review that is booked: what each is sent, when and how it was sent, and the one reminder.
 * An invitation goes out with its consultation document or not at all. What was sent is kept among the documents.
 */
@Step
@SavesOnce
public class AskingForContributions {
    private static final RowType<Contribution> CONTRIBUTION = RowTypes.of(Contribution.class);
    private static final Set<String> TRAVELS = Set.of("POST", "EMAIL");

    @Inject
    PeopleAsked asked;

    @Inject
    Contributions contributions;

    @Inject
    Packs packs;

    @Inject
    GuestLinks links;

    @Inject
    KeepingDocuments documents;

    @Inject
    PreparingReviews preparing;

    @Inject
    ReadingRecord reading;

    @Inject
    OfficersCouncil council;

    @Inject
    Correcting correcting;

    @Inject
    CurrentOfficer current;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * How papers were sent.
     *
     * @param on when
     * @param way such as {@code POST}
     * @param address to which address; null where they were given by hand, or where the address is sealed and the officer does not see it
     * @param proof what proves it, or null
     */
    public record Sent(LocalDate on, String way, String address, String proof) {}

    /** Everybody whose views on the review that is booked are sought, and how it stands with each. */
    @Allowed(Permission.READ_CHILD)
    public ReviewContributions contributions(ChildId child) {
        Optional<ReviewBooking> booking = asked.booking(child);
        List<AskedPerson> people = booking.map(one -> asked.of(child, one)).orElse(List.of()).stream()
                .map(this::seen)
                .toList();
        boolean byLink = !council.answers().does(PracticeQuestion.CONTRIBUTIONS_ON_PAPER_ONLY);
        Set<Long> waiting = people.stream()
                .filter(person -> byLink && person.state().waits())
                .map(person -> person.held().id())
                .collect(Collectors.toSet());
        return new ReviewContributions(
                reading.who(child), booking.orElse(null), people, byLink, links.open(waiting, today.now()));
    }

    private AskedPerson seen(AskedPerson person) {
        return person.held() == null
                ? person
                : new AskedPerson(person.who(), person.invited(), person.named(), seen(person.held()), person.state());
    }

    /** A contribution as this officer may see it. */
    private Held<Contribution> seen(Held<Contribution> row) {
        return hidden(row.said()) ? new Held<>(row.id(), row.version(), CONTRIBUTION.withoutSealed(row.said())) : row;
    }

    private boolean hidden(Contribution said) {
        return said.addressSealed() && !current.get().may(Permission.SEE_SEALED);
    }

    /**
     * What somebody would be sent today.
     *
     * @throws FormRefused where no review is booked
     */
    @Allowed(Permission.READ_CHILD)
    public Pack pack(ChildId child, AskedPack pack) {
        ReviewBooking booking = asked.standing(child);
        Contributor who = pack.who();
        if (!PeopleAsked.isAsked(who.part())) {
            throw new NotFound("reader", who.part());
        }
        trail.detail(booking.meetsOn() + " " + who.part());
        return packs.of(child, booking, asked.of(child, booking, who), pack);
    }

    /**
     * Records that somebody was written to; the papers are made now and kept among the documents: those very papers are sent. With the
     * last of them, the council's preparation that waits for it is done.
     *
     * @param whyLate where it is the last: why that was after its date, or null
     * @throws FormRefused if an invitation has no consultation document with it, this person was written to already, or a name of
     *     another family stands in the letter
     */
    @Allowed(Permission.PREPARE_REVIEW)
    public Saved send(ChildId child, Submission form, AskedPack pack, Sent sent, String whyLate) {
        ReviewBooking booking = asked.standing(child);
        Dates.done("on", sent.on(), today.date());
        Dates.notBefore("on", sent.on(), booking.bookedOn());
        AskedPerson person = asked.of(child, booking, pack.who());
        Pack made = packs.of(child, booking, person, pack);
        refuse(made, person);
        refuseNowhere(sent, made.reader().addressSealed());
        Contribution row = row(booking, person, made, sent);
        row = CONTRIBUTION.with(row, "document", pack.document());
        row = CONTRIBUTION.with(row, "letter_sha_256", file(child, made.letter(), pack.who()));
        if (made.document() != null) {
            row = CONTRIBUTION.with(row, "document_sha_256", file(child, made.document(), pack.who()));
        }
        Held<Contribution> held = person.held() == null
                ? contributions.add(child, row)
                : contributions.goOn(
                        child, new Seen(person.held().id(), person.held().version()), row);
        everybodyWritten(child, booking, whyLate);
        trail.detail(booking.meetsOn() + " " + pack.who().part());
        return Saved.row(child, held.id());
    }

    private void refuse(Pack made, AskedPerson person) {
        if (made.invited() && made.document() == null) {
            throw FormRefused.of("document", "refused.contribution.document");
        }
        if (!person.state().open()) {
            throw FormRefused.of(
                    "on",
                    "refused.contribution.twice",
                    person.who().name(),
                    Optional.ofNullable(person.held().said().askedOn())
                            .orElse(person.held().said().receivedOn()));
        }
        if (!made.others().isEmpty()) {
            throw FormRefused.of("form", "refused.contribution.names", String.join(", ", made.others()));
        }
    }

    /** What travels goes to an address; whoever does not see a sealed one leaves it to those who do. */
    private static void refuseNowhere(Sent sent, boolean sealed) {
        if (TRAVELS.contains(Objects.toString(sent.way())) && sent.address() == null && !sealed) {
            throw FormRefused.of("address", "refused.copy.address");
        }
    }

    /** Papers that name another day than the review now has are sent anew, and may be reminded of anew. */
    private Contribution row(ReviewBooking booking, AskedPerson person, Pack made, Sent sent) {
        Contribution row = person.held() == null
                ? Contribution.of(
                        booking.ordinal(),
                        person.who().part().name(),
                        person.who().name(),
                        current.get().name())
                : person.held().said();
        row = CONTRIBUTION.with(row, "invited", made.invited());
        row = CONTRIBUTION.with(row, "for_day", booking.meetsOn());
        row = CONTRIBUTION.with(row, "chased_on", null);
        row = CONTRIBUTION.with(row, "recorded_by", current.get().name());
        row = CONTRIBUTION.with(row, "address_sealed", made.reader().addressSealed());
        return how(row, sent);
    }

    private static Contribution how(Contribution row, Sent sent) {
        Contribution now = CONTRIBUTION.with(row, "asked_on", sent.on());
        now = CONTRIBUTION.with(now, "way", sent.way());
        now = CONTRIBUTION.with(now, "address", sent.address());
        return CONTRIBUTION.with(now, "proof", sent.proof());
    }

    private String file(ChildId child, Paper paper, Contributor who) {
        return documents.file(
                child,
                new KeepingDocuments.Label(null, today.date(), "REVIEW", paper.title() + " – " + who.name()),
                PaperPdf.of(paper));
    }

    private void everybodyWritten(ChildId child, ReviewBooking booking, String whyLate) {
        List<AskedPerson> all =
                asked.of(child, booking).stream().filter(AskedPerson::named).toList();
        if (all.stream().noneMatch(one -> one.state().open())) {
            LocalDate last = all.stream()
                    .flatMap(one -> Stream.ofNullable(one.held().said().askedOn()))
                    .max(Comparator.naturalOrder())
                    .orElse(today.date());
            preparing.packsSent(child, booking.bookedOn(), last, whyLate);
        }
    }

    /** Corrects how papers were sent, or adds their proof; the papers stay. */
    @Allowed(Permission.PREPARE_REVIEW)
    public Saved correct(ChildId child, Submission form, Seen seen, Sent sent, String why) {
        Dates.done("on", sent.on(), today.date());
        Contribution was = contribution(child, seen);
        refuseNowhere(sent, was.addressSealed());
        String address = hidden(was) ? was.address() : sent.address();
        Sent now = new Sent(sent.on(), sent.way(), address, sent.proof());
        contributions.correct(child, seen, how(was, now), correcting.because(why));
        trail.detail(was.part());
        return Saved.row(child, seen.row());
    }

    /** Takes back what is recorded of somebody's contribution; it is to be asked for again. The papers stay among the documents. */
    @Allowed(Permission.PREPARE_REVIEW)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        trail.detail(contribution(child, seen).part());
        contributions.takeBack(child, seen, correcting.because(why));
        links.takeBack(seen.row(), today.now());
        return Saved.row(child, seen.row());
    }

    /**
     * Records that somebody was reminded, once and before the review.
     *
     * @throws FormRefused if nothing was sent, an answer is there, or this person was reminded already
     */
    @Allowed(Permission.PREPARE_REVIEW)
    public Saved chase(ChildId child, Submission form, Seen seen, LocalDate on) {
        Contribution was = contribution(child, seen);
        Dates.done("on", on, today.date());
        if (was.askedOn() == null) {
            throw FormRefused.of("on", "refused.contribution.not-asked", was.name());
        }
        Dates.notBefore("on", on, was.askedOn());
        if (was.receivedOn() != null) {
            throw FormRefused.of("on", "refused.contribution.received", was.name(), was.receivedOn());
        }
        if (was.chasedOn() != null) {
            throw FormRefused.of("on", "refused.contribution.chased", was.name(), was.chasedOn());
        }
        if (was.forDay() != null && !on.isBefore(was.forDay())) {
            throw FormRefused.of("on", "refused.contribution.chased-late", was.forDay());
        }
        contributions.goOn(child, seen, CONTRIBUTION.with(was, "chased_on", on));
        trail.detail(was.part());
        return Saved.row(child, seen.row());
    }

    /** What is recorded of one contribution. */
    @Allowed(Permission.READ_CHILD)
    public Held<Contribution> contribution(ChildId child, long id) {
        return seen(contributions.row(child, id).orElseThrow(() -> new NotFound("contribution", id)));
    }

    private Contribution contribution(ChildId child, Seen seen) {
        return contributions
                .row(child, seen.row())
                .orElseThrow(() -> new NotFound("contribution", seen.row()))
                .said();
    }
}
