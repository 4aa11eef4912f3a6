package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.access.CurrentOfficer;
import kith.caserecord.ChildRecord.InviteeViews;
import kith.casework.BookedReview;
import kith.casework.BookingReviews;
import kith.exclusion.HearingViews;
import kith.form.Saved;
import kith.form.Submission;
import kith.plugin.Participant;
import kith.record.Held;
import kith.web.Choice;
import kith.web.PracticeWords;

/** How somebody who does not come to a review is heard all the same: recorded for the meeting, and as more of it comes in. */
@Named
@RequestScoped
public class HearViewsPage extends ChildFormPage {

    @Inject
    private HearingViews hearing;

    @Inject
    private BookingReviews booking;

    @Inject
    private CurrentOfficer officer;

    private String booked;
    private BookedReview review;
    private Held<InviteeViews> views;

    @Override
    public String getForm() {
        return "hear-views";
    }

    @Override
    protected String shownOn() {
        return "reviews";
    }

    @Override
    public String getSubject() {
        return super.getSubject() + (isCorrecting() ? "" : "&booking=" + booked);
    }

    @Override
    protected void open() {
        super.open();
        if (!isCorrecting()) {
            review = booking.booking(child(), number(booked)).said();
        }
    }

    @Override
    protected void open(long row) {
        views = hearing.views(child(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        if (views == null) {
            return new LinkedHashMap<>();
        }
        Map<String, String> fields = fields(views.said());
        fields.put("version", Integer.toString(views.version()));
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        InviteeViews heard = (InviteeViews) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("absence", plain(heard.absence()));
        fields.put("how", plain(heard.how()));
        fields.put("words", plain(heard.words()));
        put(fields, "talkOfferedOn", heard.talkOfferedOn());
        fields.put("talkDeclined", heard.talkDeclined() ? "yes" : "");
        put(fields, "talkedOn", heard.talkedOn());
        return fields;
    }

    private static String plain(String words) {
        return words == null ? "" : words;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        Integer who = isCorrecting() ? null : who(answers);
        InviteeViews said = new InviteeViews(
                0,
                null,
                answers.words("absence"),
                answers.words("how", "heard.how.missing"),
                answers.words("words"),
                answers.day("talkOfferedOn"),
                answers.ticked("talkDeclined"),
                answers.day("talkedOn"),
                officer.get().name());
        if (answers.wrong()) {
            return null;
        }
        return isCorrecting()
                ? hearing.goOn(child(), form, seen(row()), said, answers.words("why"))
                : hearing.record(child(), form, number(booked), who, said);
    }

    private Integer who(Answers answers) {
        Integer who = answers.number("who", 1, Integer.MAX_VALUE, "heard.who.missing");
        if (who == null && !answers.wrong()) {
            answers.refuse("who", text.get("heard.who.missing"));
        }
        return who;
    }

    @Override
    public void takeBack() {
        submit(() -> {
            String why = answers().words("why", "form.why.missing");
            return why == null ? null : hearing.takeBack(child(), submission(), seen(row()), why);
        });
    }

    /** Whom it is about; empty where that is still to be chosen. */
    public String getOf() {
        return views == null ? "" : text.of("heard.of", views.said().name());
    }

    /** Who was to come; the child is heard at every review. */
    public List<Choice> getPeople() {
        PracticeWords words = new PracticeWords(text);
        return review == null
                ? List.of()
                : review.invitees().stream()
                        .filter(one -> !one.part().equals(Participant.CHILD.name())
                                && !one.part().equals(Participant.REVIEWING_OFFICER.name()))
                        .map(one ->
                                new Choice(Integer.toString(one.ordinal()), words.named(one.name(), one.part()), false))
                        .toList();
    }

    /** The booking whose meeting it is for, by its row. */
    public String getBooking() {
        return booked;
    }

    public void setBooking(String booking) {
        booked = booking;
    }
}
