package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.casework.BookedReview;
import kith.casework.BookingAdvice;
import kith.casework.BookingReviews;
import kith.form.Saved;
import kith.form.Submission;
import kith.plugin.Participant;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Choice;
import kith.web.PracticeWords;
import kith.web.Why;

/** Booking the next review as a meeting or a series of meetings, moving it, and taking the booking back. */
@Named
@RequestScoped
public class BookReviewPage extends RowFormPage<BookedReview> {
    private static final String UNREADABLE = "form.time.unreadable";
    private static final int FURTHER = 3;
    private static final int FEWEST_ROWS = 6;
    private static final int SPARE_ROWS = 2;
    private static final Set<String> VENUES =
            Set.of("SCHOOL", "AGENCY_OFFICE", "COUNCIL_OFFICE", "CARERS_HOME", "ELSEWHERE", "ONLINE");
    private static final String EXCLUDED = "EXCLUDED";

    @Inject
    private BookingReviews booking;

    private BookingAdvice advice;
    private boolean advised;

    @Override
    public String getForm() {
        return "review-booking";
    }

    @Override
    protected String shownOn() {
        return "reviews";
    }

    @Override
    protected void stay() {
        super.stay();
        if (advice == null) {
            advice = booking.advise(child(), null);
        }
    }

    @Override
    protected Held<BookedReview> read(long row) {
        return booking.booking(child(), row);
    }

