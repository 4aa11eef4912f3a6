package kith.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.child.ChildName;
import kith.council.OfficersCouncil;
import kith.paper.Paper;
import kith.paper.Paper.Block;
import kith.plugin.ConsultationDocument;
import kith.plugin.FormQuestion;
import kith.plugin.Language;
import kith.record.ChildId;
import kith.redaction.Passage;
import kith.redaction.Passage.Tells;
import kith.redaction.Reader;
import kith.redaction.ReadersCopy;
import kith.sending.Contacts;
import kith.sending.CopyReader;
import kith.sending.CopySecrets;
import kith.sending.PaperText;

/** Writes what somebody is sent before a review: the letter, and the consultation document. Only a step may use it. */
@ApplicationScoped
class PackPapers {
    /** Answers are wanted so many working days ahead, when the reviewing officer reads the papers. */
    private static final int BACK_BEFORE = 3;

    private static final int LINES = 4;

    @Inject
    Contacts contacts;

    @Inject
    OfficersCouncil council;

    @Inject
    Today today;

    /**
     * Of which review, to whom.
     *
     * @param record the child with placements, people and what is booked
     * @param booking the review
     * @param reader for whom
     * @param invited whether this person is invited
     * @param language in which language
     */
    record About(
            ChildId child,
            ChildRecord record,
            ChildRecord.ReviewBooking booking,
            CopyReader reader,
            boolean invited,
            Language language) {

        boolean forChild() {
            return reader.reader().child();
        }

        /** The child as the reader calls it. */
        String name() {
            ChildRecord.Child child = record.child();
            String name = ChildName.of(child.givenName(), child.familyName());
            String given = forChild() ? child.givenName() : name;
            return Objects.requireNonNullElse(given, child.number());
        }

        /** The reader as it is called. */
        String called() {
            return forChild() ? name() : reader.reader().name();
        }
    }

    /** The passages of the letter that its reader sees, and those that are left out. */
    ReadersCopy passages(About about, ConsultationDocument document) {
        PaperText text = text(about.language());
        List<Passage> passages = new ArrayList<>();
        if (about.invited()) {
            passages.add(when(about, text));
            passages.add(where(about, text));
            if (about.forChild()) {
                passages.add(passage("choice", text, points(text, "invite.choice.", 4)));
            }
        }
        passages.add(say(about, text, document));
        passages.add(contacts.passage(about.child(), text, about.forChild()));
        passages.removeIf(passage -> passage.blocks().isEmpty());
        Reader reader = about.reader().reader();
        return ReadersCopy.of(passages, reader, CopySecrets.of(about.record(), reader), Set.of());
    }

