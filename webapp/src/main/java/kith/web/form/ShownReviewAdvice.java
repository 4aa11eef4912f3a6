package kith.web.form;

import kith.casework.ReviewAdvice;
import kith.web.Text;
import kith.web.Why;

/** What follows from what was typed of a review so far, in words, for every form that asks when and how it was held. */
public final class ShownReviewAdvice {
    private final Text text;
    private final ReviewAdvice advice;
    private final String suggested;

    /** @param suggested the code that fits the child's age and the answers; null where they say too little */
    ShownReviewAdvice(Text text, ReviewAdvice advice, String suggested) {
        this.text = text;
        this.advice = advice;
        this.suggested = suggested;
    }

    /** By when the next review must be held, or this one finished. */
    public String getLimit() {
        return advice.limit() == null
                ? text.get("review.limit.none")
                : text.of("review.limit", advice.limit().on());
    }

    /** Why that is so; null where there is no limit. */
    public Why getLimitWhy() {
        return advice.limit() == null ? null : new Why(text, advice.limit().why());
    }

    /** The code that fits the child's age and the answers. */
    public String getSuggestion() {
        return suggested == null
                ? text.get("review.suggested.none")
                : text.of("review.suggested", suggested, text.meaning("participation", suggested));
    }

    /** Whether it may be held without a meeting, and why. */
    public String getWithoutMeeting() {
        return text.wording().sentence(advice.withoutMeeting().why());
    }

    /** Whether the child is expected to take part. */
    public String getParticipates() {
        return text.wording().sentence(advice.participates().why());
    }
}
