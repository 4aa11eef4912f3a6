package kith.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.access.NotFound;
import kith.booking.BookedMeetings;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.ReviewBooking;
import kith.caserecord.RowTypes;
import kith.child.ChildName;
import kith.child.Children;
import kith.child.People;
import kith.council.OfficersCouncil;
import kith.overview.ReadingRecord;
import kith.paper.Paper;
import kith.placement.Placements;
import kith.plugin.ConsultationDocument;
import kith.record.ChildId;
import kith.redaction.ReadersCopy;
import kith.sending.CopyReaders;
import kith.sending.OtherFamilies;

/** What somebody is sent before a review: gathers what the papers are written from. Only a step may use it. */
@ApplicationScoped
class Packs {
    @Inject
    BookedMeetings meetings;

    @Inject
    Placements placements;

    @Inject
    People people;

    @Inject
    Children children;

    @Inject
    CopyReaders readers;

    @Inject
    PackPapers papers;

    @Inject
    OtherFamilies otherFamilies;

    @Inject
    ReadingRecord reading;

    @Inject
    OfficersCouncil council;

    /** The pack as it would be sent today. */
    Pack of(ChildId child, ReviewBooking booking, AskedPerson person, AskedPack pack) {
        ChildRecord record = record(child);
        Contributor who = person.who();
        List<ConsultationDocument> choices = documents(record.child(), booking, who);
        ConsultationDocument document = choices.stream()
                .filter(one -> one.code().equals(pack.document()))
                .findFirst()
                .orElse(null);
        PackPapers.About about = new PackPapers.About(
                child,
                record,
                booking,
                readers.asked(child, record.child(), who.part().name(), who.name()),
                person.invited(),
                pack.language());
        ReadersCopy copy = papers.passages(about, document);
        Paper letter = papers.letter(about, copy);
        return new Pack(
                reading.who(child),
                about.reader(),
                person.invited(),
                letter,
                document == null ? null : papers.document(about, document),
                copy.leftOut(),
                others(child, record, booking),
                choices);
    }

    private List<ConsultationDocument> documents(ChildId child, ReviewBooking booking, Contributor who) {
        return documents(details(child), booking, who);
    }

    /** All else that the letter says is Kith's own or a colleague's name; a place is what somebody typed. */
    private List<String> others(ChildId child, ChildRecord record, ReviewBooking booking) {
        return booking.place() == null
                ? List.of()
                : otherFamilies.namedIn(booking.place(), child, name(record.child()), siblings(record));
    }

    /**
     * What somebody is asked: the document that was sent, or the usual one.
     *
     * @param sent the code of the document that was sent, or null
     */
    ConsultationDocument document(ChildId child, ReviewBooking booking, Contributor who, String sent) {
        List<ConsultationDocument> documents = documents(child, booking, who);
        return documents.stream()
                .filter(one -> one.code().equals(sent))
                .findFirst()
                .orElse(documents.get(0));
    }

    private List<ConsultationDocument> documents(ChildRecord.Child details, ReviewBooking booking, Contributor who) {
        int age = Period.between(details.bornOn(), booking.meetsOn()).getYears();
        return new ConsultationDocuments(council.answers()).of(who.part(), age);
    }

    private ChildRecord record(ChildId child) {
        return RowTypes.record(
                details(child),
                Map.of(
                        ChildRecord.Placement.class, placements.held(child),
                        ChildRecord.Person.class, people.held(child),
                        ChildRecord.BookedMeeting.class, meetings.held(child)));
    }

    private ChildRecord.Child details(ChildId child) {
        return Optional.ofNullable(children.details(List.of(child)).get(child))
                .orElseThrow(() -> new NotFound("child", child.value()));
    }

    private static String name(ChildRecord.Child details) {
        return Objects.requireNonNullElse(ChildName.of(details.givenName(), details.familyName()), details.number());
    }

    private static Set<String> siblings(ChildRecord record) {
        return record.people().stream()
                .map(ChildRecord.Person::siblingNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
