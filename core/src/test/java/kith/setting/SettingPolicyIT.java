package kith.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import kith.House;
import kith.access.Officer;
import kith.access.Role;
import kith.council.CouncilAnswers;
import kith.council.OfficersCouncil;
import kith.council.SettingAnswer.Verdict;
import kith.duty.DatedSetting;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.Submission;
import kith.plugin.Language;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.LinkQuestion;
import kith.plugin.NumberQuestion;
import kith.plugin.Term;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SettingPolicyIT {
    private static final House HOUSE = House.open();
    private static final String OAK = "set-oak";
    private static final String ELM = "set-elm";
    private static final LocalDate TODAY = House.TODAY;
    private static final SettingPolicy POLICY = HOUSE.the(SettingPolicy.class);

    @BeforeAll
    static void councils() {
        for (String council : List.of(OAK, ELM)) {
            HOUSE.council(council);
            HOUSE.sql(
                    council,
                    "insert into staff (council, id, email, name) values ('" + council + "', 1, 'a@x', 'A'), ('"
                            + council + "', 2, 'b@x', 'B')");
        }
    }

    private static Officer administrator(String council, long id) {
        return House.officer(council, Role.SYSTEM_ADMINISTRATOR, id);
    }

    private static <T> T as(long id, Callable<T> work) {
        return HOUSE.as(administrator(OAK, id), work);
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "test");
    }

    private static long latest(String question) {
        return as(1, () -> HOUSE
                .the(JpaSettings.class)
                .of(PolicyQuestion.of(question).orElseThrow())
                .stream()
                .mapToLong(setting -> setting.id().value())
                .max()
                .orElse(0));
    }

    private static SettingId propose(long by, String question, String answer, LocalDate from) {
        long seen = latest(question);
        Saved saved = as(by, () -> POLICY.propose(form(), question, answer, from, "We want it so.", seen));
        return new SettingId(saved.row());
    }

    private static List<DatedSetting<Limit>> limits(LimitQuestion question) {
        return as(1, () -> HOUSE.the(OfficersCouncil.class).policy().settings(question));
    }

    private static FormRefused refused(String question, String answer, LocalDate from) {
        return assertThrows(FormRefused.class, () -> as(1, () -> POLICY.judge(question, answer, from)));
    }

    private static Verdict verdict(String question, String answer) {
        return as(1, () -> POLICY.judge(question, answer, TODAY)).verdict();
    }

    @Test
    void aSettingIsInForceForItsOwnCouncilAlone() {
        propose(1, "VISIT_FIRST", "5 DAYS", TODAY);
        assertEquals(
                List.of(new DatedSetting<>(Limit.days(5), TODAY, "We want it so.")), limits(LimitQuestion.VISIT_FIRST));
        assertTrue(HOUSE.as(
                        administrator(ELM, 1),
                        () -> HOUSE.the(OfficersCouncil.class).policy().settings(LimitQuestion.VISIT_FIRST))
                .isEmpty());
    }

    @Test
    void theAnswerIsAcceptedCappedOrRefusedBeforeAnythingIsSaved() {
        assertEquals(Verdict.ACCEPTED, verdict("FIRST_REVIEW", "15 WORKING_DAYS"));
        assertEquals(Verdict.ACCEPTED_CAPPED, verdict("FIRST_REVIEW", "4 WEEKS"));
        assertEquals(Verdict.REFUSED, verdict("FIRST_REVIEW", "25 WORKING_DAYS"));
        assertEquals(Verdict.ACCEPTED_WARN, verdict("EMERGENCY_REVIEW", "2 WORKING_DAYS"));
        assertTrue(limits(LimitQuestion.FIRST_REVIEW).isEmpty());
    }

    @Test
    @Tag("S0-12")
    void theLimitOfTheCarePlanIsSetInCalendarOrWorkingDaysAndNeverLaterThanTheLaw() {
        assertEquals(Verdict.ACCEPTED, verdict("CARE_PLAN", "8 WORKING_DAYS"));
        assertEquals(Verdict.ACCEPTED, verdict("CARE_PLAN", "10 WORKING_DAYS"));
        assertEquals(Verdict.REFUSED, verdict("CARE_PLAN", "11 WORKING_DAYS"));
        assertEquals(Verdict.ACCEPTED, verdict("CARE_PLAN", "12 DAYS"));
        assertEquals(
                Verdict.ACCEPTED_CAPPED, verdict("CARE_PLAN", "13 DAYS"), "twelve from a Sunday, more at Christmas");
        assertEquals(Verdict.REFUSED, verdict("CARE_PLAN", "20 DAYS"));
    }

    @Test
    @Tag("S0-30")
    @Tag("S1-8")
    void fourWeeksForTheFirstReviewAreTakenAndCappedByTheLawWithAWitness() {
        Judgement four = as(1, () -> POLICY.judge("FIRST_REVIEW", "4 WEEKS", TODAY));
        assertEquals(Verdict.ACCEPTED_CAPPED, four.verdict());
        assertTrue(four.law().witness().proposed().isAfter(four.law().witness().law()));
        assertEquals(
                four.law().witness().start().plusWeeks(4), four.law().witness().proposed());
    }

    private static String inForce(LocalDate day) {
        return as(1, () -> HOUSE.the(SeeingPolicy.class).question("HEALTH_FIRST", day))
                .setting()
                .map(Setting::answer)
                .orElse("none");
    }

    @Test
    void thePolicyOfAnyPastDayIsSeenAsItWasInForceThen() {
        propose(1, "HEALTH_FIRST", "15 WORKING_DAYS", TODAY);
        System.setProperty("kith.today", TODAY.plusDays(10).toString());
        try {
            propose(1, "HEALTH_FIRST", "14 WORKING_DAYS", TODAY.plusDays(10));
            assertEquals("none", inForce(TODAY.minusDays(1)));
            assertEquals("15 WORKING_DAYS", inForce(TODAY));
            assertEquals("15 WORKING_DAYS", inForce(TODAY.plusDays(9)));
            assertEquals("14 WORKING_DAYS", inForce(TODAY.plusDays(10)));
        } finally {
            System.setProperty("kith.today", TODAY.toString());
        }
    }

    @Test
    void everyQuestionStandsOnThePolicyPageAndWhatThePluginAloneAnswersSaysWhy() {
        List<PolicyLine> lines = as(1, () -> HOUSE.the(SeeingPolicy.class).on(TODAY));
        assertEquals(
                PolicyQuestion.all(), lines.stream().map(PolicyLine::question).toList());
    }

    @Test
    void whatIsLooserThanTheLawIsRefusedWithItsRegulation() {
        FormRefused refused = assertThrows(
                FormRefused.class,
                () -> as(
                        1,
                        () -> POLICY.propose(
                                form(), "FIRST_REVIEW", "25 WORKING_DAYS", TODAY, "Too many reviews.", 0)));
        assertEquals("refused.setting.looser", refused.why().key());
        assertTrue(refused.authority().section().contains("33"), refused.authority()::section);
    }

    @Test
    void nonsenseIsRefusedAtItsField() {
        assertEquals("amount", refused("CARE_PLAN", "-3 DAYS", TODAY).field());
        assertEquals("amount", refused("CARE_PLAN", "0 DAYS", TODAY).field());
        assertEquals("amount", refused("CARE_PLAN", "10000 DAYS", TODAY).field());
        assertEquals("amount", refused("CARE_PLAN", " DAYS", TODAY).field());
        assertEquals("unit", refused("CARE_PLAN", "10", TODAY).field());
        assertEquals("unit", refused("REVIEW_PAPERS", "1 MONTHS", TODAY).field());
        assertEquals("answer", refused("PARTICIPATION_AGE", "four", TODAY).field());
        assertEquals("answer", refused("PARTICIPATION_AGE", "7", TODAY).field());
        assertEquals("from", refused("CARE_PLAN", "5 DAYS", TODAY.minusDays(1)).field());
        assertEquals("from", refused("CARE_PLAN", "5 DAYS", null).field());
    }

    @Test
    void whatHasNoEffectCannotBeSet() {
        for (String question : List.of("SIGNIFICANT_CHANGES", "PREPARATIONS", "PLAN_PARTS")) {
            assertEquals(
                    "refused.setting.shown", refused(question, "4", TODAY).why().key());
        }
    }

    private static CouncilAnswers answers(String council) {
        return HOUSE.as(administrator(council, 1), () -> HOUSE.the(OfficersCouncil.class)
                .answers());
    }

    @Test
    @Tag("S4-18")
    void theAgeOfTakingPartIsFourOrLower() {
        assertEquals(Verdict.ACCEPTED, verdict("PARTICIPATION_AGE", "4"));
        FormRefused refused = refused("PARTICIPATION_AGE", "5", TODAY);
        assertEquals("refused.setting.range", refused.why().key());
        assertNotNull(refused.authority(), "the law wants wishes and feelings at every age");
        assertEquals("answer", refused("PARTICIPATION_AGE", "-1", TODAY).field());
        propose(1, "PARTICIPATION_AGE", "3", TODAY);
        assertEquals(
                3,
                answers(OAK)
                        .number(NumberQuestion.PARTICIPATION_AGE)
                        .orElseThrow()
                        .value());
        assertTrue(answers(ELM).number(NumberQuestion.PARTICIPATION_AGE).isEmpty());
    }

    private static String parts(String... namesAndTexts) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return AnswerParts.text(parts);
    }

    @Test
    @Tag("S0-1")
    void aWordCountsAtOnceForItsOwnCouncilAndNothingOfItsOwnBringsThePluginsBack() {
        propose(1, "WORD_REVIEW", parts("ENGLISH", "care review"), TODAY);
        assertEquals("care review", answers(OAK).words(Language.ENGLISH).of(Term.REVIEW));
        assertEquals("looked-after review", answers(ELM).words(Language.ENGLISH).of(Term.REVIEW));
        assertEquals("care plan", answers(OAK).words(Language.ENGLISH).of(Term.CARE_PLAN));
        propose(1, "WORD_REVIEW", null, TODAY);
        assertEquals("looked-after review", answers(OAK).words(Language.ENGLISH).of(Term.REVIEW));
    }

    @Test
    void aWordOfALaterDayDoesNotCountYet() {
        propose(1, "WORD_CHILD", parts("ENGLISH", "child in our care"), TODAY.plusDays(1));
        assertEquals("looked-after child", answers(OAK).words(Language.ENGLISH).of(Term.CHILD));
        CouncilAnswers tomorrow = as(1, () -> HOUSE.the(OfficersCouncil.class).answersOn(TODAY.plusDays(1)));
        assertEquals("child in our care", tomorrow.words(Language.ENGLISH).of(Term.CHILD));
    }

    @Test
    void aWordThatCannotBeShownIsRefusedAtItsField() {
        assertEquals("ENGLISH", refused("WORD_REVIEW", parts(), TODAY).field());
        assertEquals("ENGLISH", refused("WORD_REVIEW", "nonsense", TODAY).field());
        assertEquals(
                "ENGLISH",
                refused("WORD_REVIEW", parts("ENGLISH", "x".repeat(61)), TODAY).field());
        assertEquals(
                "ENGLISH",
                refused("WORD_REVIEW", parts("ENGLISH", "{review}"), TODAY).field());
    }

    @Test
    @Tag("S2-20")
    @Tag("S3-11")
    @Tag("S4-27")
    void linksAreSetForEachCouncil() {
        for (LinkQuestion question : LinkQuestion.values()) {
            String address = "https://council.example/" + question.name().toLowerCase(Locale.ROOT);
            propose(1, question.name(), parts("ENGLISH", "Read it", "address", address), TODAY);
            assertEquals(
                    address,
                    answers(OAK).link(question).orElseThrow().value().address().toString());
            assertTrue(answers(ELM).link(question).isEmpty());
        }
        assertEquals(
                "address",
                refused("CHILDRENS_GUIDE", parts("ENGLISH", "x", "address", "http://a.example"), TODAY)
                        .field());
        assertEquals(
                "address",
                refused("CHILDRENS_GUIDE", parts("ENGLISH", "x", "address", "https:// a"), TODAY)
                        .field());
        assertEquals(
                "ENGLISH",
                refused("CHILDRENS_GUIDE", parts("address", "https://a.example"), TODAY)
                        .field());
    }

    @Test
    @Tag("S3-12")
    void contactDetailsAreSetForEachCouncil() {
        propose(1, "ENQUIRIES", parts("ENGLISH", "Children’s Services", "telephone", "020 7946 0000"), TODAY);
        assertEquals("020 7946 0000", answers(OAK).enquiries().get(0).telephone());
        assertTrue(answers(ELM).enquiries().isEmpty());
        assertEquals("email", refused("ENQUIRIES", parts("ENGLISH", "A"), TODAY).field());
        assertEquals(
                "email",
                refused("ENQUIRIES", parts("ENGLISH", "A", "email", "a at b"), TODAY)
                        .field());
        assertEquals(
                "telephone",
                refused("ENQUIRIES", parts("ENGLISH", "A", "telephone", "ring us"), TODAY)
                        .field());
    }

    @Test
    void anotherSettingMadeMeanwhileIsSeenFirst() {
        propose(1, "REVIEW_RECORD", "10 WORKING_DAYS", TODAY.plusDays(5));
        FormRefused refused = assertThrows(
                FormRefused.class,
                () -> as(2, () -> POLICY.propose(form(), "REVIEW_RECORD", "9 WORKING_DAYS", TODAY, "So.", 0)));
        assertEquals("refused.setting.meanwhile", refused.why().key());
    }

    @Test
    void aScheduledSettingCanBeWithdrawnAndOneThatCountsIsEndedByAnother() {
        SettingId scheduled = propose(1, "CARE_PLAN_UPDATE", "5 WORKING_DAYS", TODAY.plusDays(5));
        as(2, () -> POLICY.withdraw(scheduled, form()));
        assertTrue(limits(LimitQuestion.CARE_PLAN_UPDATE).isEmpty());
        SettingId counts = propose(1, "CARE_PLAN_UPDATE", "5 WORKING_DAYS", TODAY);
        assertThrows(FormRefused.class, () -> as(1, () -> POLICY.withdraw(counts, form())));
        propose(1, "CARE_PLAN_UPDATE", null, TODAY);
        List<DatedSetting<Limit>> settings = limits(LimitQuestion.CARE_PLAN_UPDATE);
        assertNull(settings.get(settings.size() - 1).answer());
    }

    @Test
    void whereTheCouncilWantsASecondAdministratorAProposalCountsOnlyOnceAnotherConfirmedIt() {
        propose(1, "SECOND_ADMINISTRATOR", "yes", TODAY);
        try {
            SettingId proposed = propose(1, "TWIN_TRACK_PLAN", "5 MONTHS", TODAY);
            assertTrue(limits(LimitQuestion.TWIN_TRACK_PLAN).isEmpty());
            assertEquals(
                    "refused.setting.own",
                    assertThrows(FormRefused.class, () -> as(1, () -> POLICY.confirm(proposed, form())))
                            .why()
                            .key());
            as(2, () -> POLICY.confirm(proposed, form()));
            assertFalse(limits(LimitQuestion.TWIN_TRACK_PLAN).isEmpty());
        } finally {
            SettingId off = propose(1, "SECOND_ADMINISTRATOR", "no", TODAY);
            as(2, () -> POLICY.confirm(off, form()));
        }
    }
}
