package kith.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kith.Invented;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.chronology.LifeEvent.Kind;
import kith.council.Words;
import kith.duedate.Wording;
import kith.plugin.Language;
import kith.record.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A life put in order from the record. */
class ChronologyTest {

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static ChildRecord.Placement stay(String from, String to, String type, String place) {
        ChildRecord.Placement stay = Invented.placement(day(from), type);
        var placements = RowTypes.of(ChildRecord.Placement.class);
        return placements.with(placements.with(stay, "to_on", to == null ? null : day(to)), "place_name", place);
    }

    private static List<String> told(ChildRecord record, Language language) {
        Wording wording = new Wording(language, Words.kith(language)::of);
        return Chronology.of(record, List.of()).stream()
                .map(event -> event.on() + " " + wording.sentence(event.what()))
                .toList();
    }

    private static ChildRecord life() {
        return Invented.child("C1")
                .with(new ChildRecord.Period(day("2026-01-05"), day("2026-06-30"), "N1", "E4A", null, null))
                .with(new ChildRecord.LegalStatus(day("2026-01-05"), "V2", day("2026-02-01")))
                .with(new ChildRecord.LegalStatus(day("2026-02-01"), "C1", day("2026-06-30")))
                .with(stay("2026-01-05", "2026-03-01", "U6", "Hitchin"))
                .with(stay("2026-03-01", "2026-06-30", "K2", null))
                .with(new ChildRecord.Missing(day("2026-04-01"), "M", day("2026-04-03")))
                .with(new ChildRecord.Visit(day("2026-01-09"), true, true, null, "Rowan Ash", "Talked about school."))
                .with(new ChildRecord.Visit(day("2026-02-09"), false, null, null, null, null))
                .reviewed("2026-01-30")
                .with(new ChildRecord.Plan("CARE", day("2026-01-12"), null))
                .with(new ChildRecord.Health("ASSESSMENT", day("2026-01-20")))
                .with(new ChildRecord.Action(
                        1,
                        "Ask the school about football",
                        "Rowan Ash",
                        day("2026-02-20"),
                        day("2026-02-18"),
                        null,
                        day("2026-01-30"),
                        null,
                        null,
                        null,
                        null))
                .worker("w1", "Rowan Ash")
                .record();
    }

    @Test
    void eventsOfEveryKindStandInOrder() {
        List<LifeEvent> events = Chronology.of(life(), List.of());
        assertTrue(told(life(), Language.ENGLISH).contains("2026-01-09 Visit by Rowan Ash; the child was seen alone."));
        assertTrue(told(life(), Language.ENGLISH).contains("2026-02-09 Visit attempted; the child was not seen."));
        assertEquals("Talked about school.", of(events, Kind.VISIT).get(0).account());
        assertEquals(
                Set.of(
                        Kind.CARE,
                        Kind.LEGAL,
                        Kind.PLACEMENT,
                        Kind.MISSING,
                        Kind.REVIEW,
                        Kind.DECISION,
                        Kind.VISIT,
                        Kind.PLAN,
                        Kind.HEALTH,
                        Kind.WORKER),
                events.stream().map(LifeEvent::kind).collect(Collectors.toSet()));
        assertEquals(
                events.stream().map(LifeEvent::on).sorted().toList(),
                events.stream().map(LifeEvent::on).toList());
    }

    private static List<LifeEvent> of(List<LifeEvent> events, Kind kind) {
        return events.stream().filter(event -> event.kind() == kind).toList();
    }

    @Test
    void aMoveIsOneEventAndAnEndWithoutAnotherStartIsTold() {
        List<String> told = told(life(), Language.ENGLISH);
        assertEquals(
                1, told.stream().filter(line -> line.startsWith("2026-03-01")).count(), told::toString);
        assertTrue(told.stream().anyMatch(line -> line.startsWith("2026-03-01 Moved")), told::toString);
        assertTrue(told.stream().anyMatch(line -> line.startsWith("2026-06-30 The placement ended")), told::toString);
        assertTrue(told.stream().anyMatch(line -> line.startsWith("2026-01-05 Placed in Hitchin")), told::toString);
    }

