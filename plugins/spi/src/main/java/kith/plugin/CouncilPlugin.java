package kith.plugin;

import java.util.Map;
import java.util.Optional;

/**
 * What one council adds to the law: its own, stricter limits and its own words. Implementations are found through
 * {@link java.util.ServiceLoader}. A plugin states facts; it computes no dates, reads no clock and sees no child's name.
 * What it does not say is the law as it stands. It may be stricter than the law, never looser: the portal compares dates
 * over every start day and keeps the earlier.
 */
public interface CouncilPlugin {

    /** The version of this contract that Kith speaks. */
    int CONTRACT = 1;

    /** The council's code: lower-case letters, digits and hyphens, the same as the plugin's directory, such as {@code luton}. */
    String council();

    /** The council's full name, as staff know it, such as "Luton Borough Council". */
    String name();

    /** The nation whose law binds the council. */
    Nation nation();

    /** The contract version the plugin was written for; Kith refuses to start with one that it does not speak. */
    int contract();

    /**
     * The council's own limit.
     *
     * @param question which limit is asked for
     * @return the council's limit with the document it comes from, or empty for the law as it stands
     */
    default Optional<Ruling<Limit>> limit(LimitQuestion question) {
        return Optional.empty();
    }

    /**
     * The age in years from which the council expects a child to take part in reviews. The law's duty to ascertain wishes
     * and feelings holds at every age (Children Act 1989 s.22(4)), so this may be 4 or lower.
     *
     * @return the age with its authority, or empty for the law as it stands
     */
    default Optional<Ruling<Integer>> participationAge() {
        return Optional.empty();
    }

    /** The council's own words, only those that differ from Kith's, such as {@link Term#REVIEW} = "LAC review". */
    default Map<Term, String> words() {
        return Map.of();
    }

    /**
     * Whether staff are told that a restricted record exists when they look for it by its whole number. Otherwise it is not
     * found, like one that never was.
     */
    default boolean tellsOfRestrictedRecords() {
        return false;
    }

    /** The accent colour of the council's pages as {@code #rrggbb}, dark enough for white text, or empty for Kith's own. */
    default Optional<String> accent() {
        return Optional.empty();
    }
}
