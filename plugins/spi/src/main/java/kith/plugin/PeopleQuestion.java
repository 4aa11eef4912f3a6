package kith.plugin;

import java.util.Optional;
import java.util.Set;

/**
 * Council choices that name people by their part. What the law demands stands beside the answer: a council adds recipients and
 * attendees, it takes none away.
 */
public enum PeopleQuestion implements Question {
    /** Who is invited to the first review unless somebody decides otherwise. Regulation 36 and statutory guidance, volume 2. */
    ATTENDEES_FIRST_REVIEW,
    /** Who is invited to each later review unless somebody decides otherwise. The same. */
    ATTENDEES_LATER_REVIEW,
    /** To whom a review is limited once a plan for permanence is in place. Agencies' handbooks: those closest to the child. */
    ATTENDEES_WITH_PERMANENCE_PLAN,
    /** Who is asked for a written contribution instead of being invited. Councils' pages: doctor, teacher. */
    WRITTEN_CONTRIBUTIONS,
    /** Who may exceptionally be kept from a meeting; never the child or the reviewing officer. IRO Handbook; councils' pages. */
    MAY_BE_EXCLUDED,
    /**
     * Who must all agree, each in an own account, before anybody is kept from a meeting. The reviewing officer and the social worker
     * always do; a manager or an administrator may be added. The same.
     */
    EXCLUSION_DECIDED_BY,
    /** Who is given a copy of the care plan. Regulation 6(3) has its own list and stands beside this one. */
    COPIES_OF_CARE_PLAN,
    /** Who is given a copy of the placement plan or agreement. Regulation 9 and Schedule 2. */
    COPIES_OF_PLACEMENT_PLAN,
    /** Who is sent the decisions of a review. IRO Handbook. */
    COPIES_OF_REVIEW_DECISIONS,
    /** Who is sent the full record of a review. IRO Handbook. */
    COPIES_OF_REVIEW_RECORD,
    /** Who receives complaints of children and others who had a service. Children Act 1989 s.26(3). */
    COMPLAINTS_RECEIVED_BY;

    @Override
    public Optional<Ruling<Set<Participant>>> ask(CouncilPlugin plugin) {
        return plugin.people(this);
    }
}
