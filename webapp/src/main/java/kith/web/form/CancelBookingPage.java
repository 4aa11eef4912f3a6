package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.casework.BookedReview;
import kith.casework.BookingReviews;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;

/** Cancelling a booking with its reason: the review is due when it was, and is not booked any more. */
@Named
@RequestScoped
public class CancelBookingPage extends ChildFormPage {

    @Inject
    private BookingReviews booking;

    private Held<BookedReview> booked;

    @Override
    public String getForm() {
        return "cancel-booking";
    }

    @Override
    protected String shownOn() {
        return "reviews";
    }

    @Override
    protected boolean isOfARow() {
        return true;
    }

    @Override
    protected void open(long row) {
        booked = booking.booking(child(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("version", Integer.toString(booked.version()));
        return fields;
    }

    /** What somebody else saved meanwhile is no field of this form. */
    @Override
    protected Map<String, String> fields(Record said) {
        return Map.of();
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        String why = answers.words("why", "booking.cancel.why.missing");
        return why == null ? null : booking.cancel(child(), form, seen(row()), why);
    }

    /** For when it is booked. */
    public String getBooked() {
        return text.of("booking.cancel.of", booked.said().meetsOn());
    }
}
