package kith.luton;

import static kith.plugin.Participant.CARER;
import static kith.plugin.Participant.CHILD;
import static kith.plugin.Participant.EDUCATION_REPRESENTATIVE;
import static kith.plugin.Participant.HEALTH_REPRESENTATIVE;
import static kith.plugin.Participant.PARENT;
import static kith.plugin.Participant.REVIEWING_OFFICER;
import static kith.plugin.Participant.SOCIAL_WORKER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.plugin.Authority;
import kith.plugin.Authority.Certainty;
import kith.plugin.ConsultationDocument;
import kith.plugin.CouncilPlugin;
import kith.plugin.FormQuestion;
import kith.plugin.Language;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.Participant;
import kith.plugin.PeopleQuestion;
import kith.plugin.Phrase;
import kith.plugin.PracticeQuestion;
import kith.plugin.Preparation;
import kith.plugin.Ruling;
import kith.plugin.Term;

/** What Luton tells the children it looks after about their care plans and reviews, and the words it uses for them. */
public final class Luton implements CouncilPlugin {
    private static final String PAGE = "Care plans and reviews";
    private static final String DOCUMENT = "Completing your consultation document";

    @Override
    public String council() {
        return "luton";
    }

    @Override
    public String name() {
        return "Luton Borough Council";
    }

    @Override
    public Nation nation() {
        return Nation.ENGLAND;
    }

    @Override
    public int contract() {
        return 1;
    }

    @Override
    public Optional<Ruling<Limit>> limit(LimitQuestion question) {
        return switch (question) {
            case FIRST_REVIEW -> said("review", Limit.weeks(4), "When will my review be?");
            case SECOND_REVIEW -> said("review", Limit.months(3), "When will my review be?");
            case LATER_REVIEW -> said("review", Limit.months(6), "When will my review be?");
            // The page says "10 days" without saying working days: read as calendar days, which is never later.
            case CARE_PLAN, PLACEMENT_PLAN -> said("plan", Limit.days(10), "What is a care plan?");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Ruling<Set<Participant>>> people(PeopleQuestion question) {
        String goes = "Who goes to my review?";
        return switch (question) {
            case ATTENDEES_FIRST_REVIEW, ATTENDEES_LATER_REVIEW ->
                said(
                        "review",
                        Set.of(CHILD, PARENT, SOCIAL_WORKER, CARER, EDUCATION_REPRESENTATIVE, REVIEWING_OFFICER),
                        goes);
            case WRITTEN_CONTRIBUTIONS -> said("review", Set.of(HEALTH_REPRESENTATIVE, EDUCATION_REPRESENTATIVE), goes);
            case COPIES_OF_CARE_PLAN, COPIES_OF_PLACEMENT_PLAN ->
                said("plan", Set.of(CHILD, PARENT, CARER), "What is a care plan?");
            case COPIES_OF_REVIEW_DECISIONS -> said("review", Set.of(CHILD), "What is a review?");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Ruling<Boolean>> does(PracticeQuestion question) {
        return question == PracticeQuestion.INVITATION_WITH_CONSULTATION_DOCUMENT
                ? said("review", true, DOCUMENT)
                : Optional.empty();
    }

    @Override
    public Optional<Ruling<List<Preparation>>> preparations() {
        return said(
                "review",
                List.of(
                        worker("meet-the-child", "Meet the child and help to prepare for the review"),
                        worker("report", "Write the report and tell the child what it says on progress and plans")),
                "Preparing for your review");
    }

    @Override
    public Optional<Ruling<List<ConsultationDocument>>> consultationDocuments() {
        return said(
                "review",
                List.of(ConsultationDocument.forEveryAge("child", Phrase.of("Consultation document"), CHILD)
                        .asking(
                                FormQuestion.of("views", Phrase.of("What are your views?"), FormQuestion.Type.TEXT),
                                FormQuestion.of(
                                        "important",
                                        Phrase.of(
                                                "What do you think is important to talk about at your review meeting?"),
                                        FormQuestion.Type.TEXT))),
                DOCUMENT);
    }

    @Override
    public Map<Term, String> words(Language language) {
        return language != Language.ENGLISH
                ? Map.of()
                : Map.of(
                        Term.CHILD, "looked after child (LAC)",
                        Term.REVIEW, "LAC review",
                        Term.REVIEWS, "LAC reviews",
                        Term.PLACEMENT_PLAN, "placement agreement");
    }

    private static Preparation worker(String code, String what) {
        return Preparation.within(Limit.days(1), code, Phrase.of(what), SOCIAL_WORKER, Preparation.Reviews.EVERY);
    }

    /** The page carries the year 2024 and no other date. */
    private static <T> Optional<Ruling<T>> said(String id, T value, String heading) {
        Authority page = new Authority(
                "luton-" + id,
                PAGE,
                heading,
                "Luton Council’s page \"" + PAGE + "\"",
                LocalDate.of(2024, 1, 1),
                Certainty.REPORTED);
        return Optional.of(new Ruling<>(value, page));
    }
}