    /** The letter. */
    Paper letter(About about, ReadersCopy copy) {
        PaperText text = text(about.language());
        String kind = (about.forChild() ? "child." : "") + (about.invited() ? "invite" : "ask");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Words(text.of(kind + ".intro", about.called(), about.name())));
        copy.passages().forEach(passage -> {
            blocks.add(new Paper.Heading(1, passage.heading()));
            blocks.addAll(passage.blocks());
        });
        if (copy.leftOut().stream().anyMatch(left -> left.code().equals("where"))) {
            blocks.add(1, new Paper.Words(text.of("invite.where.ask")));
        }
        return paper(about, text, text.of(kind + ".title", about.name()), blocks, addressee(about.reader()));
    }

    /** The consultation document with room for its answers. */
    Paper document(About about, ConsultationDocument document) {
        PaperText text = text(about.language());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Words(text.of((about.forChild() ? "child." : "") + "consult.intro", about.name())));
        for (FormQuestion question : document.questions()) {
            blocks.add(new Paper.Heading(1, question.name().in(about.language())));
            blocks.add(answer(question, text));
        }
        if (about.forChild()) {
            blocks.add(new Paper.Heading(1, text.of("consult.helped")));
            blocks.add(new Paper.Boxes(Stream.of("NOBODY", "CARER", "TRUSTED_PERSON", "SOCIAL_WORKER")
                    .map(helper -> text.of("consult.helped." + helper))
                    .toList()));
            blocks.add(new Paper.Words(text.of("consult.helped.name")));
            blocks.add(new Paper.Space(1));
        }
        blocks.add(new Paper.Heading(1, text.of("consult.back")));
        blocks.add(new Paper.Words(back(about, text, "consult.back.by", "consult.back.soon", new Object[0])));
        String title = document.name().in(about.language());
        return paper(about, text, title, blocks, List.of(text.of("consult.of", about.called())));
    }

    private static Block answer(FormQuestion question, PaperText text) {
        return switch (question.type()) {
            case TEXT -> new Paper.Space(LINES);
            case DATE, NUMBER -> new Paper.Space(1);
            case YES_NO -> new Paper.Boxes(List.of(text.of("consult.yes"), text.of("consult.no")));
            case CHOICE ->
                new Paper.Boxes(question.choices().stream()
                        .map(choice -> choice.in(text.language()))
                        .toList());
        };
    }

    private Paper paper(About about, PaperText text, String title, List<Block> blocks, List<String> addressee) {
        return new Paper(about.language(), title, contacts.sender(text), addressee, text.day(today.date()), blocks);
    }

    private PaperText text(Language language) {
        return new PaperText(language, council.answers().words(language)::of);
    }

    private static Passage passage(String code, PaperText text, List<Block> blocks, Tells... tells) {
        return new Passage(code, text.of("invite." + code), blocks, Set.of(tells));
    }

    private static List<Block> points(PaperText text, String family, int last) {
        return List.of(new Paper.Points(Stream.iterate(1, at -> at <= last, at -> at + 1)
                .map(at -> text.of(family + at))
                .toList()));
    }

    private static Passage when(About about, PaperText text) {
        List<String> points = new ArrayList<>();
        ChildRecord.ReviewBooking booking = about.booking();
        points.add(at(text, booking.meetsOn(), booking.startsAt()));
        about.record().bookedMeetings().stream()
                .filter(meeting -> meeting.booking() == booking.ordinal())
                .map(meeting -> text.of("invite.again", at(text, meeting.meetsOn(), meeting.startsAt())))
                .forEach(points::add);
        if (booking.chair() != null) {
            points.add(text.of("invite.chair", booking.chair()));
        }
        return passage("when", text, List.of(new Paper.Points(points)));
    }

    private static String at(PaperText text, LocalDate day, String time) {
        String weekday = text.weekday(day);
        return time == null ? weekday : text.of("invite.at", weekday, time);
    }

    /** A review at the carer's tells where the child lives, one at school where it is by day. */
    private static Passage where(About about, PaperText text) {
        ChildRecord.ReviewBooking booking = about.booking();
        String venue = Objects.requireNonNullElse(booking.venue(), "ELSEWHERE");
        Tells[] tells =
                switch (venue) {
                    case "CARERS_HOME" -> new Tells[] {Tells.PLACE};
                    case "SCHOOL" -> new Tells[] {Tells.DAILY_LIFE};
                    default -> new Tells[0];
                };
        List<Block> blocks = venue.equals("ONLINE")
                ? List.of(new Paper.Words(text.of("invite.online")))
                : Stream.ofNullable(booking.place())
                        .<Block>map(Paper.Words::new)
                        .toList();
        return passage("where", text, blocks, tells);
    }

    private Passage say(About about, PaperText text, ConsultationDocument document) {
        String kind = about.forChild() ? "child.invite.say" : about.invited() ? "invite.say" : "ask.say";
        String words = document == null
                ? back(about, text, "ask.by", "ask.soon")
                : back(
                        about,
                        text,
                        kind + ".by",
                        kind + ".soon",
                        document.name().in(about.language()));
        return passage("say", text, List.of(new Paper.Words(words)));
    }

    /** By when it is wanted back; where that day is past, as soon as can be. */
    private String back(About about, PaperText text, String by, String soon, Object... values) {
        LocalDate day = council.policy().workingDays().before(about.booking().meetsOn(), BACK_BEFORE);
        if (!day.isAfter(today.date())) {
            return text.of(soon, values);
        }
        return text.of(by, Stream.concat(Stream.of(values), Stream.of(day)).toArray());
    }

    /** A sealed address stands on the envelope alone. */
    private static List<String> addressee(CopyReader reader) {
        Stream<String> address = reader.address() == null || reader.addressSealed()
                ? Stream.of()
                : Stream.of(reader.address().split("[,\\n]"));
        return Stream.concat(Stream.of(reader.reader().name()), address.map(String::strip))
                .toList();
    }
}
