package kith.plugin;

import java.util.Objects;
import java.util.Optional;

/**
 * Something somebody makes ready for a review, or a paper that follows one.
 *
 * @param code see {@link Item#code()}
 * @param name what is done, such as "Discuss with social worker and parents how the child can be involved"
 * @param owner who does it
 * @param reviews for which reviews
 * @param limit at the latest how long before the review, or after it for a paper that follows; empty at the review
 *     itself, and for a paper where the council names no limit
 * @param done how it gets done
 */
public record Preparation(
        String code, Phrase name, Participant owner, Reviews reviews, Optional<Limit> limit, Done done)
        implements Item {

    /** How something gets done. */
    public enum Done {
        /** Somebody records it. */
        RECORDED,
        /** With the last pack of invitation and consultation document that is sent; nobody records it besides. */
        PACKS_SENT
    }

    /** For which reviews something is made ready. */
    public enum Reviews {
        FIRST,
        LATER,
        EVERY
    }

    public Preparation {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(reviews, "reviews");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(done, "done");
    }

    /** Something that somebody records. */
    public Preparation(String code, Phrase name, Participant owner, Reviews reviews, Optional<Limit> limit) {
        this(code, name, owner, reviews, limit, Done.RECORDED);
    }

    /** The same, done with the last pack that is sent. */
    public Preparation doneBySendingPacks() {
        return new Preparation(code, name, owner, reviews, limit, Done.PACKS_SENT);
    }

    /** Done within a limit counted from the review: back from it for a preparation, on from it for a paper that follows. */
    public static Preparation within(Limit limit, String code, Phrase name, Participant owner, Reviews reviews) {
        return new Preparation(code, name, owner, reviews, Optional.of(limit));
    }

    /** Done at the review itself; a paper that follows: after it, without a limit of the council's own. */
    public static Preparation atTheReview(String code, Phrase name, Participant owner, Reviews reviews) {
        return new Preparation(code, name, owner, reviews, Optional.empty());
    }

    /**
     * Whether it is done for a review.
     *
     * @param number 1 for the first review
     */
    public boolean isFor(int number) {
        return switch (reviews) {
            case FIRST -> number == 1;
            case LATER -> number > 1;
            case EVERY -> true;
        };
    }
}