    @Test
    void aLegalStatusThatAnotherFollowsIsNotToldToEnd() {
        List<String> told = told(life(), Language.ENGLISH);
        assertFalse(told.stream().anyMatch(line -> line.startsWith("2026-02-01 End")), told::toString);
        assertTrue(told.stream().anyMatch(line -> line.startsWith("2026-06-30 End")), told::toString);
    }

    @Test
    void whatStaffWroteStandsAmongTheRestWithItsNumber() {
        Held<ChildRecord.ChronologyEntry> entry = new Held<>(
                9,
                0,
                new ChildRecord.ChronologyEntry(
                        day("2026-01-30"), "Won the swimming gala", null, "School", day("2026-02-01"), "Rowan Ash"));
        List<LifeEvent> events = Chronology.of(life(), List.of(entry));
        LifeEvent written = of(events, Kind.WRITTEN).get(0);
        assertEquals(9, written.entry());
        assertTrue(events.indexOf(written) > 0 && events.indexOf(written) < events.size() - 1);
    }

    /** Every sentence there is, in both languages: one that is missing is an error. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyEventCanBeToldInBothLanguages(Language language) {
        Random random = new Random(17);
        for (int life = 0; life < 60; life++) {
            assertFalse(told(anyLife(random), language).isEmpty());
        }
    }

    private static ChildRecord.PlacementCircumstances brokeDown(LocalDate placedOn, LocalDate meeting) {
        return new ChildRecord.PlacementCircumstances(
                placedOn, null, null, null, null, null, null, null, null, true, "The carer fell ill", meeting);
    }

    private static List<Record> ofPlans(LocalDate on, boolean yes) {
        List<Record> rows = new ArrayList<>();
        rows.add(new ChildRecord.PlanChange(
                1,
                1,
                "CONTACT",
                "See Nan weekly.",
                on,
                "Rowan Ash",
                null,
                on,
                "Rowan Ash",
                "Urgent",
                "Yes.",
                on,
                "Ada"));
        rows.add(new ChildRecord.PlanAgreement(1, "PARENT", "Kim Ellis", yes, on, "Wants more visits."));
        rows.add(new ChildRecord.ProtectionPlan(on, on, on, null, null, null, null));
        for (String plan : List.of("CARE", "PLACEMENT", "REVIEW")) {
            rows.add(new ChildRecord.PlanCopy(
                    plan,
                    on,
                    "PARENT",
                    "Kim Ellis",
                    on,
                    yes ? null : "RISK_OF_HARM",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "Rowan Ash",
                    false));
        }
        return rows;
    }

    @Test
    void whatBecameOfPlansReturnsAndPlacementsIsTold() {
        var placements = RowTypes.of(ChildRecord.Placement.class);
        ChildRecord.Placement stay = stay("2026-01-05", "2026-03-01", "U6", null);
        stay = placements.with(stay, "visits_agreed_from", day("2026-02-02"));
        stay = placements.with(stay, "visits_agreement_withdrawn_on", day("2026-02-03"));
        Invented life = Invented.child("C2")
                .with(stay)
                .with(brokeDown(day("2026-01-05"), day("2026-03-04")))
                .with(new ChildRecord.Missing(
                        day("2026-04-01"),
                        "M",
                        day("2026-04-03"),
                        null,
                        "HELD",
                        day("2026-04-04"),
                        "Dana",
                        "I was sad."))
                .with(RowTypes.of(ChildRecord.Visit.class)
                        .with(Invented.visit(day("2026-05-05"), true), "concern", "A bruise nobody explained."))
                .with(new ChildRecord.Advice(day("2026-05-06"), "CARER", "How to settle evenings", null, null));
        ofPlans(day("2026-06-06"), true).forEach(life::with);
        List<String> told = told(life.record(), Language.ENGLISH);
        for (String line : List.of(
                "2026-02-02 The child agreed to visits six months apart.",
                "2026-02-03 The child withdrew the agreement to visits six months apart.",
                "2026-03-01 The placement broke down.",
                "2026-03-04 Disruption meeting about the placement.",
                "2026-04-04 Conversation after the return.",
                "2026-05-05 The visit showed that the child may not be safe and well.",
                "2026-05-06 Advice to the carer.",
                "2026-06-06 A significant change of the care plan was raised: See Nan weekly.",
                "2026-06-06 Kim Ellis agreed to version 1 of the care plan.",
                "2026-06-06 A copy of the care plan was sent to Kim Ellis.",
                "2026-06-06 Child protection plan made.")) {
            assertTrue(told.contains(line), () -> line + " is not in " + told);
        }
    }

    /** Of a sealed placement it is told that it broke down, and not why: the words may say where it was. */
    @Test
    void whyASealedPlacementBrokeDownIsNotTold() {
        ChildRecord.Placement stay = RowTypes.of(ChildRecord.Placement.class)
                .with(stay("2026-01-05", "2026-03-01", "U6", "Hitchin"), "address_sealed", true);
        Invented life = Invented.child("C3").with(stay).with(brokeDown(day("2026-01-05"), null));
        List<LifeEvent> events = Chronology.of(life.record(), List.of());
        assertTrue(events.stream().anyMatch(event -> event.what().key().equals("chronology.brokeDown")));
        assertTrue(events.stream().noneMatch(event -> "The carer fell ill".equals(event.account())));
    }

