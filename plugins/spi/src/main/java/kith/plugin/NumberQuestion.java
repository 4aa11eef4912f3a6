package kith.plugin;

import java.util.Optional;

/** Council choices that are a number. Where the law has one too, the smaller is the stricter. */
public enum NumberQuestion implements Question {
    /**
     * The age in years from which a child is expected to take part in reviews. Children Act 1989 s.22(4): wishes and feelings are
     * ascertained at every age. Councils say "over the age of 4", which begins on the fourth birthday; 4 or lower.
     */
    PARTICIPATION_AGE(0, 4),
    /** By which review the plan for permanence is there. Care Planning, Placement and Case Review guidance: by the second. */
    PERMANENCE_REVIEW(1, 2),
    /** By which review a child who has not gone home is planned for on two tracks. Councils' practice: by the third. */
    TWIN_TRACK_REVIEW(1, 3),
    /** How many people at a review meeting are so many that the organiser is warned. Councils' pages: "small and informal". */
    ATTENDEES_WARNING(2, 50),
    /** At which age at most a letter to a child is to read with ease; above it whoever sends the letter is warned. Plain English: 9. */
    READING_AGE(6, 18),
    /** From which hour of the day, in London, staff are sent the digest of what waits for them. Kith's own; 7 where nothing is said. */
    DIGEST_HOUR(0, 23);

    private final int least;
    private final int most;

    NumberQuestion(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The smallest number that makes sense. */
    public int least() {
        return least;
    }

    /** The largest number that is within the law and guidance or, where they name none, that makes sense. */
    public int most() {
        return most;
    }

    @Override
    public Optional<Ruling<Integer>> ask(CouncilPlugin plugin) {
        return plugin.number(this);
    }
}
