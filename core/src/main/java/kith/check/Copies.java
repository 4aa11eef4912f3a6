package kith.check;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.law.Law;
import kith.law.Principle;
import kith.plugin.Authority;
import kith.plugin.Participant;
import kith.plugin.Ruling;

/**
 * Who around a child is sent what. The law's list and the council's stand beside each other; what was decided of one person, with
 * its reason, goes before both, such as a plan withheld from a parent because the child would come to harm.
 */
public final class Copies {
    private static final Map<Paper, Set<Participant>> BY_LAW = new EnumMap<>(Map.of(
            Paper.CARE_PLAN,
            Set.of(
                    Participant.PARENT,
                    Participant.CARER,
                    Participant.AGENCY_REPRESENTATIVE,
                    Participant.SUPERVISING_SOCIAL_WORKER),
            Paper.PLACEMENT_PLAN,
            Set.of(
                    Participant.PARENT,
                    Participant.CARER,
                    Participant.AGENCY_REPRESENTATIVE,
                    Participant.SUPERVISING_SOCIAL_WORKER),
            Paper.PLACEMENT_ADDRESS,
            Set.of(
                    Participant.PARENT,
                    Participant.CARER,
                    Participant.AGENCY_REPRESENTATIVE,
                    Participant.SUPERVISING_SOCIAL_WORKER,
                    Participant.EDUCATION_REPRESENTATIVE,
                    Participant.HEALTH_REPRESENTATIVE,
                    Participant.CHILDRENS_GUARDIAN),
            Paper.REVIEW_RECORD,
            Set.of(
                    Participant.PARENT,
                    Participant.CARER,
                    Participant.AGENCY_REPRESENTATIVE,
                    Participant.CHILDRENS_GUARDIAN),
            Paper.LETTERS,
            Set.of(Participant.PARENT)));

    private Copies() {}

    /** What somebody may be sent. */
    public enum Paper {
        CARE_PLAN(Principle.CARE_PLAN_COPIES),
        PLACEMENT_PLAN(Principle.PLACEMENT_PLAN_AGREED),
        PLACEMENT_ADDRESS(Principle.PLACEMENT_TOLD),
        REVIEW_RECORD(Principle.REVIEW_RECORD_SENT),
        LETTERS(null);

        private final Principle principle;

        Paper(Principle principle) {
            this.principle = principle;
        }
    }

    /** Whom the law names for a paper. */
    public static Set<Participant> namedByLaw(Paper paper) {
        return BY_LAW.get(paper);
    }

    /**
     * How somebody stands to the child.
     *
     * @param part the name of a {@link Participant}, or a part that no list names; may be null
     * @param parentalResponsibility whether this person has it
     * @param decided what was decided of this person, null where the lists stand
     * @param reason why that was decided
     * @param over when this person ceased to be around the child, or null
     */
    public record Standing(
            String part, boolean parentalResponsibility, Boolean decided, String reason, LocalDate over) {}

    /**
     * @param council whom the council's plugin names for the paper, or null
     * @param sealed whether the paper says an address that is sealed
     */
    public static Verdict check(
            Law law, LocalDate on, Ruling<Set<Participant>> council, Paper paper, boolean sealed, Standing who) {
        Authority authority = paper.principle == null
                ? null
                : law.authority(paper.principle, on).orElse(null);
        if (who.over() != null && !who.over().isAfter(on)) {
            return Verdict.of(Verdict.Answer.REFUSED, null, "answer.copies.over", who.over());
        }
        if (who.decided() != null) {
            return decided(authority, who);
        }
        if (sealed && (who.parentalResponsibility() || "PARENT".equals(who.part()))) {
            return Verdict.of(Verdict.Answer.REFUSED, authority, "answer.copies.sealed");
        }
        return named(authority, council, BY_LAW.get(paper), parts(who));
    }

    /** An import may bring a decision without its reason. */
    private static Verdict decided(Authority authority, Standing who) {
        Object[] why = who.reason() == null ? new Object[0] : new Object[] {who.reason()};
        String key = (who.decided() ? "answer.copies.decided" : "answer.copies.withheld")
                + (why.length == 0 ? "-unsaid" : "");
        return who.decided()
                ? Verdict.of(Verdict.Answer.ALLOWED, null, key, why)
                : Verdict.of(Verdict.Answer.REFUSED, authority, key, why);
    }

    private static Verdict named(
            Authority law, Ruling<Set<Participant>> council, Set<Participant> byLaw, Set<String> parts) {
        if (byLaw.stream().anyMatch(part -> parts.contains(part.name()))) {
            return Verdict.of(Verdict.Answer.ALLOWED, law, "answer.copies.named");
        }
        boolean byCouncil = council != null && council.value().stream().anyMatch(part -> parts.contains(part.name()));
        return byCouncil
                ? Verdict.of(Verdict.Answer.ALLOWED, council.authority(), "answer.copies.council")
                : Verdict.of(Verdict.Answer.REFUSED, law, "answer.copies.not-named");
    }

    private static Set<String> parts(Standing who) {
        Stream<String> part = Stream.ofNullable(who.part());
        Stream<String> parent = who.parentalResponsibility() ? Stream.of(Participant.PARENT.name()) : Stream.empty();
        return Stream.concat(part, parent).collect(Collectors.toSet());
    }
}
