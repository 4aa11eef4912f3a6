package kith.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
     * A number the council has chosen, such as {@link NumberQuestion#PARTICIPATION_AGE}.
     *
     * @return the number with the document it comes from, or empty for the law as it stands
     */
    default Optional<Ruling<Integer>> number(NumberQuestion question) {
        return Optional.empty();
    }

    /**
     * People by their part, such as {@link PeopleQuestion#COPIES_OF_CARE_PLAN}. Those whom the law names stand beside them.
     *
     * @return the people with the document that names them, or empty where the council says nothing
     */
    default Optional<Ruling<Set<Participant>>> people(PeopleQuestion question) {
        return Optional.empty();
    }

    /**
     * Whether the council does something besides what the law demands.
     *
     * @return yes or no with the document that says so, or empty where the council says nothing
     */
    default Optional<Ruling<Boolean>> does(PracticeQuestion question) {
        return Optional.empty();
    }

    /** What is made ready before a review, by whom and how long before. Source: staff guides, IRO Handbook. */
    default Optional<Ruling<List<Preparation>>> preparations() {
        return Optional.empty();
    }

    /** Which papers follow a review, who prepares them and how long after it. Source: IRO Handbook, councils' pages. */
    default Optional<Ruling<List<Preparation>>> outcomePapers() {
        return Optional.empty();
    }

    /** Which changes of a plan wait until a review has considered them. Source: staff guides. */
    default Optional<Ruling<List<SignificantChange>>> significantChanges() {
        return Optional.empty();
    }

    /** The stages through which a reviewing officer's concern goes, in their order. Source: councils' protocols; IRO Handbook. */
    default Optional<Ruling<List<ResolutionStage>>> resolutionStages() {
        return Optional.empty();
    }

    /** Parts of the care plan besides those of regulation 5 and Schedule 1. Source: councils' pages. */
    default Optional<Ruling<List<PlanPart>>> planParts() {
        return Optional.empty();
    }

    /** What a form asks besides regulations 7, 29, 37 and Schedules 1 and 7. Source: councils' forms. */
    default Optional<Ruling<List<FormQuestion>>> questions(FormQuestion.Form form) {
        return Optional.empty();
    }

    /** Which consultation document is sent to whom, by the child's age. Source: councils' pages. */
    default Optional<Ruling<List<ConsultationDocument>>> consultationDocuments() {
        return Optional.empty();
    }

    /** Whom letters and pages name for questions. Source: councils' pages. */
    default Optional<Ruling<List<Enquiries>>> enquiries() {
        return Optional.empty();
    }

    /**
     * A page on the web that staff and families are pointed to.
     *
     * @return the link with the document that names it, or empty where the council has none
     */
    default Optional<Ruling<Link>> link(LinkQuestion question) {
        return Optional.empty();
    }

    /** The languages in which the council works; everything the plugin says is there in each of them. */
    default Set<Language> languages() {
        return Set.of(Language.ENGLISH);
    }

    /**
     * The council's own words in one of its {@link #languages()}. In English only those that differ from Kith's, such as
     * {@link Term#REVIEW} = "LAC review"; in any other language all of them, since Kith's own are English.
     */
    default Map<Term, String> words(Language language) {
        return Map.of();
    }

    /** The accent colour of the council's pages as {@code #rrggbb}, dark enough for white text, or empty for Kith's own. */
    default Optional<String> accent() {
        return Optional.empty();
    }
}
