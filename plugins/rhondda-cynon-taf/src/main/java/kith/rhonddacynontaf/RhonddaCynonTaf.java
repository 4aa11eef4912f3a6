package kith.rhonddacynontaf;

import static kith.plugin.Participant.CARER;
import static kith.plugin.Participant.CHILD;
import static kith.plugin.Participant.PARENT;
import static kith.plugin.Participant.REVIEWING_OFFICER;
import static kith.plugin.Participant.SOCIAL_WORKER;
import static kith.plugin.Participant.SUPPORTER;
import static kith.plugin.Preparation.Reviews.EVERY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.plugin.Authority;
import kith.plugin.Authority.Certainty;
import kith.plugin.CouncilPlugin;
import kith.plugin.FormQuestion;
import kith.plugin.FormQuestion.Type;
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

/**
 * What Rhondda Cynon Taf tells parents and carers about the reviews of children looked after, under the law of Wales. The page was
 * read in English; the Welsh texts are translated from it.
 */
public final class RhonddaCynonTaf implements CouncilPlugin {
    private static final String HAPPENS = "What happens at my child’s review meeting?";
    private static final String WHO = "Who will be at the review meetings?";

    @Override
    public String council() {
        return "rhondda-cynon-taf";
    }

    @Override
    public String name() {
        return "Rhondda Cynon Taf County Borough Council";
    }

    @Override
    public Nation nation() {
        return Nation.WALES;
    }

    @Override
    public int contract() {
        return 1;
    }

    /** Told by no page of the council: it lets staff of several councils see where they are. */
    @Override
    public Optional<String> accent() {
        return Optional.of("#1f5c3a");
    }

    @Override
    public Optional<Ruling<Limit>> limit(LimitQuestion question) {
        String heading = "How often do review meetings happen?";
        return switch (question) {
            case FIRST_REVIEW -> said(Limit.weeks(4), heading);
            case SECOND_REVIEW -> said(Limit.months(3), heading);
            case LATER_REVIEW -> said(Limit.months(6), heading);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Ruling<Set<Participant>>> people(PeopleQuestion question) {
        return switch (question) {
            case ATTENDEES_FIRST_REVIEW, ATTENDEES_LATER_REVIEW ->
                said(Set.of(CHILD, PARENT, CARER, SOCIAL_WORKER, REVIEWING_OFFICER), WHO);
            case MAY_BE_EXCLUDED -> said(Set.of(PARENT, SUPPORTER), WHO);
            case EXCLUSION_DECIDED_BY -> said(Set.of(REVIEWING_OFFICER, SOCIAL_WORKER), WHO);
            case COPIES_OF_REVIEW_RECORD -> said(Set.of(CHILD, PARENT, CARER, SOCIAL_WORKER), HAPPENS);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Ruling<Boolean>> does(PracticeQuestion question) {
        return switch (question) {
            case SERIES_OF_MEETINGS, EXCLUDED_TOLD_WHY, PARENTS_INVITED_UNLESS_REASON -> said(true, WHO);
            case NEXT_DATE_AGREED_AT_MEETING -> said(true, HAPPENS);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Ruling<List<Preparation>>> outcomePapers() {
        return said(
                List.of(
                        after(
                                "report",
                                "Written report of what was decided, what happens next and by when",
                                "Adroddiad ysgrifenedig o’r hyn a benderfynwyd, beth fydd yn digwydd nesaf ac erbyn pryd",
                                REVIEWING_OFFICER),
                        after(
                                "plan",
                                "Care and Support Plan updated with the recommendations",
                                "Y Cynllun Gofal a Chymorth wedi’i ddiweddaru â’r argymhellion",
                                SOCIAL_WORKER)),
                HAPPENS);
    }

    @Override
    public Optional<Ruling<List<FormQuestion>>> questions(FormQuestion.Form form) {
        return form != FormQuestion.Form.REVIEW
                ? Optional.empty()
                : said(
                        List.of(
                                asks(
                                        "safe",
                                        "Is the child safe, well and happy?",
                                        "A yw’r plentyn yn ddiogel, yn iach ac yn hapus?",
                                        Type.YES_NO),
                                asks(
                                        "supported",
                                        "Is the plan working, and is the child supported in all areas of life?",
                                        "A yw’r cynllun yn gweithio, ac a yw’r plentyn yn cael cymorth ym mhob rhan o’i fywyd?",
                                        Type.YES_NO),
                                asks(
                                        "changes",
                                        "What has changed in the child’s life?",
                                        "Beth sydd wedi newid ym mywyd y plentyn?",
                                        Type.TEXT),
                                asks(
                                        "parts",
                                        "Which parts of the plan need to change?",
                                        "Pa rannau o’r cynllun y mae angen eu newid?",
                                        Type.TEXT),
                                asks(
                                        "actions",
                                        "Have the actions agreed at earlier meetings been achieved?",
                                        "A yw’r camau y cytunwyd arnynt mewn cyfarfodydd blaenorol wedi’u cyflawni?",
                                        Type.YES_NO)),
                        HAPPENS);
    }

    @Override
    public Set<Language> languages() {
        return Set.of(Language.ENGLISH, Language.WELSH);
    }

    @Override
    public Map<Term, String> words(Language language) {
        return switch (language) {
            case ENGLISH ->
                Map.of(
                        Term.CHILD, "child looked after (CLA)",
                        Term.REVIEW, "CLA review",
                        Term.REVIEWS, "CLA reviews",
                        Term.CARE_PLAN, "Part 6 Care and Support Plan");
            case WELSH ->
                Map.of(
                        Term.CHILD, "plentyn sy’n derbyn gofal",
                        Term.REVIEW, "adolygiad plentyn sy’n derbyn gofal",
                        Term.REVIEWS, "adolygiadau plant sy’n derbyn gofal",
                        Term.CARE_PLAN, "Cynllun Gofal a Chymorth Rhan 6",
                        Term.PLACEMENT_PLAN, "cynllun lleoli",
                        Term.SOCIAL_WORKER, "gweithiwr cymdeithasol",
                        Term.REVIEWING_OFFICER, "swyddog adolygu annibynnol");
        };
    }

    private static Preparation after(String code, String english, String welsh, Participant owner) {
        return Preparation.atTheReview(code, both(english, welsh), owner, EVERY);
    }

    private static FormQuestion asks(String code, String english, String welsh, Type type) {
        return FormQuestion.of(code, both(english, welsh), type);
    }

    private static Phrase both(String english, String welsh) {
        return Phrase.of(english).and(Language.WELSH, welsh);
    }

    /** The page carries no date; its rules are taken to hold from 1 January 2024. */
    private static <T> Optional<Ruling<T>> said(T value, String heading) {
        return Optional.of(new Ruling<>(
                value,
                new Authority(
                        "rhondda-cynon-taf-cla",
                        "What is a Child Looked After (Care and Support Plan) Review?",
                        heading,
                        "Rhondda Cynon Taf County Borough Council’s page for parents and carers",
                        LocalDate.of(2024, 1, 1),
                        Certainty.REPORTED)));
    }
}
