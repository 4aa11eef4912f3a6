package kith.exclusion;

import java.util.EnumSet;
import java.util.Set;
import kith.council.CouncilAnswers;
import kith.plugin.Participant;
import kith.plugin.PeopleQuestion;
import kith.plugin.Ruling;

/**
 * Who may be kept from a review, and who must all agree to it: as the council says. The child and the reviewing officer are never kept
 * away, and the reviewing officer and the social worker always decide together, so that nobody is left out by one officer alone.
 */
public final class ExclusionRules {
    private static final Set<Participant> TOGETHER =
            EnumSet.of(Participant.REVIEWING_OFFICER, Participant.SOCIAL_WORKER);
    private static final Set<Participant> NEVER = EnumSet.of(Participant.CHILD, Participant.REVIEWING_OFFICER);

    private final CouncilAnswers council;

    public ExclusionRules(CouncilAnswers council) {
        this.council = council;
    }

    /** Whether somebody of this part may exceptionally be kept from a meeting. */
    public boolean mayBeKeptAway(Participant part) {
        Set<Participant> named = named(
                PeopleQuestion.MAY_BE_EXCLUDED,
                EnumSet.of(Participant.PARENT, Participant.ADVOCATE, Participant.SUPPORTER));
        return !NEVER.contains(part) && named.contains(part);
    }

    /** Who must all agree, each in an own account. */
    public Set<Participant> decide() {
        Set<Participant> decide = EnumSet.copyOf(TOGETHER);
        decide.addAll(named(PeopleQuestion.EXCLUSION_DECIDED_BY, TOGETHER));
        return decide;
    }

    private Set<Participant> named(PeopleQuestion question, Set<Participant> otherwise) {
        return council.people(question).map(Ruling::value).orElse(otherwise);
    }
}