    @Override
    protected Map<String, String> asked() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "meetsOn", advice.agreedOn());
        advice.usual().forEach(invitee -> put(fields, invitee, List.of()));
        return fields;
    }

    /** What somebody else saved meanwhile is a row without its meetings and people, so it is read again with them. */
    @Override
    protected Map<String, String> fields(Record said) {
        BookedReview booked =
                said instanceof BookedReview known ? known : read(row()).said();
        ChildRecord.ReviewBooking row = booked.booking();
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "meetsOn", row.meetsOn());
        fields.put("startsAt", plain(row.startsAt()));
        fields.put("venue", plain(row.venue()));
        fields.put("place", plain(row.place()));
        fields.put("suits", plain(row.suits()));
        fields.put("duringSchool", row.duringSchool() ? "yes" : "");
        fields.put("chair", row.otherChairReason() == null ? "" : plain(row.chair()));
        fields.put("otherChairReason", plain(row.otherChairReason()));
        fields.put("seriesReason", plain(row.seriesReason()));
        fields.put("manyReason", plain(row.manyReason()));
        for (int at = 1; at <= booked.further().size(); at++) {
            ChildRecord.BookedMeeting meeting = booked.further().get(at - 1);
            put(fields, "further" + at, meeting.meetsOn());
            fields.put("further" + at + "At", plain(meeting.startsAt()));
            fields.put("further" + at + "Place", plain(meeting.place()));
        }
        booked.invitees().forEach(invitee -> put(fields, invitee, booked.further()));
        // Somebody who stands in the form and no longer in the booking was taken out of it.
        getRows().forEach(person -> fields.putIfAbsent("name-" + person, ""));
        return fields;
    }

    private static void put(
            Map<String, String> fields, ChildRecord.Invitee invitee, List<ChildRecord.BookedMeeting> further) {
        int row = invitee.ordinal();
        fields.put("name-" + row, plain(invitee.name()));
        fields.put("part-" + row, invitee.part());
        fields.put("invitation-" + row, invitee.invitation());
        fields.put("reason-" + row, plain(invitee.reason()));
        fields.put("meeting-" + row, invitee.meetsOn() == null ? "" : meeting(invitee.meetsOn(), further));
    }

    private static String meeting(LocalDate day, List<ChildRecord.BookedMeeting> further) {
        return IntStream.range(0, further.size())
                .filter(at -> further.get(at).meetsOn().equals(day))
                .mapToObj(at -> Integer.toString(at + 1))
                .findFirst()
                .orElse("0");
    }

    @Override
    protected BookedReview said(Answers answers) {
        LocalDate meetsOn = answers.day("meetsOn", "booking.meetsOn.missing");
        answers.usual("meetsOn", meetsOn, today(), today().plusMonths(7));
        String startsAt = time(answers, "startsAt", "booking.startsAt.missing");
        String venue = answers.oneOf("venue", VENUES, "booking.venue.missing");
        List<ChildRecord.BookedMeeting> further = further(answers);
        String chair = answers.words("chair");
        ChildRecord.ReviewBooking row = new ChildRecord.ReviewBooking(
                0,
                null,
                null,
                null,
                meetsOn,
                startsAt,
                venue,
                answers.words("place"),
                answers.words("suits"),
                answers.ticked("duringSchool"),
                chair == null ? advice().officer() : chair,
                answers.words("otherChairReason"),
                further.isEmpty() ? null : answers.words("seriesReason"),
                answers.words("manyReason"),
                null,
                null,
                null);
        return new BookedReview(row, further, invitees(answers, meetsOn, further));
    }

    private static String time(Answers answers, String field, String missing) {
        return answers.words(field, missing) == null ? null : answers.time(field, UNREADABLE);
    }

    private BookingAdvice advice() {
        stay();
        return advice;
    }

    private static List<ChildRecord.BookedMeeting> further(Answers answers) {
        List<ChildRecord.BookedMeeting> further = new ArrayList<>();
        for (int at = 1; at <= FURTHER; at++) {
            LocalDate day = answers.day("further" + at);
            if (day != null) {
                further.add(new ChildRecord.BookedMeeting(
                        0,
                        day,
                        answers.time("further" + at + "At", UNREADABLE),
                        answers.words("further" + at + "Place")));
            }
        }
        return further;
    }

    private List<ChildRecord.Invitee> invitees(
            Answers answers, LocalDate first, List<ChildRecord.BookedMeeting> further) {
        List<ChildRecord.Invitee> invitees = new ArrayList<>();
        for (String row : getRows()) {
            String name = answers.words("name-" + row);
            if (name != null) {
                String part = answers.oneOf("part-" + row, parts(), "booking.part.missing");
                String invitation = answers.words("invitation-" + row);
                invitees.add(new ChildRecord.Invitee(
                        0,
                        Integer.parseInt(row),
                        name,
                        part,
                        invitation == null ? "INVITED" : invitation,
                        day(answers.words("meeting-" + row), first, further),
                        answers.words("reason-" + row),
                        EXCLUDED.equals(invitation) ? agreedBy(name) : null,
                        null));
            }
        }
        return invitees;
    }

    /** Who is kept away, and by whom, is decided apart; a booking that is changed says it as it did. */
    private String agreedBy(String name) {
        return held() == null
                ? null
                : held().said().invitees().stream()
                        .filter(one -> name.equals(one.name()))
                        .map(ChildRecord.Invitee::agreedBy)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Which meeting of a series is meant: none for all of them, 0 for the first. */
    private static LocalDate day(String meeting, LocalDate first, List<ChildRecord.BookedMeeting> further) {
        if (meeting == null || further.isEmpty()) {
            return null;
        }
        int at = Integer.parseInt(meeting);
        return at == 0 || at > further.size() ? first : further.get(at - 1).meetsOn();
    }

    private static Set<String> parts() {
        return Stream.of(Participant.values()).map(Participant::name).collect(Collectors.toSet());
    }

    @Override
    protected Saved add(Submission form, BookedReview said) {
        return booking.book(child(), form, said);
    }

    @Override
    protected Saved correct(Submission form, Seen seen, BookedReview said, String why) {
        return booking.move(child(), form, seen, said, why);
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return booking.takeBack(child(), form, seen, why);
    }

    /** Says what is better considered of what was typed so far, without saving it. */
    public void advise() {
        stay();
        advice = booking.advise(child(), said(answers()));
        advised = true;
    }

    /** Whether something was looked at that was typed. */
    public boolean isAdvised() {
        return advised;
    }

    /** Which review it is and by when it must be held. */
    public String getReview() {
        String review = text.get("booking.review." + advice.review());
        return advice.limit() == null
                ? text.of("booking.unlimited", review)
                : text.of("booking.limited", review, advice.limit().on());
    }

    /** Why that is so; null where there is no limit. Also asked for while Faces takes the form apart. */
    public Why getLimitWhy() {
        return advice == null || advice.limit() == null
                ? null
                : new Why(text, advice.limit().why());
    }

    /** Who chairs it if nobody else is named. */
    public String getOfficer() {
        return advice.officer() == null
                ? text.get("booking.officer.none")
                : text.of("booking.officer", advice.officer());
    }

    /** What is better considered. */
    public List<String> getWarnings() {
        return advice.warnings().stream().map(text.wording()::sentence).toList();
    }

    /** The kinds of place; none is chosen beforehand. */
    public List<Choice> getVenues() {
        return choices(
                "booking.venue.",
                Stream.of("SCHOOL", "AGENCY_OFFICE", "COUNCIL_OFFICE", "CARERS_HOME", "ELSEWHERE", "ONLINE"));
    }

    /** Who else is around the child; empty where nobody is. */
    public String getOthers() {
        String others = advice == null
                ? ""
                : advice.others().stream()
                        .map(person -> text.of("booking.other", person.name(), person.relationship()))
                        .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : text.of("booking.others", others);
    }

    /** What is asked of somebody besides the name: of the child a judgement, of anybody else a reason where one is needed. */
    public String asks(String row) {
        boolean child = Participant.CHILD.name().equals(getTyped().get("part-" + row));
        return text.get(child ? "booking.understanding" : "booking.reason");
    }

    /** The parts people have. */
    public List<Choice> getParts() {
        PracticeWords words = new PracticeWords(text);
        return Stream.of(Participant.values())
                .map(part -> new Choice(part.name(), text.capital(words.participant(part)), false))
                .toList();
    }

    /** How somebody takes part; that a person is kept away only where it was decided so. */
    public List<Choice> invitations(String row) {
        Stream<String> chosen = Stream.of("INVITED", "WRITES", "NOT_INVITED");
        boolean away = EXCLUDED.equals(getTyped().get("invitation-" + row));
        return choices("booking.invitation.", away ? Stream.concat(chosen, Stream.of(EXCLUDED)) : chosen);
    }

    /** The meetings of a series, of which somebody may come to one. */
    public List<Choice> getMeetings() {
        return IntStream.rangeClosed(0, FURTHER)
                .mapToObj(at -> new Choice(Integer.toString(at), text.of("booking.meeting", at + 1), false))
                .toList();
    }

    /** Whether further meetings stand in the form. */
    public boolean isSeries() {
        return getTyped().entrySet().stream()
                .anyMatch(field -> field.getKey().matches("further[0-9]-day")
                        && !field.getValue().isBlank());
    }

    /** The further meetings that can be entered, by number. */
    public List<String> getFurther() {
        return numbers(FURTHER);
    }

    private static List<String> numbers(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
    }

    /** The rows for people, by number: those filled, and some to spare. */
    public List<String> getRows() {
        int last = Stream.of(getTyped(), getTheirs())
                .flatMap(fields -> fields.entrySet().stream())
                .filter(field -> !field.getValue().isBlank())
                .map(Map.Entry::getKey)
                .filter(field -> field.matches("(name|part)-[0-9]{1,2}"))
                .mapToInt(field -> Integer.parseInt(field.substring(5)))
                .max()
                .orElse(0);
        return numbers(Math.max(FEWEST_ROWS, last + SPARE_ROWS));
    }
}
