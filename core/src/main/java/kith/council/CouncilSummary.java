package kith.council;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.Question;
import kith.plugin.Ruling;

/**
 * The rules and words in force for a council.
 *
 * @param name the council's full name
 * @param nation the nation whose law binds it
 * @param plugin the name of the file its plugin was read from, or empty when it has none
 * @param limits every limit that is in force
 * @param practice what the council answers to every other question on which it has its own word
 */
public record CouncilSummary(
        String name,
        Nation nation,
        Optional<String> plugin,
        List<LimitInForce> limits,
        Map<Question, Ruling<?>> practice) {

    /**
     * One limit: the law's and the council's.
     *
     * @param question what is limited
     * @param law what the law says, or empty where it sets no limit
     * @param council what the council says, or empty for the law as it stands
     * @param capped whether the council's limit is later than the law from some start days, so that the earlier date is used
     * @param set what the council's administrator set, or empty
     */
    public record LimitInForce(
            LimitQuestion question,
            Optional<Ruling<Limit>> law,
            Optional<Ruling<Limit>> council,
            boolean capped,
            Optional<Limit> set) {}
}
