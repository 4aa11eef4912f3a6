package kith.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kith.House;
import kith.access.Officer;
import kith.access.Role;
import kith.council.OfficersCouncil;
import kith.council.SettingAnswer.Verdict;
import kith.duty.LimitSetting;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.Submission;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S4-38")
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

    private static List<LimitSetting> limits(LimitQuestion question) {
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
                List.of(new LimitSetting(Limit.days(5), TODAY, "We want it so.")), limits(LimitQuestion.VISIT_FIRST));
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
        assertEquals(
                "refused.setting.shown",
                refused("PARTICIPATION_AGE", "4", TODAY).why().key());
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
        List<LimitSetting> settings = limits(LimitQuestion.CARE_PLAN_UPDATE);
        assertNull(settings.get(settings.size() - 1).limit());
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
