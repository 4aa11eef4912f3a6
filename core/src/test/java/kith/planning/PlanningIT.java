package kith.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.House;
import kith.Invented;
import kith.PlumshirePlugin;
import kith.access.Officer;
import kith.access.Role;
import kith.action.ActionOwner;
import kith.action.ActionState;
import kith.action.Actions;
import kith.action.FollowingUp;
import kith.careplan.CompletingPlans;
import kith.careplan.Plans;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.child.CaseChanged;
import kith.codes.CodeLists;
import kith.duedate.Sentence;
import kith.duty.DutyCode;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.Submission;
import kith.overview.ChildPlans;
import kith.overview.ReadingRecord;
import kith.plugin.Language;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.EarlierRow;
import kith.record.EarlierRows;
import kith.record.Held;
import kith.record.Seen;
import kith.sending.SendingCopies;
import kith.setting.SettingPolicy;
import kith.worklist.ClockSummary;
import kith.worklist.Clocks;
import kith.worklist.WaitingChange;
import kith.worklist.WorkQuery;
import kith.worklist.WorkScope;
import kith.worklist.WorkView;
import kith.worklist.Worklist;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Care plans written, completed and agreed on the real database; the day is {@link House#TODAY}. */
class PlanningIT {
    private static final String ELM = "planning-elm";
    private static final House HOUSE = House.open();
    private static final Officer WORKER = House.officer(ELM, Role.SOCIAL_WORKER, 7);

    @BeforeAll
    static void council() {
        HOUSE.council(ELM);
    }

    private static Invented invented() {
        return Invented.child("P" + UUID.randomUUID())
                .lookedAfterFrom("2026-11-16")
                .worker("7", "Officer 7")
                .reviewingOfficer("SW9", "Rowan Ash");
    }

    private static ChildId enter(Invented child) {
        return HOUSE.as(ELM, () -> {
            ChildRecord record = child.record();
            ChildId id = HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number());
            HOUSE.fire(new CaseChanged(Set.of(id), Sentence.of("reason.package")));
            return id;
        });
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    private static WritingPlans writing() {
        return HOUSE.the(WritingPlans.class);
    }

    static void begin(ChildId child, boolean copied) {
        HOUSE.as(WORKER, () -> writing().begin(child, form(), null, copied));
    }

    private static void write(ChildId child, int version, String part, String said, ChildRecord.PlanLine... lines) {
        HOUSE.as(WORKER, () -> {
            Seen seen = new Seen(0, writing().part(child, version, part).held().version());
            return writing()
                    .write(
                            child,
                            form(),
                            seen,
                            new WrittenPart(
                                    new ChildRecord.PlanPart(version, part, said, null, "So it is done.", null),
                                    List.of(lines)));
        });
    }

    private static CarePlan read(ChildId child, Integer version) {
        return HOUSE.as(ELM, () -> HOUSE.the(CarePlans.class).of(child, version));
    }

    private static void writeWhatIsMissing(ChildId child, int version) {
        read(child, version).shown().missing().forEach(part -> write(child, version, part.code(), "Said."));
    }

    private static void complete(ChildId child, int version, String day) {
        HOUSE.as(WORKER, () -> HOUSE.the(CompletingCarePlans.class)
                .complete(child, form(), version, LocalDate.parse(day), null, "Measured."));
    }

    private static Saved completeAfter(ChildId child, String review) {
        return HOUSE.as(WORKER, () -> HOUSE.the(CompletingCarePlans.class)
                .complete(child, form(), 2, House.TODAY, LocalDate.parse(review), "Measured."));
    }

    @Test
    void aVersionBegunBeforeAReviewTakesUpWhatItDecidedWhenItIsCompleted() {
        ChildId child = enter(invented().reviewed("2026-11-21"));
        begin(child, false);
        writeWhatIsMissing(child, 1);
        complete(child, 1, "2026-11-20");
        begin(child, true);
        writeWhatIsMissing(child, 2);
        assertNull(read(child, 2).shown().version().reviewHeldOn());
        assertEquals(
                LocalDate.parse("2026-11-21"),
                HOUSE.as(WORKER, () -> writing().followed(child, CarePlans.DRAFT))
                        .likely());
        ReviewsOfVersion followed = HOUSE.as(WORKER, () -> writing().followed(child, 2));
        assertEquals(List.of(LocalDate.parse("2026-11-21")), followed.held());
        assertNull(followed.likely(), "it was held before the version was begun");
        FormRefused refused = assertThrows(FormRefused.class, () -> completeAfter(child, "2026-11-22"));
        assertEquals("refused.planVersion.review", refused.why().key());
        assertEquals("reviewHeldOn", refused.field());
        completeAfter(child, "2026-11-21");
        assertEquals(
                LocalDate.parse("2026-11-21"), read(child, 2).shown().version().reviewHeldOn());
    }

    private static List<String> codes(List<PartOfPlan> parts) {
        return parts.stream().map(PartOfPlan::code).toList();
    }

    @Test
    @Tag("S2-2")
    void theAuthorIsTheChildsSocialWorker() {
        ChildId child = enter(invented());
        begin(child, false);
        assertEquals("Officer 7", read(child, 1).shown().version().author());
    }

    @Test
    void aChildWithoutASocialWorkerHasNobodyToWriteThePlan() {
        ChildId child = enter(invented().without(ChildRecord.Allocation.class));
        FormRefused refused = assertThrows(FormRefused.class, () -> begin(child, false));
        assertEquals("refused.planVersion.noWorker", refused.why().key());
    }

    @Test
    @Tag("S2-19")
    @Tag("S2-12")
    @Tag("S2-13")
    @Tag("S2-14")
    @Tag("S2-15")
    @Tag("S2-16")
    void aPlanThatLacksARequiredPartIsNotCompletedAndTheMissingPartsAreNamed() {
        ChildId child = enter(invented());
        begin(child, false);
        PlanIncomplete refused = assertThrows(PlanIncomplete.class, () -> complete(child, 1, "2026-11-23"));
        assertTrue(codes(refused.missing())
                .containsAll(List.of("needs", "contact", "placement-plan", "health", "education", "wishes")));
        writeWhatIsMissing(child, 1);
        complete(child, 1, "2026-11-23");
        assertEquals(
                VersionSummary.State.COMPLETE,
                read(child, null).shown().version().state());
    }

    @Test
    @Tag("S2-18")
    void thePlanNamesTheReviewingOfficerAndIsNotCompleteWithoutOne() {
        ChildId with = enter(invented());
        begin(with, false);
        assertEquals(
                "Rowan Ash", read(with, 1).shown().part("reviewing-officer").officer());
        ChildId without = enter(invented().without(ChildRecord.Allocation.class).worker("7", "Officer 7"));
        begin(without, false);
        writeAllBut(without, "reviewing-officer");
        PlanIncomplete refused = assertThrows(PlanIncomplete.class, () -> complete(without, 1, "2026-11-23"));
        assertEquals(List.of("reviewing-officer"), codes(refused.missing()));
    }

    private static void writeAllBut(ChildId child, String code) {
        read(child, 1).shown().missing().stream()
                .filter(part -> !part.code().equals(code))
                .forEach(part -> write(child, 1, part.code(), "Said."));
    }

    @Test
    void theCompletionOfAVersionIsWhatTheDueDatesAreWorkedOutFrom() {
        ChildId child = enter(invented());
        assertTrue(open(child, DutyCode.CARE_PLAN));
        begin(child, false);
        writeWhatIsMissing(child, 1);
        complete(child, 1, "2026-11-23");
        assertTrue(!open(child, DutyCode.CARE_PLAN));
    }

    private static boolean open(ChildId child, DutyCode duty) {
        return HOUSE.as(
                ELM, () -> HOUSE.the(Clocks.class).of(child).next(Set.of(duty)).isPresent());
    }

    @Test
    @Tag("S2-5")
    void whatIsToBeDoneBecomesActionsWithAnOwnerAndIsNotDoubledByTheNextVersion() {
        ChildId child = enter(invented());
        begin(child, false);
        writeWhatIsMissing(child, 1);
        write(
                child,
                1,
                "health",
                "Asthma.",
                new ChildRecord.PlanLine(1, "health", 1, "Book the dentist", "Carer", LocalDate.of(2026, 12, 18)),
                new ChildRecord.PlanLine(1, "health", 2, "Bring the inhaler", "Mother", null));
        complete(child, 1, "2026-11-20");
        begin(child, true);
        complete(child, 2, "2026-11-23");
        List<ChildRecord.Action> actions =
                HOUSE.as(ELM, () -> HOUSE.the(Actions.class).held(child));
        assertEquals(
                List.of("Book the dentist: Carer", "Bring the inhaler: Mother"),
                actions.stream()
                        .map(action -> action.what() + ": " + action.owner())
                        .toList());
    }

    private static List<String> actions(ChildId child) {
        return HOUSE.as(ELM, () -> HOUSE.the(Actions.class).held(child)).stream()
                .map(action -> String.join(
                        ", ",
                        action.what(),
                        action.owner(),
                        String.valueOf(action.dueOn()),
                        ActionState.of(action, House.TODAY).code()))
                .toList();
    }

    private static ChildRecord.PlanLine line(
            int version, int place, String what, String who, String by, String begunAs) {
        return new ChildRecord.PlanLine(
                version, "health", place, what, who, LocalDate.parse(by), "COUNCIL", who + "@elm.example", begunAs);
    }

    /** Two lines in version 1; in version 2 the first has other words, owner and day, the second is dropped, a third is new. */
    private static ChildId changedAndDropped() {
        ChildId child = enter(invented());
        begin(child, false);
        writeWhatIsMissing(child, 1);
        write(
                child,
                1,
                "health",
                "Asthma.",
                line(1, 1, "Book the dentist", "ida", "2026-12-18", null),
                line(1, 2, "Bring the inhaler", "ida", "2026-12-01", null));
        complete(child, 1, "2026-11-20");
        begin(child, true);
        ChildRecord.PlanLine kept = HOUSE.as(
                WORKER,
                () -> writing().part(child, 2, "health").held().said().lines().get(0));
        assertEquals("1 health 1", kept.line());
        write(
                child,
                2,
                "health",
                "Asthma.",
                line(2, 1, "Book the orthodontist", "otto", "2027-01-15", kept.begunAs()),
                line(2, 2, "Buy a spacer", "ida", "2026-12-01", null));
        complete(child, 2, "2026-11-23");
        return child;
    }

    @Test
    @Tag("S2-5")
    void theActionOfALineFollowsItsWordsOwnerAndDayAndThatOfADroppedLineEnds() {
        ChildId child = changedAndDropped();
        assertEquals(
                List.of(
                        "Book the orthodontist, otto, 2027-01-15, open",
                        "Bring the inhaler, ida, 2026-12-01, not-done",
                        "Buy a spacer, ida, 2026-12-01, open"),
                actions(child));
        ChildRecord.Action followed =
                HOUSE.as(ELM, () -> HOUSE.the(Actions.class).held(child)).get(0);
        assertEquals("otto@elm.example", followed.ownerRef());
        assertEquals("COUNCIL", followed.ownerPart());
        List<EarlierRow> kept = HOUSE.as(ELM, () -> HOUSE.the(EarlierRows.class).of(child));
        assertTrue(kept.stream()
                .anyMatch(row -> row.kind().equals("Action") && row.why().startsWith("Version 2")));
    }

    @Test
    void anActionThatSomebodyTookOverOrDidStaysSoWhileItsLineStays() {
        ChildId child = enter(invented());
        begin(child, false);
        writeWhatIsMissing(child, 1);
        write(
                child,
                1,
                "health",
                "Asthma.",
                line(1, 1, "Book the dentist", "ida", "2026-12-18", null),
                line(1, 2, "Bring the inhaler", "ida", "2026-12-01", null));
        complete(child, 1, "2026-11-20");
        HOUSE.as(WORKER, () -> {
            List<Held<ChildRecord.Action>> rows = HOUSE.the(Actions.class).rows(child);
            HOUSE.the(FollowingUp.class)
                    .handOver(
                            child,
                            form(),
                            new Seen(rows.get(0).id(), rows.get(0).version()),
                            ActionOwner.staff("otto", "otto@elm.example"),
                            "Ida left.");
            return HOUSE.the(FollowingUp.class)
                    .done(
                            child,
                            form(),
                            new Seen(rows.get(1).id(), rows.get(1).version()),
                            LocalDate.of(2026, 11, 21),
                            "It is in the bag.");
        });
        begin(child, true);
        complete(child, 2, "2026-11-23");
        assertEquals(
                List.of("Book the dentist, otto, 2026-12-18, open", "Bring the inhaler, ida, 2026-12-01, done"),
                actions(child));
    }

    @Test
    void whatACompletionBeganChangedAndEndedStandsAsBeforeWhenItIsTakenBack() {
        ChildId child = changedAndDropped();
        takeBackCompletion(child, 2);
        assertEquals(
                List.of("Book the dentist, ida, 2026-12-18, open", "Bring the inhaler, ida, 2026-12-01, open"),
                actions(child));
        complete(child, 2, "2026-11-23");
        assertEquals(
                "Book the orthodontist, otto, 2027-01-15, open", actions(child).get(0));
        assertEquals(
                "Bring the inhaler, ida, 2026-12-01, not-done", actions(child).get(1));
    }

    @Test
    @Tag("S2-12")
    void aPartAboutNeedsIsWrittenOnceItSaysHowTheyAreMet() {
        ChildId child = enter(invented());
        begin(child, false);
        write(child, new ChildRecord.PlanPart(1, "needs", "Someone to talk to.", null, null, null));
        assertTrue(codes(read(child, 1).shown().missing()).contains("needs"));
        write(child, 1, "needs", "Someone to talk to.");
        assertTrue(!codes(read(child, 1).shown().missing()).contains("needs"));
        HOUSE.as(WORKER, () -> writing()
                .write(
                        child,
                        form(),
                        new Seen(0, 0),
                        new WrittenPart(
                                new ChildRecord.PlanPart(1, "health", "Asthma.", null, null, null),
                                List.of(line(1, 1, "Bring the inhaler", "ida", "2026-12-01", null)))));
        assertTrue(!codes(read(child, 1).shown().missing()).contains("health"));
    }

    @Test
    @Tag("S2-14")
    void aPlanWithoutACompletePlanOfThePlacementIsFlagged() {
        assertEquals(
                List.of(PlanFlag.NO_PLACEMENT_PLAN),
                read(completed(invented()), null).flags());
        assertEquals(
                List.of(), read(completed(withPlacementPlan(invented())), null).flags());
    }

    @Test
    void whatIsToBeDoneWithoutADayIsFlagged() {
        ChildId child = enter(withPlacementPlan(invented()));
        begin(child, false);
        writeWhatIsMissing(child, 1);
        write(child, 1, "health", "Asthma.", new ChildRecord.PlanLine(1, "health", 1, "Run", "Carer", null));
        complete(child, 1, "2026-11-20");
        assertEquals(List.of(PlanFlag.NO_DAY), read(child, null).flags());
        begin(child, true);
        write(child, 2, "health", "Asthma.", line(2, 1, "Run", "Carer", "2026-12-01", "1 health 1"));
        complete(child, 2, "2026-11-23");
        assertEquals(List.of(), read(child, null).flags());
    }

    @Test
    @Tag("S0-2")
    void oneVersionIsCurrentAndTheEarlierOnesAreKeptAsTheyWere() {
        ChildId child = enter(invented());
        begin(child, false);
        writeWhatIsMissing(child, 1);
        complete(child, 1, "2026-11-20");
        begin(child, true);
        write(child, 2, "health", "Better.");
        complete(child, 2, "2026-11-23");
        CarePlan plan = read(child, null);
        assertEquals(2, plan.current().number());
        assertEquals("Better.", plan.shown().part("health").said().said());
        assertEquals(
                VersionSummary.State.SUPERSEDED,
                read(child, 1).shown().version().state());
        assertEquals("Said.", read(child, 1).shown().part("health").said().said());
    }

    @Test
    void aCompleteVersionIsNotWrittenOn() {
        ChildId child = enter(invented());
        begin(child, false);
        writeWhatIsMissing(child, 1);
        complete(child, 1, "2026-11-23");
        assertThrows(FormRefused.class, () -> write(child, 1, "health", "Otherwise."));
    }

    @Test
    void onlyOneVersionIsWrittenAtATime() {
        ChildId child = enter(invented());
        begin(child, false);
        assertThrows(FormRefused.class, () -> begin(child, false));
    }

    @Test
    void theSecondOfTwoWhoWriteTheSamePartIsShownWhatTheFirstSaid() {
        ChildId child = enter(invented());
        begin(child, false);
        Seen seen = new Seen(0, 0);
        HOUSE.as(WORKER, () -> writing().write(child, form(), seen, part("First.", line("One"))));
        ChangedMeanwhile changed = assertThrows(
                ChangedMeanwhile.class,
                () -> HOUSE.as(WORKER, () -> writing().write(child, form(), seen, part("Second."))));
        assertEquals(part("First.", line("One")), changed.standing().said());
    }

    @Test
    void whoSawAPartBeforeItsActionsChangedIsShownThem() {
        ChildId child = enter(invented());
        begin(child, false);
        HOUSE.as(WORKER, () -> writing().write(child, form(), new Seen(0, 0), part("The same.", line("One"))));
        int version =
                HOUSE.as(WORKER, () -> writing().part(child, 1, "health").held().version());
        HOUSE.as(WORKER, () -> writing().write(child, form(), new Seen(0, version), part("The same.", line("Two"))));
        assertThrows(
                ChangedMeanwhile.class,
                () -> HOUSE.as(WORKER, () -> writing()
                        .write(child, form(), new Seen(0, version), part("The same.", line("Three")))));
    }

    private static WrittenPart part(String said, ChildRecord.PlanLine... lines) {
        return new WrittenPart(new ChildRecord.PlanPart(1, "health", said, null, null, null), List.of(lines));
    }

    private static ChildRecord.PlanLine line(String what) {
        return new ChildRecord.PlanLine(1, "health", 1, what, "Carer", null);
    }

    @Test
    void howManyVersionsThereAreMakesNoMoreQuestions() {
        ChildId few = enter(versions(1));
        ChildId many = enter(versions(30));
        assertEquals(questions(few), questions(many));
        assertEquals(30, read(many, null).versions().size());
    }

    private static Invented versions(int count) {
        Invented child = invented();
        for (int number = 1; number <= count; number++) {
            LocalDate day = LocalDate.of(2026, 9, 1).plusDays(number);
            child.with(new ChildRecord.PlanVersion(number, day, "Officer 7", null))
                    .with(new ChildRecord.Plan("CARE", day, null, number))
                    .with(new ChildRecord.PlanPart(number, "health", "Version " + number, null, null, null));
        }
        return child;
    }

    private static int questions(ChildId child) {
        return HOUSE.as(ELM, () -> {
            HOUSE.the(CarePlans.class).of(child, null);
            return HOUSE.questions();
        });
    }

    @Test
    void aPlanCompletedElsewhereHasNoContents() {
        ChildId child = enter(invented().with(new ChildRecord.Plan("CARE", LocalDate.of(2026, 11, 18), null)));
        assertNull(read(child, null).shown());
    }

    private static void agree(ChildId child, String role, String name, boolean agreed, String why) {
        HOUSE.as(WORKER, () -> HOUSE.the(AgreeingPlans.class)
                .record(
                        child,
                        form(),
                        new ChildRecord.PlanAgreement(1, role, name, agreed, LocalDate.of(2026, 11, 23), why)));
    }

    private static ChildId completed(Invented invented) {
        ChildId child = enter(invented);
        begin(child, false);
        writeWhatIsMissing(child, 1);
        complete(child, 1, "2026-11-23");
        return child;
    }

    private static VersionSummary.State state(ChildId child) {
        return read(child, null).shown().version().state();
    }

    @Test
    void aPlanIsAgreedWhenEveryParentOfAnAccommodatedChildAgreed() {
        ChildId child = completed(invented().with(parent(1, "Ms Whyte")).with(parent(2, "Mr Ellis")));
        agree(child, "PARENT", "Ms Whyte", true, null);
        assertEquals(VersionSummary.State.COMPLETE, state(child));
        agree(child, "PARENT", "Mr Ellis", true, null);
        assertEquals(VersionSummary.State.AGREED, state(child));
    }

    private static ChildRecord.Person parent(int place, String name) {
        return new ChildRecord.Person(place, name, "parent", true, null);
    }

    @Test
    void aParentWhoIsNoLongerAroundTheChildIsNotAsked() {
        RowType<ChildRecord.Person> person = RowTypes.of(ChildRecord.Person.class);
        ChildId child = completed(invented()
                .with(parent(1, "Ms Whyte"))
                .with(person.with(parent(2, "Mr Ellis"), "to_on", LocalDate.of(2026, 11, 20))));
        agree(child, "PARENT", "Ms Whyte", true, null);
        assertEquals(VersionSummary.State.AGREED, state(child));
    }

    @Test
    void withoutAParentWhoeverCaredForTheChildBeforeThePlacementIsAskedAndNotTheCarerOfThePlacement() {
        RowType<ChildRecord.Person> person = RowTypes.of(ChildRecord.Person.class);
        ChildRecord.Person aunt = new ChildRecord.Person(1, "Aunt Rose", "aunt", false, null);
        ChildRecord.Person foster = new ChildRecord.Person(2, "Sheila Drayton", "foster carer", false, null);
        ChildId child = completed(
                invented().with(person.with(aunt, "part", "FORMER_CARER")).with(person.with(foster, "part", "CARER")));
        assertEquals(
                List.of("CARER Aunt Rose"),
                read(child, null).shown().asked().stream()
                        .map(asked -> asked.role() + " " + asked.name())
                        .toList());
        agree(child, "CARER", "Aunt Rose", true, null);
        assertEquals(VersionSummary.State.AGREED, state(child));
    }

    @Test
    void withoutAParentTheLastCarerIsAsked() {
        ChildId child = completed(invented());
        assertEquals(
                List.of("CARER"),
                read(child, null).shown().asked().stream()
                        .map(AskedAgreement::role)
                        .toList());
    }

    @Test
    void anAccommodatedChildAgreesFromTheSixteenthBirthdayOn() {
        assertEquals("CARER", askedOf("2010-11-24"));
        assertEquals("CHILD", askedOf("2010-11-23"));
        assertEquals("CHILD", askedOf("2010-11-22"));
    }

    private static String askedOf(String bornOn) {
        ChildId child = enter(invented().born(bornOn));
        begin(child, false);
        return read(child, 1).shown().asked().get(0).role();
    }

    @Test
    void whereACourtDecidedTheLawAsksNobody() {
        LocalDate day = LocalDate.of(2026, 11, 16);
        ChildId child = enter(
                invented().without(ChildRecord.LegalStatus.class).with(new ChildRecord.LegalStatus(day, "C2", null)));
        begin(child, false);
        assertEquals(List.of(), read(child, 1).shown().asked());
    }

    @Test
    void whoDoesNotAgreeIsKeptWithTheReason() {
        ChildId child = completed(invented().with(parent(1, "Ms Whyte")));
        FormRefused refused = assertThrows(FormRefused.class, () -> agree(child, "PARENT", "Ms Whyte", false, null));
        assertEquals("said", refused.field());
        agree(child, "PARENT", "Ms Whyte", false, "Wants him home.");
        assertEquals(VersionSummary.State.COMPLETE, state(child));
        assertEquals(
                "Wants him home.",
                read(child, null).shown().agreements().get(0).said().why());
    }

    private static long raise(ChildId child, Integer version, String change, LocalDate review, String notPracticable) {
        return HOUSE.as(WORKER, () -> HOUSE.the(ChangingPlans.class)
                .raise(
                        child,
                        form(),
                        new ProposedChange(version, change, "Moves.", new Considered(review, notPracticable)))
                .row());
    }

    private static Seen seen(ChildId child, long row) {
        return HOUSE.as(
                WORKER,
                () -> new Seen(
                        row, HOUSE.the(ChangingPlans.class).change(child, row).version()));
    }

    @Test
    @Tag("S4-8")
    @Tag("S4-10")
    void aSignificantChangeKeepsTheVersionFromBeingCompletedUntilAReviewConsideredIt() {
        ChildId child = enter(invented().reviewed("2026-11-20"));
        begin(child, false);
        writeWhatIsMissing(child, 1);
        long change = raise(child, 1, "placement", null, null);
        PlanIncomplete refused = assertThrows(PlanIncomplete.class, () -> complete(child, 1, "2026-11-23"));
        assertEquals(
                List.of("Moves."),
                refused.waiting().stream().map(one -> one.said().what()).toList());
        Seen seen = seen(child, change);
        HOUSE.as(WORKER, () -> HOUSE.the(ChangingPlans.class)
                .decide(
                        child,
                        form(),
                        seen,
                        new ProposedChange(
                                1, "placement", "Moves.", new Considered(LocalDate.of(2026, 11, 20), null))));
        complete(child, 1, "2026-11-23");
        assertEquals(VersionSummary.State.COMPLETE, state(child));
    }

    @Test
    void aChangeIsRaisedWhileNoVersionIsWrittenAndHoldsUpTheNextOne() {
        ChildId child = enter(invented());
        begin(child, false);
        writeWhatIsMissing(child, 1);
        complete(child, 1, "2026-11-20");
        raise(child, null, "contact", null, null);
        raise(child, null, SignificantChanges.UNSURE, null, null);
        assertEquals(2, read(child, null).changes().size());
        begin(child, true);
        PlanIncomplete refused = assertThrows(PlanIncomplete.class, () -> complete(child, 2, "2026-11-23"));
        assertEquals(2, refused.waiting().size());
        ChildId without = enter(invented());
        raise(without, null, SignificantChanges.UNSURE, null, null);
        assertNull(read(without, null).shown());
        assertEquals(1, read(without, null).changes().size());
    }

    @Test
    @Tag("S4-9")
    void aChangeThatCouldNotWaitSaysWhoWhenAndWhyAndAsksForAnEarlyReview() {
        ChildId child = enter(invented());
        begin(child, false);
        writeWhatIsMissing(child, 1);
        raise(child, 1, "placement", null, "The placement broke down today.");
        ChildRecord.PlanChange made = read(child, 1).shown().changes().get(0).said();
        assertEquals("Officer 7", made.madeBy());
        assertEquals(House.TODAY, made.madeOn());
        assertEquals("The placement broke down today.", made.notPracticable());
        // Twenty working days from Monday 23 November; Christmas is still ahead.
        assertEquals(LocalDate.of(2026, 12, 21), HOUSE.as(ELM, () -> HOUSE.the(Clocks.class)
                .of(child)
                .next(Set.of(DutyCode.EARLY_REVIEW))
                .orElseThrow()
                .dueOn()));
        complete(child, 1, "2026-11-23");
    }

    @Test
    @Tag("S4-11")
    @Tag("S4-12")
    @Tag("S4-13")
    @Tag("S4-14")
    @Tag("S4-15")
    void everyKindOfSignificantChangeWaits() {
        for (String kind : SignificantChanges.kinds(Optional.empty())) {
            ChildId child = enter(invented());
            begin(child, false);
            writeWhatIsMissing(child, 1);
            raise(child, 1, kind, null, null);
            assertThrows(PlanIncomplete.class, () -> complete(child, 1, "2026-11-23"), kind);
        }
    }

    @Test
    @Tag("S4-16")
    void whoIsUnsureAsksTheReviewingOfficerAndTheAnswerIsKept() {
        ChildId child = enter(invented());
        begin(child, false);
        writeWhatIsMissing(child, 1);
        long asked = raise(child, 1, SignificantChanges.UNSURE, null, null);
        assertEquals(1, read(child, 1).shown().waiting().size());
        Seen seen = seen(child, asked);
        HOUSE.as(House.officer(ELM, Role.REVIEWING_OFFICER, 9), () -> HOUSE.the(ChangingPlans.class)
                .answer(child, form(), seen, "No, go ahead."));
        CarePlanSummary plan = read(child, 1).shown();
        assertEquals(List.of(), plan.waiting());
        assertEquals("Officer 9", plan.changes().get(0).said().answeredBy());
        complete(child, 1, "2026-11-23");
    }

    @Test
    void whatChangedBetweenTwoVersionsIsMarkedAndCanBeTakenOver() {
        ChildId child = enter(invented());
        begin(child, false);
        writeWhatIsMissing(child, 1);
        complete(child, 1, "2026-11-20");
        begin(child, true);
        assertEquals(List.of(), changed(child));
        write(child, 2, "health", "Better.", new ChildRecord.PlanLine(2, "health", 1, "Run", "Child", null));
        write(child, 2, "leisure", "Football.");
        assertEquals(List.of("health", "leisure"), changed(child));
        HOUSE.as(WORKER, () -> writing().copyForward(child, form(), 1, 2, "health"));
        assertEquals(List.of("leisure"), changed(child));
    }

    private static List<String> changed(ChildId child) {
        return HOUSE.as(ELM, () -> HOUSE.the(ComparingPlans.class).compare(child, 1, 2)).parts().stream()
                .filter(ComparedPart::changed)
                .map(part -> part.part().code())
                .toList();
    }

    private static Invented sixteen(String lookedAfterFrom) {
        return Invented.child("P" + UUID.randomUUID())
                .born("2010-06-01")
                .lookedAfterFrom(lookedAfterFrom)
                .worker("7", "Officer 7")
                .reviewingOfficer("SW9", "Rowan Ash");
    }

    @Test
    @Tag("S2-10")
    void thePathwayPlanReplacesPartTwoWhereTheCouncilSaysSo() {
        List<String> stays = sections("planning-fir-" + UUID.randomUUID(), null);
        assertTrue(stays.containsAll(List.of("DEVELOPMENT", "PATHWAY")));
        List<String> replaced = sections("planning-fir-" + UUID.randomUUID(), "yes");
        assertTrue(replaced.contains("PATHWAY"));
        assertTrue(!replaced.contains("DEVELOPMENT"));
    }

    /** The sections of an eligible young person's plan in a council that sets, or does not set, that part 2 is replaced. */
    private static List<String> sections(String fir, String replaces) {
        HOUSE.council(fir);
        if (replaces != null) {
            HOUSE.sql(fir, "insert into staff (council, id, email, name) values ('" + fir + "', 1, 'a@x', 'A')");
            HOUSE.as(House.officer(fir, Role.SYSTEM_ADMINISTRATOR, 1), () -> HOUSE.the(SettingPolicy.class)
                    .propose(form(), "PATHWAY_PLAN_REPLACES_PART_TWO", replaces, House.TODAY, "As agreed.", 0));
        }
        ChildRecord record = sixteen("2026-01-05").record();
        return HOUSE.as(House.officer(fir, Role.SOCIAL_WORKER, 7), () -> {
            ChildId child =
                    HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number());
            writing().begin(child, form(), null, false);
            return HOUSE.the(ComparingPlans.class).version(child, 1).parts().stream()
                    .map(part -> part.part().section().name())
                    .distinct()
                    .toList();
        });
    }

    @Test
    void thePersonalAdviserIsReadFromThePeopleAroundTheChild() {
        RowType<ChildRecord.Person> person = RowTypes.of(ChildRecord.Person.class);
        ChildId child = enter(sixteen("2026-01-05")
                .with(person.with(
                        new ChildRecord.Person(1, "Joy Park", "adviser", false, null), "part", "PERSONAL_ADVISER")));
        begin(child, false);
        assertEquals("Joy Park", HOUSE.as(WORKER, () -> writing()
                .part(child, 1, "personal-adviser")
                .held()
                .said()
                .said()
                .said()));
        assertTrue(codes(read(child, 1).shown().missing()).contains("personal-adviser"));
    }

    @Test
    void partsAndChangesOfTheCouncilsOwnAreInItsPlans() {
        String plum = PlumshirePlugin.COUNCIL;
        HOUSE.plumshire();
        Officer worker = House.officer(plum, Role.SOCIAL_WORKER, 7);
        ChildRecord record = invented().record();
        ChildId child = HOUSE.as(
                worker,
                () -> HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number()));
        HOUSE.as(worker, () -> writing().begin(child, form(), null, false));
        assertTrue(codes(missing(worker, child)).contains("orchard"));
        HOUSE.as(worker, () -> {
            for (PartOfPlan part :
                    HOUSE.the(ComparingPlans.class).version(child, 1).missing()) {
                writing()
                        .write(
                                child,
                                form(),
                                new Seen(0, 0),
                                new WrittenPart(
                                        new ChildRecord.PlanPart(
                                                1, part.code(), "Picks no plums.", null, "Picks plums.", null),
                                        List.of()));
            }
            return null;
        });
        ProposedChange said = new ProposedChange(1, "orchard", "Another orchard.", Considered.NOT_YET);
        HOUSE.as(worker, () -> HOUSE.the(ChangingPlans.class).raise(child, form(), said));
        PlanIncomplete refused = assertThrows(
                PlanIncomplete.class,
                () -> HOUSE.as(worker, () -> HOUSE.the(CompletingCarePlans.class)
                        .complete(child, form(), 1, House.TODAY, null, "Late.")));
        assertEquals("orchard", refused.waiting().get(0).said().change());
        HOUSE.as(worker, () -> {
            Held<ChildRecord.PlanChange> waits = refused.waiting().get(0);
            ProposedChange made = new ProposedChange(
                    1, "orchard", "Another orchard.", new Considered(null, "The orchard closed today."));
            HOUSE.the(ChangingPlans.class).decide(child, form(), new Seen(waits.id(), waits.version()), made);
            return HOUSE.the(CompletingCarePlans.class).complete(child, form(), 1, House.TODAY, null, "Late.");
        });
        String paper = HOUSE.as(worker, () -> HOUSE.the(SendingCopies.class).childsPlan(child, Language.ENGLISH))
                .paper()
                .text();
        assertTrue(paper.contains("Life in the orchard\nPicks plums."), paper);
    }

    private static List<PartOfPlan> missing(Officer worker, ChildId child) {
        return HOUSE.as(worker, () -> HOUSE.the(ComparingPlans.class).version(child, 1))
                .missing();
    }

    @Test
    @Tag("S2-10")
    @Tag("S2-11")
    void anEligibleChildsPlanIsAPathwayPlanTooAndAnothersIsNot() {
        ChildId eligible = enter(sixteen("2026-01-05"));
        begin(eligible, false);
        CarePlan plan = read(eligible, 1);
        assertTrue(plan.eligible());
        assertTrue(codes(plan.shown().missing()).containsAll(List.of("life-skills", "personal-adviser")));
        writeWhatIsMissing(eligible, 1);
        complete(eligible, 1, "2026-11-23");
        assertTrue(HOUSE.as(ELM, () -> HOUSE.the(kith.careplan.Plans.class).held(eligible)).stream()
                .anyMatch(row -> row.kind().equals("PATHWAY")));

        ChildId other = enter(sixteen("2026-11-16"));
        begin(other, false);
        CarePlan notYet = read(other, 1);
        assertTrue(!notYet.eligible());
        assertNull(notYet.shown().part("life-skills"));
        assertEquals(LocalDate.of(2027, 2, 14), notYet.eligibility().dueOn());
    }

    @Test
    @Tag("S2-17")
    @Tag("S2-7")
    void fromTheSecondReviewOnThePlanNeedsPermanence() {
        Invented once = invented().reviewed("2026-11-19");
        ChildId first = enter(once);
        begin(first, false);
        assertTrue(!codes(read(first, 1).shown().missing()).contains("permanence"));
        ChildId second = enter(invented().reviewed("2026-11-18").reviewed("2026-11-20"));
        begin(second, false);
        assertTrue(codes(read(second, 1).shown().missing()).contains("permanence"));
    }

    @Test
    @Tag("S4-33")
    @Tag("S4-35")
    void fromTheThirdReviewOnOneTrackAloneIsFlaggedWhateverTheAimUntilTheChildIsHome() {
        for (String aim : List.of("RETURN6M", "LTFOST18", "ADOPTION")) {
            assertEquals(List.of(PlanFlag.NO_TWIN_TRACK), flags(aim, null), aim);
        }
        assertEquals(List.of(), flags("RETURN6M", "LTRELFR"));
        assertEquals(List.of(), flags("RETURN6M", "LTRELFR ADOPTION"));
        Invented home = invented()
                .without(ChildRecord.Placement.class)
                .with(Invented.placement(LocalDate.of(2026, 11, 16), "P1"));
        assertEquals(List.of(), flags(home, "REMAINSUP", null, LocalDate.of(2027, 5, 1), true));
    }

    private static Invented withPlacementPlan(Invented of) {
        return of.with(new ChildRecord.Plan("PLACEMENT", LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 16), null));
    }

    private static List<PlanFlag> flags(String aim, String alternative) {
        return flags(aim, alternative, LocalDate.of(2027, 5, 1), true);
    }

    private static List<PlanFlag> flags(String aim, String alternative, LocalDate byOn, Boolean meetsNeeds) {
        return flags(invented(), aim, alternative, byOn, meetsNeeds);
    }

    private static List<PlanFlag> flags(
            Invented of, String aim, String alternative, LocalDate byOn, Boolean meetsNeeds) {
        LocalDate day = LocalDate.of(2026, 11, 20);
        ChildId child = enter(withPlacementPlan(of)
                .reviewed("2026-11-17")
                .reviewed("2026-11-18")
                .reviewed("2026-11-19")
                .with(new ChildRecord.PlanVersion(1, day, "Officer 7", null))
                .with(new ChildRecord.Plan("CARE", day, null, 1))
                .with(new ChildRecord.PlanPart(
                        1,
                        "permanence",
                        "Home is preferred.",
                        null,
                        null,
                        null,
                        aim,
                        alternative,
                        byOn,
                        "In time.",
                        "Assessments.",
                        meetsNeeds)));
        return read(child, null).flags();
    }

    @Test
    void whatACompletionTookIsGivenBackWhenItIsTakenBack() {
        ChildId child = enter(invented().reviewed("2026-11-18").reviewed("2026-11-20"));
        begin(child, false);
        write(
                child,
                new ChildRecord.PlanPart(
                        1,
                        "permanence",
                        "Said.",
                        null,
                        null,
                        null,
                        "RETURN6M",
                        "LTRELFR",
                        LocalDate.of(2027, 5, 1),
                        null,
                        null,
                        true));
        writeWhatIsMissing(child, 1);
        write(child, 1, "health", "Asthma.", line(1, 1, "Bring the inhaler", "ida", "2026-12-01", null));
        complete(child, 1, "2026-11-23");
        assertTrue(!open(child, DutyCode.PERMANENCE_PLAN));
        assertTrue(!open(child, DutyCode.TWIN_TRACK_PLAN));
        assertEquals(1, actions(child).size());
        takeBackCompletion(child, 1);
        assertEquals(
                VersionSummary.State.DRAFT, read(child, 1).shown().version().state());
        assertTrue(open(child, DutyCode.CARE_PLAN));
        assertTrue(open(child, DutyCode.PERMANENCE_PLAN));
        assertTrue(open(child, DutyCode.TWIN_TRACK_PLAN));
        assertEquals(List.of(), actions(child));
    }

    private static void takeBackCompletion(ChildId child, int version) {
        HOUSE.as(WORKER, () -> {
            Held<ChildRecord.Plan> row = HOUSE.the(Plans.class).rows(child).stream()
                    .filter(plan ->
                            plan.said().kind().equals("CARE") && plan.said().planVersion() == version)
                    .findFirst()
                    .orElseThrow();
            return HOUSE.the(CompletingPlans.class)
                    .takeBack(child, form(), new Seen(row.id(), row.version()), "Too early.");
        });
    }

    @Test
    void aVersionBegunByMistakeIsCancelledAndWhatItSaidIsKeptWithTheReason() {
        ChildId child = completed(invented());
        begin(child, true);
        write(child, 2, "health", "Of another child.", new ChildRecord.PlanLine(2, "health", 1, "Run", "Child", null));
        raise(child, 2, "contact", null, null);
        cancel(child, 2);
        CarePlan plan = read(child, null);
        assertNull(plan.draft());
        assertEquals(1, plan.shown().version().number());
        assertEquals("Said.", plan.shown().part("health").said().said());
        List<EarlierRow> kept = HOUSE.as(ELM, () -> HOUSE.the(EarlierRows.class).of(child));
        assertEquals(
                Set.of("PlanChange", "PlanLine", "PlanPart", "PlanVersion"),
                kept.stream().map(EarlierRow::kind).collect(Collectors.toSet()));
        assertTrue(kept.stream().allMatch(row -> row.takenBack() && row.why().equals("Of the wrong child.")));
        begin(child, false);
        assertEquals(2, read(child, CarePlans.DRAFT).shown().version().number());
    }

    private static void cancel(ChildId child, int version) {
        HOUSE.as(WORKER, () -> writing().cancel(child, form(), version, "Of the wrong child."));
    }

    @Test
    void neitherACompleteVersionNorOneWhoseChangeWasMadeWithoutAReviewIsCancelled() {
        ChildId complete = completed(invented());
        assertThrows(FormRefused.class, () -> cancel(complete, 1));
        ChildId changed = enter(invented());
        begin(changed, false);
        raise(changed, 1, "placement", null, "The placement broke down today.");
        FormRefused refused = assertThrows(FormRefused.class, () -> cancel(changed, 1));
        assertEquals("refused.planVersion.changed", refused.why().key());
    }

    @Test
    @Tag("S2-1")
    void thePlanShowsWhetherItWasReadyBeforeThePlacementOrByWhenItIsDue() {
        ChildId before = enter(invented().with(new ChildRecord.Plan("CARE", LocalDate.of(2026, 11, 13), null)));
        ChildPlans prepared = plans(before);
        assertEquals(LocalDate.of(2026, 11, 13), carePlan(prepared).doneOn());
        assertTrue(carePlan(prepared).doneOn().isBefore(prepared.placedOn()));
        ChildPlans open = plans(enter(invented()));
        assertNull(carePlan(open).doneOn());
        // Ten working days from Monday 16 November.
        assertEquals(LocalDate.of(2026, 11, 30), carePlan(open).dueOn());
    }

    @Test
    @Tag("S4-36")
    void thePlanTellsOfAChildProtectionPlanThatGoesOnAndTheEarlierOfBothLimits() {
        LocalDate decided = LocalDate.of(2026, 11, 20);
        ChildId both = enter(invented()
                .with(new ChildRecord.ProtectionPlan(
                        LocalDate.of(2026, 9, 7), null, null, decided, true, "The conference", "Home is planned.")));
        ChildPlans plans = plans(both);
        assertEquals(true, plans.protection().get(0).said().goesOn());
        // Three months from 7 September, before the first review twenty working days from 16 November.
        assertEquals(LocalDate.of(2026, 12, 7), plans.reviewDue());
        assertEquals(LocalDate.of(2026, 12, 14), plans(enter(invented())).reviewDue());
    }

    private static ChildPlans plans(ChildId child) {
        return HOUSE.as(WORKER, () -> HOUSE.the(ReadingRecord.class).plans(child, null));
    }

    private static ClockSummary carePlan(ChildPlans plans) {
        return Stream.concat(plans.clocks().open().stream(), plans.clocks().past().stream())
                .filter(clock -> clock.duty() == DutyCode.CARE_PLAN)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("S0-5")
    @Tag("S0-6")
    @Tag("S0-7")
    @Tag("S0-8")
    @Tag("S0-9")
    @Tag("S0-10")
    @Tag("S0-11")
    @Tag("S2-8")
    @Tag("S2-54")
    @Tag("S3-1")
    @Tag("S3-2")
    @Tag("S3-10")
    void thePlanHasAPartForEverythingThatIsPromisedAndSaysWhatWasWritten() {
        ChildId child = enter(invented());
        begin(child, false);
        List<String> parts = List.of(
                "why-here",
                "stay",
                "end-of-stay",
                "health",
                "education",
                "religion",
                "culture",
                "leisure",
                "contact",
                "parents-help",
                "wishes",
                "family-views",
                "carer-views",
                "agency-views");
        assertTrue(
                read(child, 1).shown().parts().stream()
                        .map(part -> part.part().code())
                        .toList()
                        .containsAll(parts),
                "a version that is begun asks for each");
        for (String part : parts) {
            write(child, 1, part, "About " + part + ".");
        }
        CarePlanSummary plan = read(child, 1).shown();
        for (String part : parts) {
            assertEquals("About " + part + ".", plan.part(part).said().said());
        }
    }

    @Test
    @Tag("S0-11")
    void howParentsHelpMayStayEmpty() {
        ChildId child = completed(invented());
        assertNull(read(child, null).shown().part("parents-help").said());
        assertEquals(VersionSummary.State.COMPLETE, state(child));
    }

    @Test
    @Tag("S2-3")
    void eachNeedIsWrittenWithHowItIsMetNowAndInFuture() {
        ChildId child = enter(invented());
        begin(child, false);
        write(child, new ChildRecord.PlanPart(1, "health", "Asthma.", "May outgrow it.", "An inhaler.", House.TODAY));
        ChildRecord.PlanPart said = read(child, 1).shown().part("health").said();
        assertEquals("Asthma.", said.said());
        assertEquals("May outgrow it.", said.later());
        assertEquals("An inhaler.", said.arrangements());
        assertEquals(House.TODAY, said.reviewOn());
    }

    private static void write(ChildId child, ChildRecord.PlanPart said) {
        HOUSE.as(WORKER, () -> writing().write(child, form(), new Seen(0, 0), new WrittenPart(said, List.of())));
    }

    @Test
    @Tag("S2-4")
    void thePartsForHealthAndEducationSayWhenTheirOwnPlansWereMadeLast() {
        LocalDate assessed = LocalDate.of(2026, 11, 18);
        LocalDate pep = LocalDate.of(2026, 11, 19);
        ChildId child = enter(invented()
                .with(new ChildRecord.Plan("EDUCATION", pep, null))
                .with(new ChildRecord.Health("ASSESSMENT", assessed)));
        begin(child, false);
        CarePlanSummary plan = read(child, 1).shown();
        assertEquals(assessed, plan.part("health").linkedOn());
        assertEquals(pep, plan.part("education").linkedOn());
    }

    @Test
    @Tag("S2-6")
    @Tag("S3-3")
    @Tag("S4-29")
    @Tag("S4-31")
    @Tag("S4-32")
    @Tag("S4-34")
    void permanenceSaysTheOptionsThePreferredOneByWhenOnWhichAssessmentsAndWhetherItMeetsTheNeeds() {
        for (String aim : List.of("RETURN6M", "LTRELFR", "LTFOST18", "ADOPTION", "SUPPLIV")) {
            assertTrue(CodeLists.isKnown("permanence-plan", aim), aim);
        }
        ChildId child = enter(invented());
        begin(child, false);
        ChildRecord.PlanPart said = new ChildRecord.PlanPart(
                1,
                "permanence",
                "Home is preferred; her aunt is the other option.",
                null,
                "Time at home grows.",
                null,
                "RETURN6M",
                "LTRELFR",
                LocalDate.of(2027, 5, 1),
                "Before she changes school.",
                "Assessments of school, health and of both parents.",
                true);
        write(child, said);
        assertEquals(said, read(child, 1).shown().part("permanence").said());
    }

    @Test
    @Tag("S4-31")
    @Tag("S4-32")
    void aPlanForPermanenceWithoutATimeOrAJudgementThatItMeetsTheNeedsIsFlagged() {
        assertEquals(List.of(PlanFlag.NO_TIMESCALE), flags("LTFOST18", "LTRELFR", null, true));
        assertEquals(List.of(PlanFlag.NEEDS_NOT_MET), flags("LTFOST18", "LTRELFR", LocalDate.of(2027, 5, 1), false));
        assertEquals(List.of(PlanFlag.NEEDS_NOT_MET), flags("LTFOST18", "LTRELFR", LocalDate.of(2027, 5, 1), null));
    }

    @Test
    @Tag("S3-4")
    void preparingToLiveOnOnesOwnIsAPartFromTheFourteenthBirthdayOn() {
        assertNull(semiIndependence("2012-11-24"));
        assertEquals("semi-independence", semiIndependence("2012-11-23").part().code());
        assertEquals("semi-independence", semiIndependence("2012-11-22").part().code());
    }

    private static PartSummary semiIndependence(String bornOn) {
        ChildId child = enter(invented().born(bornOn));
        begin(child, false);
        return read(child, 1).shown().part("semi-independence");
    }

    @Test
    @Tag("S4-16")
    void changesThatWaitAreOnTheListsOfTheWorkerTheReviewingOfficerAndTheManager() {
        HOUSE.sql(
                ELM,
                "insert into staff (council, id, name, email) values"
                        + " ('planning-elm', 31, 'Ida Wells', 'ida@elm.example'),"
                        + " ('planning-elm', 32, 'Rowan Ash', 'rowan@elm.example') on conflict do nothing");
        ChildId child = enter(invented()
                .without(ChildRecord.Allocation.class)
                .worker("ida@elm.example", "Ida Wells")
                .reviewingOfficer("rowan@elm.example", "Rowan Ash"));
        begin(child, false);
        long asked = raise(child, 1, SignificantChanges.UNSURE, null, null);
        Officer worker = House.officer(ELM, Role.SOCIAL_WORKER, 31);
        Officer reviewing = House.officer(ELM, Role.REVIEWING_OFFICER, 32);
        Officer manager = House.officer(ELM, Role.TEAM_MANAGER, 33);
        assertEquals(List.of(asked), waiting(worker, WorkScope.MINE));
        assertEquals(List.of(asked), waiting(reviewing, WorkScope.MINE));
        assertTrue(waiting(manager, WorkScope.COUNCIL).contains(asked));
        assertEquals(List.of(), waiting(House.officer(ELM, Role.SOCIAL_WORKER, 34), WorkScope.MINE));
        Seen seen = seen(child, asked);
        HOUSE.as(reviewing, () -> HOUSE.the(ChangingPlans.class).answer(child, form(), seen, "Go ahead."));
        assertEquals(List.of(), waiting(reviewing, WorkScope.MINE));
    }

    private static List<Long> waiting(Officer officer, WorkScope scope) {
        return HOUSE
                .as(officer, () -> HOUSE.the(Worklist.class).find(WorkQuery.of(scope, WorkView.ALL)))
                .changes()
                .stream()
                .map(WaitingChange::row)
                .toList();
    }

    @Test
    @Tag("S4-33")
    @Tag("S4-34")
    void theSecondTrackIsMetByOtherOptionsAndByNoAimAlone() {
        assertTrue(twinTrack("RETURN6M", null, true));
        assertTrue(twinTrack("LTFOST18", null, true));
        assertTrue(twinTrack("ADOPTION", null, true));
        assertTrue(twinTrack("RETURN6M", "LTRELFR", false));
        assertTrue(twinTrack("RETURN6M", "LTRELFR ADOPTION", false));
    }

    /** Whether planning on two tracks is, or is not, open once a version with such an aim is complete. */
    private static boolean twinTrack(String aim, String alternative, boolean open) {
        ChildId child = enter(invented().reviewed("2026-11-18").reviewed("2026-11-20"));
        begin(child, false);
        write(
                child,
                new ChildRecord.PlanPart(
                        1,
                        "permanence",
                        "Said.",
                        null,
                        null,
                        null,
                        aim,
                        alternative,
                        LocalDate.of(2027, 5, 1),
                        null,
                        null,
                        true));
        writeWhatIsMissing(child, 1);
        complete(child, 1, "2026-11-23");
        return open(child, DutyCode.TWIN_TRACK_PLAN) == open;
    }
}
