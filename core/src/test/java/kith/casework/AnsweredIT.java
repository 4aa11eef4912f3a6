package kith.casework;

import static kith.casework.Told.day;
import static kith.casework.Told.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import kith.House;
import kith.careplan.CompletingPlans;
import kith.caserecord.ChildRecord;
import kith.formanswer.Answered;
import kith.formanswer.KeepingAnswers;
import kith.health.CheckingHealth;
import kith.plugin.FormQuestion.Form;
import kith.record.ChangedMeanwhile;
import kith.record.EarlierRow;
import kith.record.EarlierRows;
import kith.record.Held;
import kith.record.Seen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a council's own questions are answered at a health assessment or about a personal education plan. */
class AnsweredIT {
    private static final String ELM = "answered-elm";
    private static final String LATE = "The clinic was full.";
    private static final House HOUSE = House.open();

    private final CheckingHealth health = HOUSE.the(CheckingHealth.class);
    private final CompletingPlans plans = HOUSE.the(CompletingPlans.class);

    @BeforeAll
    static void council() {
        HOUSE.council(ELM);
    }

    private static Answered<ChildRecord.Health> assessed(String kind, String day, Map<String, String> answers) {
        return new Answered<>(new ChildRecord.Health(kind, day(day)), answers);
    }

    private long record(Told told, Answered<ChildRecord.Health> said) {
        return told.as(() -> health.record(told.child, form(), said, LATE)).row();
    }

    private Held<Answered<ChildRecord.Health>> event(Told told, long row) {
        return told.as(() -> health.event(told.child, row));
    }

    private void correct(Told told, long row, int version, Answered<ChildRecord.Health> said) {
        told.as(() -> health.correct(told.child, form(), new Seen(row, version), said, "A slip.", LATE));
    }

    @Test
    void theAnswersOfAnAssessmentAreKeptAndFollowItToAnotherDay() {
        Told told = Told.settled(ELM);
        long row = record(told, assessed("ASSESSMENT", "2026-11-20", Map.of("glasses", "yes")));
        long dentist = record(told, assessed("DENTAL_CHECK", "2026-11-20", Map.of()));
        assertEquals(Map.of("glasses", "yes"), event(told, row).said().answers());
        assertEquals(Map.of(), event(told, dentist).said().answers());

        correct(told, row, 1, assessed("ASSESSMENT", "2026-11-19", Map.of("glasses", "yes")));
        assertEquals(Map.of(day("2026-11-19"), Map.of("glasses", "yes")), told.as(() -> HOUSE.the(KeepingAnswers.class)
                .byDay(told.child, Form.HEALTH_ASSESSMENT)));
    }

    @Test
    void aCorrectedAnswerKeepsWhatItSaidAndNobodyElseCorrectsItUnawares() {
        Told told = Told.settled(ELM);
        long row = record(told, assessed("ASSESSMENT", "2026-11-20", Map.of("glasses", "yes")));
        correct(told, row, 1, assessed("ASSESSMENT", "2026-11-20", Map.of("glasses", "no")));
        Held<Answered<ChildRecord.Health>> now = event(told, row);
        assertEquals(Map.of("glasses", "no"), now.said().answers());
        assertEquals(2, now.version());
        ChangedMeanwhile changed = assertThrows(
                ChangedMeanwhile.class,
                () -> correct(told, row, 1, assessed("ASSESSMENT", "2026-11-20", Map.of("glasses", "yes"))));
        assertEquals(now, changed.standing());
        List<EarlierRow> earlier = told.as(() -> HOUSE.the(EarlierRows.class).of(told.child));
        assertEquals("yes", earlier.get(0).said().get("answer"));
    }

    @Test
    void withAnAssessmentItsAnswersAreTakenBack() {
        Told told = Told.settled(ELM);
        long row = record(told, assessed("ASSESSMENT", "2026-11-20", Map.of("glasses", "yes")));
        told.as(() -> health.takeBack(told.child, form(), new Seen(row, 1), "Another child's."));
        assertEquals(
                Map.of(), told.as(() -> HOUSE.the(KeepingAnswers.class).byDay(told.child, Form.HEALTH_ASSESSMENT)));
    }

    @Test
    void aPersonalEducationPlanHasAnswersAndAnotherPlanHasNone() {
        Told told = Told.settled(ELM);
        long row = told.as(() -> plans.record(
                        told.child,
                        form(),
                        new Answered<>(
                                new ChildRecord.Plan("EDUCATION", day("2026-11-20"), null), Map.of("tutor", "Ms Ray")),
                        LATE))
                .row();
        assertEquals(
                Map.of("tutor", "Ms Ray"),
                told.as(() -> plans.plan(told.child, row)).said().answers());
        told.as(() -> plans.correct(
                told.child,
                form(),
                new Seen(row, 1),
                Answered.of(new ChildRecord.Plan("PERMANENCE", day("2026-11-20"), null)),
                "It was the other plan.",
                LATE));
        assertEquals(Map.of(), told.as(() -> HOUSE.the(KeepingAnswers.class)
                .byDay(told.child, Form.PERSONAL_EDUCATION_PLAN)));
    }
}
