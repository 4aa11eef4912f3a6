package kith.royalgreenwich;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.plugin.Authority;
import kith.plugin.Authority.Certainty;
import kith.plugin.CouncilPlugin;
import kith.plugin.Enquiries;
import kith.plugin.Language;
import kith.plugin.Nation;
import kith.plugin.Participant;
import kith.plugin.PeopleQuestion;
import kith.plugin.Phrase;
import kith.plugin.PlanPart;
import kith.plugin.PracticeQuestion;
import kith.plugin.Ruling;
import kith.plugin.Term;

/** What Royal Greenwich tells families about care plans and Looked-After Reviews. It names no limits: the law's stand. */
public final class RoyalGreenwich implements CouncilPlugin {
    private static final int OLDER = 16;

    @Override
    public String council() {
        return "royal-greenwich";
    }

    @Override
    public String name() {
        return "Royal Borough of Greenwich";
    }

    @Override
    public Nation nation() {
        return Nation.ENGLAND;
    }

    @Override
    public int contract() {
        return 1;
    }

    /** Told by no page of the council: it lets staff of several councils see where they are. */
    @Override
    public Optional<String> accent() {
        return Optional.of("#7a1f3d");
    }

    @Override
    public Optional<Ruling<Boolean>> does(PracticeQuestion question) {
        return switch (question) {
            case PARENTS_INVITED_UNLESS_REASON -> said(true, "Care plan reviews");
            case OTHER_CHAIR_NEEDS_REASON, OFFICERS_RATE_PLANNING -> said(true, "Independent Reviewing Officers");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Ruling<Set<Participant>>> people(PeopleQuestion question) {
        return question == PeopleQuestion.COMPLAINTS_RECEIVED_BY
                ? said(Set.of(Participant.REVIEWING_OFFICER), "Independent Reviewing Officer's role in complaints")
                : Optional.empty();
    }

    @Override
    public Optional<Ruling<List<PlanPart>>> planParts() {
        return said(
                List.of(
                        new PlanPart("why-here", Phrase.of("Why the child lives there"), 0),
                        new PlanPart("end-of-stay", Phrase.of("What should happen at the end of the stay"), 0),
                        new PlanPart("semi-independence", Phrase.of("Preparing to live on one’s own"), OLDER)),
                "What a care plan is");
    }

    @Override
    public Optional<Ruling<List<Enquiries>>> enquiries() {
        return said(
                List.of(new Enquiries(
                        "childrens-services",
                        Phrase.of("Children’s Services"),
                        "mash-referrals@royalgreenwich.gov.uk",
                        "020 8921 3172")),
                "Care plan reviews");
    }

    @Override
    public Map<Term, String> words(Language language) {
        return language == Language.ENGLISH
                ? Map.of(Term.REVIEW, "Looked-After Review", Term.REVIEWS, "Looked-After Reviews")
                : Map.of();
    }

    /** The page carries no date; its rules are taken to hold from 1 January 2024. */
    private static <T> Optional<Ruling<T>> said(T value, String heading) {
        return Optional.of(new Ruling<>(
                value,
                new Authority(
                        "royal-greenwich-care-plans",
                        "Care plans for looked-after children",
                        heading,
                        "Royal Borough of Greenwich’s page about care plans and reviews",
                        LocalDate.of(2024, 1, 1),
                        Certainty.REPORTED)));
    }
}