    private static ChildRecord anyLife(Random random) {
        Invented child = Invented.child("C" + random.nextInt(1000));
        List<Record> rows = new ArrayList<>();
        LocalDate from = day("2020-01-01").plusDays(random.nextInt(500));
        LocalDate to = random.nextBoolean() ? null : from.plusDays(40);
        String any = random.nextBoolean() ? null : "Anybody";
        rows.add(new ChildRecord.Period(
                from, to, random.nextBoolean() ? null : "N1", random.nextBoolean() ? null : "E4A", null, null));
        rows.add(new ChildRecord.LegalStatus(from, "V2", to));
        rows.add(stay(from.toString(), to == null ? null : to.toString(), "U6", any));
        rows.add(new ChildRecord.Absence(from, "T0", to));
        rows.add(new ChildRecord.Missing(from, random.nextBoolean() ? "M" : "A", to));
        rows.add(new ChildRecord.Allocation(
                random.nextBoolean() ? "SOCIAL_WORKER" : "REVIEWING_OFFICER", from, "w1", any, to, null));
        for (String kind : RowTypes.of(ChildRecord.Plan.class).columns().get(0).oneOf()) {
            rows.add(new ChildRecord.Plan(kind, from, null));
        }
        rows.add(new ChildRecord.Review(
                from, to, to, false, random.nextBoolean() ? null : "PN1", null, null, null, null));
        rows.add(new ChildRecord.Visit(from, random.nextBoolean(), random.nextBoolean(), null, any, null));
        rows.add(new ChildRecord.VisitRequest(from, random.nextBoolean()));
        for (String became : List.of("OFFERED", "HELD", "DECLINED")) {
            rows.add(new ChildRecord.Missing(from, "M", from, null, became, from, any, null));
        }
        rows.add(brokeDown(from, from));
        rows.addAll(ofPlans(from, random.nextBoolean()));
        rows.add(new ChildRecord.Advice(from, random.nextBoolean() ? "CHILD" : "CARER", "How reviews work", any, any));
        rows.add(new ChildRecord.Health(random.nextBoolean() ? "ASSESSMENT" : "DENTAL_CHECK", from));
        rows.add(new ChildRecord.Action(1, "Something", "Somebody", to, to, null, from, null, null, null, null));
        rows.add(new ChildRecord.Document("a", from, "LETTER", "A letter", "a.pdf", "PDF", 1, from, "Somebody"));
        rows.forEach(child::with);
        return child.record();
    }
}
