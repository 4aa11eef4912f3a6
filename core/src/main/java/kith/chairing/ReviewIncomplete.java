package kith.chairing;

import java.util.List;
import kith.duedate.Sentence;

/** A review cannot be closed yet. Says everything that is missing. */
public class ReviewIncomplete extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Missing> missing;

    /**
     * Something without which a review is not closed.
     *
     * @param field where it is said, such as {@code topic-health}
     * @param what what is missing
     */
    public record Missing(String field, Sentence what) {}

    ReviewIncomplete(List<Missing> missing) {
        super(missing.size() + " answers are missing.");
        this.missing = List.copyOf(missing);
    }

    /** Everything that is missing, in the order of the form. */
    public List<Missing> missing() {
        return missing;
    }
}
