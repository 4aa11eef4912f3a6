package kith.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.plugin.Participant;

/**
 * In which part somebody stands beside a child, by the words of the relationship, where nobody recorded the part. Each relationship
 * gives one part at most: a school nurse is of health, not of the school.
 */
final class LikelyPart {
    private static final Set<String> OF_A_COURT = Set.of("children", "childrens", "litem", "court", "cafcass");
    private static final Set<String> NOT_A_PARENT =
            Set.of("foster", "step", "grand", "great", "god", "former", "friend", "partner");

    /** In this order: what comes first wins. */
    private static final Map<Participant, Set<String>> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(
                Participant.HEALTH_REPRESENTATIVE,
                Set.of("nurse", "doctor", "gp", "health", "paediatrician", "midwife", "therapist", "dentist"));
        WORDS.put(Participant.ADVOCATE, Set.of("advocate"));
        WORDS.put(
                Participant.EDUCATION_REPRESENTATIVE,
                Set.of("teacher", "headteacher", "school", "nursery", "college", "tutor", "education"));
        WORDS.put(Participant.SUPERVISING_SOCIAL_WORKER, Set.of("supervising"));
        WORDS.put(Participant.AGENCY_REPRESENTATIVE, Set.of("agency"));
        WORDS.put(Participant.PARENT, Set.of("mother", "father", "mum", "dad", "mam", "tad", "parent", "guardian"));
    }

    private LikelyPart() {}

    static Optional<Participant> of(String relationship) {
        Set<String> words =
                Set.copyOf(List.of(relationship.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        if (words.contains("guardian") && words.stream().anyMatch(OF_A_COURT::contains)) {
            return Optional.of(Participant.CHILDRENS_GUARDIAN);
        }
        return WORDS.entrySet().stream()
                .filter(part -> part.getValue().stream().anyMatch(words::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .filter(part -> part != Participant.PARENT || words.stream().noneMatch(NOT_A_PARENT::contains));
    }
}
