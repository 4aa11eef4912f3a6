package kith.fosteringagency;

import static kith.plugin.Participant.AGENCY_REPRESENTATIVE;
import static kith.plugin.Participant.CARER;
import static kith.plugin.Participant.CHILD;
import static kith.plugin.Participant.PARENT;
import static kith.plugin.Participant.REVIEWING_OFFICER;
import static kith.plugin.Participant.SOCIAL_WORKER;
import static kith.plugin.Preparation.Reviews.EVERY;

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
import kith.plugin.FormQuestion.Type;
import kith.plugin.Language;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.NumberQuestion;
import kith.plugin.Participant;
import kith.plugin.PeopleQuestion;
import kith.plugin.Phrase;
import kith.plugin.PlanPart;
import kith.plugin.PracticeQuestion;
import kith.plugin.Preparation;
import kith.plugin.Ruling;
import kith.plugin.Term;

/**
 * How an independent fostering agency works on top of the law of England: its handbook for foster parents, chapter 6. Visits every
 * six weeks throughout; six-monthly ones stay under the law's own tests, which the handbook only sums up.
 */
public final class FosteringAgency implements CouncilPlugin {
    private static final Limit AHEAD = Limit.days(1);

    @Override
    public String council() {
        return "fostering-agency";
    }

    @Override
    public String name() {
        return "Independent fostering agency";
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
            case FIRST_REVIEW -> said(Limit.workingDays(20), "Timing of case reviews");
            case SECOND_REVIEW -> said(Limit.months(3), "Timing of case reviews");
            case LATER_REVIEW -> said(Limit.months(6), "Timing of case reviews");
            case REVIEW_MEETING -> said(Limit.years(1), "Timing of case reviews");
            // The handbook says "10 days" without saying working days: read as calendar days, which is never later.
            case CARE_PLAN -> said(Limit.days(10), "What is a care plan?");
            case VISIT_FIRST -> said(Limit.weeks(1), "Social Worker visits");
            case VISIT_FIRST_YEAR, VISIT_AFTER_FIRST_YEAR, VISIT_UNTIL_18 ->
                said(Limit.weeks(6), "Social Worker visits");
            case VISIT_BY_AGREEMENT -> said(Limit.months(6), "Social Worker visits");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Ruling<Integer>> number(NumberQuestion question) {
        return question == NumberQuestion.PERMANENCE_REVIEW ? said(2, "Contents of a care plan") : Optional.empty();
    }

    @Override
    public Optional<Ruling<Set<Participant>>> people(PeopleQuestion question) {
        return switch (question) {
            case ATTENDEES_FIRST_REVIEW, ATTENDEES_LATER_REVIEW ->
                said(
                        Set.of(REVIEWING_OFFICER, CHILD, CARER, SOCIAL_WORKER, AGENCY_REPRESENTATIVE),
                        "What is the purpose of the looked after child’s case review?");
            case ATTENDEES_WITH_PERMANENCE_PLAN ->
                said(
                        Set.of(REVIEWING_OFFICER, SOCIAL_WORKER, CHILD, PARENT, CARER, AGENCY_REPRESENTATIVE),
                        "Preparation for looked after child case review meetings");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Ruling<Boolean>> does(PracticeQuestion question) {
        return switch (question) {
            case PATHWAY_PLAN_REPLACES_PART_TWO -> said(true, "What is a care plan?");
            case VISIT_DATE_AGREED_WITH_CARER -> said(true, "Social Worker visits");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Ruling<List<Preparation>>> preparations() {
        return said(
                List.of(
                        ahead("update-needs", "Update the child’s assessed needs", SOCIAL_WORKER),
                        ahead("consultation-papers", "Send out the consultation papers", SOCIAL_WORKER)
                                .doneBySendingPacks(),
                        ahead(
                                "agency-papers",
                                "Prepare the agency’s papers on the child’s current situation and wellbeing",
                                Participant.SUPERVISING_SOCIAL_WORKER),
                        ahead("speak-in-private", "Talk to the child in private", REVIEWING_OFFICER)),
                "Preparation for looked after child case review meetings");
    }

    @Override
    public Optional<Ruling<List<ConsultationDocument>>> consultationDocuments() {
        return said(
                List.of(
                        ConsultationDocument.forEveryAge("child", Phrase.of("Consultation paper for the child"), CHILD),
                        ConsultationDocument.forEveryAge("carer", Phrase.of("Consultation paper for carers"), CARER),
                        ConsultationDocument.forEveryAge(
                                "parent", Phrase.of("Consultation paper for parents"), PARENT)),
                "Preparation for looked after child case review meetings");
    }

    @Override
    public Optional<Ruling<List<PlanPart>>> planParts() {
        return said(
                List.of(new PlanPart("life-skills", Phrase.of("Life skills for adulthood"), 16)),
                "What is a care plan?");
    }

    @Override
    public Optional<Ruling<List<FormQuestion>>> questions(FormQuestion.Form form) {
        return switch (form) {
            case REVIEW ->
                said(
                        List.of(
                                asks("changes", "What has changed since the last review?", Type.TEXT),
                                asks("wellbeing", "How is the child’s general wellbeing?", Type.TEXT),
                                asks("wishes", "What are the child’s wishes and feelings?", Type.TEXT),
                                asks("education", "How are educational needs being met?", Type.TEXT),
                                asks("health", "How are the child’s physical and emotional health?", Type.TEXT),
                                asks("contact", "How is contact with the birth family going?", Type.TEXT)),
                        "What is the purpose of the looked after child’s case review?");
            case VISIT ->
                said(
                        List.of(
                                asks("bedroom", "Did you ask to see the child’s bedroom?", Type.YES_NO),
                                asks("out", "Did you take the child out?", Type.YES_NO),
                                asks("achievements", "What has the child achieved lately?", Type.TEXT),
                                asks("problems", "Which problems were discussed?", Type.TEXT),
                                asks("news", "Which news from parents, brothers and sisters did you share?", Type.TEXT),
                                asks("sharing", "What may be shared in return, and with whom?", Type.TEXT)),
                        "Social Worker visits");
            default -> Optional.empty();
        };
    }

    @Override
    public Map<Term, String> words(Language language) {
        return language == Language.ENGLISH
                ? Map.of(Term.REVIEW, "case review", Term.REVIEWS, "case reviews")
                : Map.of();
    }

    private static Preparation ahead(String code, String what, Participant owner) {
        return Preparation.within(AHEAD, code, Phrase.of(what), owner, EVERY);
    }

    private static FormQuestion asks(String code, String question, Type type) {
        return FormQuestion.of(code, Phrase.of(question), type);
    }

    /** The handbook carries no date but speaks of regulations of 2015; its rules are taken to hold from 1 January 2024. */
    private static <T> Optional<Ruling<T>> said(T value, String heading) {
        return Optional.of(new Ruling<>(
                value,
                new Authority(
                        "fostering-agency-6",
                        "Handbook for foster parents, chapter 6: Care Planning and Case Reviews",
                        heading,
                        "An independent fostering agency’s handbook",
                        LocalDate.of(2024, 1, 1),
                        Certainty.REPORTED)));
    }
}
