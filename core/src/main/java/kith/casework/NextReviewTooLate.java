package kith.casework;

import java.time.LocalDate;
import kith.duedate.DueDate;
import kith.duedate.Sentence;
import kith.form.FormRefused;

/** The day agreed on or booked is past the limit. Carries the limit with its reason, so that it can be shown link by link. */
public class NextReviewTooLate extends FormRefused {
    private static final long serialVersionUID = 1;

    private final transient DueDate limit;

    NextReviewTooLate(LocalDate agreedOn, DueDate limit) {
        this("nextAgreedOn", "refused.review.next-late", agreedOn, limit);
    }

    /** @param key of the sentence that says so, with the day and the limit */
    NextReviewTooLate(String field, String key, LocalDate day, DueDate limit) {
        super(field, Sentence.of(key, day, limit.on()), limit.why().authority());
        this.limit = limit;
    }

    /** The last day on which it may be, with its reason. */
    @Override
    public DueDate limit() {
        return limit;
    }
}
