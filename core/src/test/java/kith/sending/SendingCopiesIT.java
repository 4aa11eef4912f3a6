package kith.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import kith.House;
import kith.Invented;
import kith.PlumshirePlugin;
import kith.access.NotFound;
import kith.access.Officer;
import kith.access.Role;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.codes.CodeLists;
import kith.document.KeepingDocuments;
import kith.document.OpenedFile;
import kith.exchange.Exporting;
import kith.form.FormRefused;
import kith.form.Submission;
import kith.paper.Paper;
import kith.paper.PaperPdf;
import kith.paper.PdfUa;
import kith.planning.CarePlanPart;
import kith.plugin.Language;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.redaction.LeftOut;
import kith.setting.AnswerParts;
import kith.setting.SettingPolicy;
import kith.worklist.Recalculating;
import kith.worklist.WorkScope;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of plans sent and withheld, on the real database; the day is {@link House#TODAY}. */
class SendingCopiesIT {
    private static final String ELM = "copies-elm";
    private static final String OAK = "copies-oak";
    private static final House HOUSE = House.open();
    private static final Officer WORKER = House.officer(ELM, Role.SOCIAL_WORKER, 7);
    private static final Officer ADMINISTRATOR = House.officer(ELM, Role.REVIEW_ADMINISTRATOR, 8);
    private static final SendingCopies SENDING = HOUSE.the(SendingCopies.class);
    private static final LocalDate COMPLETED = LocalDate.parse("2026-11-16");
    private static final RowType<ChildRecord.Person> PERSON = RowTypes.of(ChildRecord.Person.class);
    private static final RowType<ChildRecord.Placement> PLACEMENT = RowTypes.of(ChildRecord.Placement.class);

    @BeforeAll
    static void councils() {
        HOUSE.council(ELM);
        HOUSE.council(OAK);
        HOUSE.plumshire();
    }

    private static ChildRecord.Person person(int ordinal, String name, String part, boolean responsible) {
        return PERSON.with(
                new ChildRecord.Person(ordinal, name, part, responsible, "07700 90010" + ordinal), "part", part);
    }

    private static ChildRecord.Placement home() {
        ChildRecord.Placement stay = Invented.placement(LocalDate.parse("2026-11-09"), "U6");
        stay = PLACEMENT.with(stay, "carer", "Sheila Drayton");
        stay = PLACEMENT.with(stay, "place_name", "Hitchin");
        return PLACEMENT.with(stay, "postcode", "SG5 1AB");
    }

    private static Invented story() {
        return Invented.child("S" + UUID.randomUUID())
                .named("Jordan", "Ellis")
                .lookedAfterFrom("2026-11-09")
                .without(ChildRecord.Placement.class)
                .with(home())
                .worker("amina@elm.example", "Amina Rahman")
                .reviewingOfficer("grace@elm.example", "Grace Adeyemi")
                .with(new ChildRecord.Plan("CARE", COMPLETED, null, 1))
                .with(new ChildRecord.PlanVersion(1, LocalDate.parse("2026-11-10"), "Amina Rahman", null))
                .with(part(CarePlanPart.WHY_HERE, "The home is near school.", null))
                .with(part(CarePlanPart.HEALTH, "Asthma.", "See the nurse every month."))
                .with(part(CarePlanPart.EDUCATION, "Year 6.", "Go on at the same school."))
                .with(part(CarePlanPart.FAMILY_VIEWS, "Mum would like more visits.", null))
                .with(new ChildRecord.PlanLine(1, "health", 1, "Buy a spare inhaler", "Sheila", COMPLETED));
    }

    private static ChildRecord.PlanPart part(CarePlanPart part, String said, String arrangements) {
        return new ChildRecord.PlanPart(1, part.code(), said, null, arrangements, null);
    }

    private static ChildRecord.PlacementPlan agreement() {
        return agreement("Supper at six.");
    }

    private static ChildRecord.PlacementPlan agreement(String dayToDay) {
        RowType<ChildRecord.PlacementPlan> plan = RowTypes.of(ChildRecord.PlacementPlan.class);
        Object[] values = new Object[plan.columns().size()];
        values[plan.names().indexOf("placed_on")] = LocalDate.parse("2026-11-09");
        values[plan.names().indexOf("number")] = 1;
        values[plan.names().indexOf("begun_on")] = LocalDate.parse("2026-11-09");
        values[plan.names().indexOf("author")] = "Amina Rahman";
        values[plan.names().indexOf("day_to_day")] = dayToDay;
        values[plan.names().indexOf("haircuts")] = "CARER";
        return plan.row(values);
    }

    private static ChildId child(Invented told) {
        return child(ELM, told);
    }

    private static ChildId child(String council, Invented told) {
        return HOUSE.as(council, () -> {
            ChildRecord record = told.record();
            return HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number());
        });
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    private static AskedCopy asked(String part, String name, String... without) {
        return new AskedCopy(CopiedPlan.CARE, COMPLETED, part, name, Language.ENGLISH, Set.of(without));
    }

    private static SendingCopies.Sent sent(String day) {
        return new SendingCopies.Sent(LocalDate.parse(day), "HAND", null, null, null, false);
    }

    private static PlanCopiesSummary copies(ChildId child) {
        return HOUSE.as(WORKER, () -> SENDING.copies(child)).plans().get(0);
    }

    private static CopyState copy(ChildId child, String name) {
        return copies(child).copies().stream()
                .filter(copy -> copy.reader().reader().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static CopyPreview preview(ChildId child, AskedCopy asked) {
        return HOUSE.as(WORKER, () -> SENDING.preview(child, asked));
    }

    private static List<LeftOut.Why> why(CopyPreview preview) {
        return preview.leftOut().stream().map(LeftOut::why).distinct().toList();
    }

    @Test
    @Tag("S0-14")
    void finishingAPlanMakesATaskOfEachCopyUntilItIsSentOrWithheld() {
        ChildId child = child(
                story().with(person(1, "Kim Ellis", "PARENT", true)).with(person(2, "Rose Friend", "FRIEND", false)));
        assertTrue(copy(child, "Jordan Ellis").open());
        assertTrue(copy(child, "Kim Ellis").open());
        assertTrue(copy(child, "Sheila Drayton").open());
        assertTrue(copy(child, "Grace Adeyemi").open());
        assertFalse(copy(child, "Rose Friend").open());
        assertEquals(4, copies(child).open());

        HOUSE.as(WORKER, () -> SENDING.send(child, form(), asked("PARENT", "Kim Ellis"), sent("2026-11-18"), null));
        HOUSE.as(
                WORKER,
                () -> SENDING.withhold(
                        child,
                        form(),
                        asked("CHILD", "Jordan Ellis"),
                        LocalDate.parse("2026-11-18"),
                        Withholding.NOT_APPROPRIATE,
                        "Told by the carer instead.",
                        null));
        assertEquals(2, copies(child).open());
        assertEquals(
                LocalDate.parse("2026-11-18"),
                copy(child, "Kim Ellis").held().said().doneOn());
        assertEquals(
                "NOT_APPROPRIATE", copy(child, "Jordan Ellis").held().said().withheld());
    }

    @Test
    @Tag("S0-15")
    void copiesOfThePlacementAgreementAreTrackedLikewise() {
        ChildId child = child(story().with(person(1, "Kim Ellis", "PARENT", true))
                .with(new ChildRecord.Plan("PLACEMENT", COMPLETED, LocalDate.parse("2026-11-09"), 1))
                .with(agreement()));
        PlanCopiesSummary agreement =
                HOUSE.as(WORKER, () -> SENDING.copies(child)).plans().get(1);
        assertEquals(CopiedPlan.PLACEMENT, agreement.plan());
        assertEquals(4, agreement.open());
        AskedCopy asked =
                new AskedCopy(CopiedPlan.PLACEMENT, COMPLETED, "CARER", "Sheila Drayton", Language.ENGLISH, Set.of());
        HOUSE.as(WORKER, () -> SENDING.send(child, form(), asked, sent("2026-11-18"), null));
        assertEquals(
                3, HOUSE.as(WORKER, () -> SENDING.copies(child)).plans().get(1).open());
    }

    /** Every plan as each of its readers has it, in both languages, held against PDF/UA-1. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theCareThePlacementAndTheChildsPlanKeepEveryRuleOfPdfUa(Language language) throws Exception {
        ChildId child = child(story().with(person(1, "Kim Ellis", "PARENT", true))
                .with(new ChildRecord.Plan("PLACEMENT", COMPLETED, LocalDate.parse("2026-11-09"), 1))
                .with(agreement()));
        Map<CopiedPlan, List<String>> readers = Map.of(
                CopiedPlan.CARE, List.of("PARENT Kim Ellis", "CHILD Jordan Ellis", "CARER Sheila Drayton"),
                CopiedPlan.PLACEMENT, List.of("PARENT Kim Ellis", "CHILD Jordan Ellis", "CARER Sheila Drayton"));
        for (CopiedPlan plan : readers.keySet()) {
            for (String reader : readers.get(plan)) {
                String[] who = reader.split(" ", 2);
                Paper paper = preview(child, new AskedCopy(plan, COMPLETED, who[0], who[1], language, Set.of()))
                        .paper();
                assertEquals(language, paper.language());
                assertTrue(
                        paper.text().contains(plan == CopiedPlan.CARE ? "See the nurse" : "Supper at six."),
                        paper::text);
                assertEquals(List.of(), PdfUa.broken(PaperPdf.of(paper)), plan + " " + reader);
            }
        }
    }

    /** The provider is another's: PR1 is the council itself, PR4 a private one. */
    @Test
    @Tag("S0-14")
    void aCopyForAProviderOfWhomNobodyIsRecordedStaysOpenUntilSomebodyIs() {
        ChildRecord.Placement theirs = PLACEMENT.with(home(), "provider", "PR4");
        Invented told = story().without(ChildRecord.Placement.class).with(theirs);
        ChildId unknown = child(told);
        assertTrue(copies(unknown).providerUnknown());
        assertEquals(4, copies(unknown).open());
        ChildId known = child(story().without(ChildRecord.Placement.class)
                .with(theirs)
                .with(person(1, "Bo Birch", "AGENCY_REPRESENTATIVE", false)));
        assertFalse(copies(known).providerUnknown());
        assertTrue(copy(known, "Bo Birch").open());
        ChildId own =
                child(story().without(ChildRecord.Placement.class).with(PLACEMENT.with(home(), "provider", "PR1")));
        assertFalse(copies(own).providerUnknown());
    }

    /** Invented people, plans, homes and copies: the list of many children and the page of each say the same. */
    @Test
    @Tag("S0-14")
    void theListOfManyChildrenCountsWhatThePageOfEachShows() {
        String fir = "copies-fir";
        HOUSE.council(fir);
        Officer manager = House.officer(fir, Role.TEAM_MANAGER, 7);
        Random random = new Random(15);
        List<ChildRecord> records = IntStream.range(0, 20)
                .mapToObj(round -> anybody(random).record())
                .toList();
        List<ChildId> children = HOUSE.as(fir, () -> {
            Map<String, ChildId> ids = HOUSE.the(Caseload.class).enter(records).ids();
            HOUSE.the(Recalculating.class).nextChildren();
            return records.stream().map(one -> ids.get(one.number())).toList();
        });
        long open = 0;
        for (ChildId child : children) {
            List<PlanCopiesSummary> plans =
                    HOUSE.as(manager, () -> SENDING.copies(child)).plans();
            for (PlanCopiesSummary plan : plans) {
                for (CopyState copy : plan.copies()) {
                    if (copy.open() && random.nextInt(3) == 0) {
                        sent(manager, child, plan, copy);
                    }
                }
            }
            Long left = HOUSE.as(manager, () -> SENDING.open(child));
            long count = left == null ? 0 : left;
            CopiesSummary all = open(manager, 100);
            assertEquals(
                    count,
                    all.children().stream()
                            .filter(one -> one.child().equals(child))
                            .mapToLong(CopiesSummary.OfChild::count)
                            .sum(),
                    child::toString);
            open += count;
        }
        assertTrue(open > 20, open + " copies are open");
        assertEquals(open, open(manager, 3).count());
        assertEquals(3, open(manager, 3).children().size());
        assertEquals(
                open(manager, 4).children().get(3),
                HOUSE.as(manager, () -> HOUSE.the(ListingCopies.class).open(WorkScope.COUNCIL, 2, 3))
                        .children()
                        .get(0));
        assertEquals(
                0,
                HOUSE.as(House.officer(fir, Role.SOCIAL_WORKER, 99), () -> HOUSE.the(ListingCopies.class)
                                .open(WorkScope.MINE, 1, 3))
                        .count());
    }

    private static CopiesSummary open(Officer officer, int most) {
        return HOUSE.as(officer, () -> HOUSE.the(ListingCopies.class).open(WorkScope.COUNCIL, 1, most));
    }

    private static void sent(Officer officer, ChildId child, PlanCopiesSummary plan, CopyState copy) {
        AskedCopy asked = new AskedCopy(
                plan.plan(),
                plan.completedOn(),
                copy.reader().reader().part(),
                copy.reader().reader().name(),
                Language.ENGLISH,
                Set.of());
        SendingCopies.Sent sent = new SendingCopies.Sent(House.TODAY, "HAND", null, null, null, true);
        HOUSE.as(officer, () -> SENDING.send(child, form(), asked, sent, null));
    }

    private static Invented anybody(Random random) {
        Invented told = story();
        String provider = random.nextBoolean() ? "PR4" : "PR1";
        told.without(ChildRecord.Placement.class)
                .with(PLACEMENT.with(
                        PLACEMENT.with(home(), "provider", provider), "carer", random.nextBoolean() ? "Sheila" : null));
        if (random.nextBoolean()) {
            told.with(new ChildRecord.Plan("PLACEMENT", COMPLETED, LocalDate.parse("2026-11-09"), 1))
                    .with(agreement());
        }
        List<String> parts = List.of("PARENT", "CARER", "AGENCY_REPRESENTATIVE", "HEALTH_REPRESENTATIVE", "FRIEND");
        for (int one = 1; one <= random.nextInt(5); one++) {
            ChildRecord.Person person =
                    person(one, "Person " + one, parts.get(random.nextInt(5)), random.nextInt(3) == 0);
            Boolean decided = random.nextInt(3) > 0 ? null : (Boolean) random.nextBoolean();
            person = PERSON.with(person, random.nextBoolean() ? "care_plan" : "placement_plan", decided);
            LocalDate over = random.nextInt(4) > 0 ? null : House.TODAY.plusDays(random.nextInt(3) - 1);
            told.with(PERSON.with(person, "to_on", over));
        }
        return told;
    }

    @Test
    void theSentPaperIsKeptWithItsHashAndSaysWhatWasPreviewed() throws Exception {
        ChildId child = child(story().with(person(1, "Kim Ellis", "PARENT", true)));
        HOUSE.as(WORKER, () -> SENDING.send(child, form(), asked("PARENT", "Kim Ellis"), sent("2026-11-18"), null));
        String sha256 = copy(child, "Kim Ellis").held().said().sha256();
        OpenedFile paper = HOUSE.as(WORKER, () -> {
            Held<ChildRecord.Document> kept =
                    HOUSE.the(kith.document.Documents.class).rows(child).get(0);
            assertEquals(sha256, kept.said().sha256());
            return HOUSE.the(KeepingDocuments.class).open(child, kept.id());
        });
        try (PDDocument pdf = Loader.loadPDF(paper.content())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("See the nurse every month."), text);
            assertTrue(text.contains("Buy a spare inhaler"), text);
        }
    }

    @Test
    @Tag("S0-4")
    void theChildsCopySaysWhatIsGoingToBeDoneAndNotWhatOthersSaid() {
        ChildId child = child(story());
        String text = preview(child, asked("CHILD", "Jordan Ellis")).paper().text();
        assertTrue(text.contains("Keeping you healthy"), text);
        assertTrue(text.contains("See the nurse every month."), text);
        assertFalse(text.contains("Mum would like more visits."), text);
        assertTrue(text.startsWith("Jordan, this is your plan"), text);
    }

    @Test
    void theChildsPlanToKeepIsItsCopyAndSaysWhereItGrowsUpInPlainWords() {
        ChildId child = child(story().with(new ChildRecord.PlanPart(
                1,
                CarePlanPart.PERMANENCE.code(),
                "Mum relapsed twice.",
                null,
                null,
                null,
                "LTFOST18",
                null,
                LocalDate.parse("2027-05-01"),
                "Before secondary school.",
                "Both parents were assessed.",
                true)));
        String text = HOUSE.as(WORKER, () -> SENDING.childsPlan(child, Language.ENGLISH))
                .paper()
                .text();
        assertTrue(text.contains("We want you to grow up with foster carers."), text);
        assertTrue(text.contains("We want to do this by 1 May 2027."), text);
        assertTrue(text.contains("See the nurse every month."), text);
        assertFalse(text.contains("Mum would like more visits."), text);
        assertFalse(text.contains("Mum relapsed twice."), text);
        assertFalse(text.contains("Both parents were assessed."), text);
        assertEquals(preview(child, asked("CHILD", "Jordan Ellis")).paper().text(), text);
        ChildId without = child(story().without(ChildRecord.Plan.class));
        assertThrows(NotFound.class, () -> HOUSE.as(WORKER, () -> SENDING.childsPlan(without, Language.ENGLISH)));
    }

    @Test
    void everyAimIsToldToTheChildInPlainWords() {
        for (Language language : Language.values()) {
            PaperText text = new PaperText(language, term -> "");
            CodeLists.known("permanence-plan").forEach(aim -> assertTrue(text.has("child.aim." + aim), aim));
        }
    }

    @Test
    @Tag("S1-35")
    void everyCopyNamesSocialWorkerAndReviewingOfficerWithTheirAddresses() {
        ChildId child = child(story().with(person(1, "Kim Ellis", "PARENT", true)));
        for (AskedCopy asked : List.of(asked("PARENT", "Kim Ellis"), asked("CHILD", "Jordan Ellis"))) {
            String text = preview(child, asked).paper().text();
            assertTrue(text.contains("Amina Rahman, amina@elm.example"), text);
            assertTrue(text.contains("Grace Adeyemi, grace@elm.example"), text);
        }
    }

    @Test
    @Tag("S2-20")
    @Tag("S3-11")
    @Tag("S3-12")
    void theCouncilsAddressAndTheChildrensGuideStandOnThePaperAsItsSettingsSay() {
        String pine = "copies-pine-" + UUID.randomUUID();
        HOUSE.council(pine);
        HOUSE.sql(pine, "insert into staff (council, id, email, name) values ('" + pine + "', 1, 'a@x', 'A')");
        Officer administrator = House.officer(pine, Role.SYSTEM_ADMINISTRATOR, 1);
        set(
                administrator,
                "ENQUIRIES",
                "ENGLISH",
                "Children’s Services",
                "email",
                "care@pine.example",
                "telephone",
                "01632 960000");
        set(administrator, "CHILDRENS_GUIDE", "ENGLISH", "Your guide", "address", "https://pine.example/guide");
        HOUSE.as(administrator, () -> HOUSE.the(SettingPolicy.class)
                .propose(form(), "COMPLAINTS_RECEIVED_BY", "TEAM_MANAGER", House.TODAY, "Nobody else does.", 0));
        ChildRecord record = story().record();
        ChildId child = HOUSE.as(
                pine,
                () -> HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number()));
        Paper paper = HOUSE.as(
                        House.officer(pine, Role.SOCIAL_WORKER, 1),
                        () -> SENDING.preview(child, asked("CHILD", "Jordan Ellis")))
                .paper();
        assertEquals(
                List.of("Children’s Services", "care@pine.example", "01632 960000"),
                paper.sender().contacts());
        assertTrue(paper.blocks().contains(new Paper.Pointer("Your guide", "https://pine.example/guide")));
        assertTrue(paper.text().contains("If you want to complain, tell: the team manager"), paper::text);
    }

    private static void set(Officer administrator, String question, String... parts) {
        Map<String, String> answer = new LinkedHashMap<>();
        for (int part = 0; part < parts.length; part += 2) {
            answer.put(parts[part], parts[part + 1]);
        }
        HOUSE.as(administrator, () -> HOUSE.the(SettingPolicy.class)
                .propose(form(), question, AnswerParts.text(answer), House.TODAY, "So that families reach us.", 0));
    }

    @Test
    void whoMayNotKnowThePlaceGetsACopyWithoutIt() {
        ChildRecord.Person father = PERSON.with(person(1, "Lee Ellis", "PARENT", true), "placement_address", false);
        father = PERSON.with(father, "papers_reason", "He threatened the carers.");
        ChildId child = child(story().with(father).with(part(CarePlanPart.EMOTIONAL, "Sleeps well in hitchin.", null)));
        CopyPreview copy = preview(child, asked("PARENT", "Lee Ellis"));
        assertEquals(List.of(LeftOut.Why.PLACE), why(copy));
        assertEquals(2, copy.leftOut().size());
        assertTrue(copy.paper().text().contains("not in this copy"));
        assertEquals(
                List.of(),
                preview(child, asked("REVIEWING_OFFICER", "Grace Adeyemi")).leftOut());
    }

    @Test
    void whoMayNotMeetTheChildDoesNotReadWhereTheChildIsWhen() {
        ChildRecord.Person father = PERSON.with(person(1, "Lee Ellis", "PARENT", true), "meeting", "NOT_ALLOWED");
        ChildId child = child(story().with(PERSON.with(father, "meeting_reason", "Court order")));
        CopyPreview copy = preview(child, asked("PARENT", "Lee Ellis"));
        assertEquals(List.of(LeftOut.Why.MEETING), why(copy));
        assertFalse(copy.paper().text().contains("Go on at the same school."));
        assertTrue(copy.paper().text().contains("See the nurse every month."));
    }

    @Test
    void whoeverSendsItLeavesOutMoreOnlyWithAReason() {
        ChildId child = child(story().with(person(1, "Kim Ellis", "PARENT", true)));
        AskedCopy asked = asked("PARENT", "Kim Ellis", "health");
        FormRefused refused = assertThrows(
                FormRefused.class,
                () -> HOUSE.as(WORKER, () -> SENDING.send(child, form(), asked, sent("2026-11-18"), null)));
        assertEquals("refused.copy.why", refused.why().key());
        SendingCopies.Sent reasoned = new SendingCopies.Sent(
                LocalDate.parse("2026-11-18"), "HAND", null, null, "Risk of significant harm.", false);
        HOUSE.as(WORKER, () -> SENDING.send(child, form(), asked, reasoned, null));
        assertTrue(copy(child, "Kim Ellis").held().said().leftOut().contains("Health (DECIDED)"));
    }

    @Test
    void aCopyThatNamesAnotherFamilysChildIsNotSentUntilSomebodyLooked() {
        child(Invented.child("X" + UUID.randomUUID()).named("Robin", "Hartley").lookedAfterFrom("2026-11-09"));
        ChildId child = child(story().with(person(1, "Kim Ellis", "PARENT", true))
                .with(part(CarePlanPart.EMOTIONAL, "Plays with ROBIN  Hartley.", null)));
        assertEquals(
                List.of("Robin Hartley"),
                preview(child, asked("PARENT", "Kim Ellis")).others());
        FormRefused refused = assertThrows(
                FormRefused.class,
                () -> HOUSE.as(
                        WORKER,
                        () -> SENDING.send(child, form(), asked("PARENT", "Kim Ellis"), sent("2026-11-18"), null)));
        assertEquals("refused.copy.names", refused.why().key());
        SendingCopies.Sent looked =
                new SendingCopies.Sent(LocalDate.parse("2026-11-18"), "HAND", null, null, null, true);
        HOUSE.as(WORKER, () -> SENDING.send(child, form(), asked("PARENT", "Kim Ellis"), looked, null));
    }

    @Test
    void nobodyIsSentACopyThatWasDecidedAgainst() {
        ChildRecord.Person mother = PERSON.with(person(1, "Kim Ellis", "PARENT", true), "care_plan", false);
        ChildId child = child(story().with(PERSON.with(mother, "papers_reason", "Risk of harm.")));
        assertFalse(copy(child, "Kim Ellis").open());
        assertThrows(
                FormRefused.class,
                () -> HOUSE.as(
                        WORKER,
                        () -> SENDING.send(child, form(), asked("PARENT", "Kim Ellis"), sent("2026-11-18"), null)));
    }

    @Test
    void onlyLawfulReasonsWithholdACopyAndNoneTheReviewingOfficers() {
        ChildId child = child(story().with(person(1, "Kim Ellis", "PARENT", true)));
        assertThrows(FormRefused.class, () -> withhold(child, "CHILD", "Jordan Ellis", Withholding.RISK_OF_HARM));
        assertThrows(FormRefused.class, () -> withhold(child, "PARENT", "Kim Ellis", Withholding.NOT_APPROPRIATE));
        assertThrows(
                FormRefused.class, () -> withhold(child, "REVIEWING_OFFICER", "Grace Adeyemi", Withholding.DECLINED));
        withhold(child, "PARENT", "Kim Ellis", Withholding.RISK_OF_HARM);
        assertFalse(copy(child, "Kim Ellis").open());
    }

    private static void withhold(ChildId child, String part, String name, Withholding reason) {
        HOUSE.as(
                WORKER,
                () -> SENDING.withhold(
                        child,
                        form(),
                        asked(part, name),
                        LocalDate.parse("2026-11-18"),
                        reason,
                        "As was decided.",
                        null));
    }

    @Test
    void aCopyIsNotSentBeforeItsPlanWasCompletedNorTomorrow() {
        ChildId child = child(story().with(person(1, "Kim Ellis", "PARENT", true)));
        AskedCopy asked = asked("PARENT", "Kim Ellis");
        assertThrows(
                FormRefused.class,
                () -> HOUSE.as(WORKER, () -> SENDING.send(child, form(), asked, sent("2026-11-15"), null)));
        assertThrows(
                FormRefused.class,
                () -> HOUSE.as(WORKER, () -> SENDING.send(child, form(), asked, sent("2026-11-24"), null)));
        HOUSE.as(WORKER, () -> SENDING.send(child, form(), asked, sent("2026-11-16"), null));
    }

    @Test
    void theSameCopyIsRecordedOnceAndAgainAfterItWasTakenBack() {
        ChildId child = child(story().with(person(1, "Kim Ellis", "PARENT", true)));
        AskedCopy asked = asked("PARENT", "Kim Ellis");
        HOUSE.as(WORKER, () -> SENDING.send(child, form(), asked, sent("2026-11-18"), null));
        assertThrows(
                FormRefused.class,
                () -> HOUSE.as(WORKER, () -> SENDING.send(child, form(), asked, sent("2026-11-19"), null)));
        Held<ChildRecord.PlanCopy> held = copy(child, "Kim Ellis").held();
        HOUSE.as(WORKER, () -> SENDING.takeBack(child, form(), new Seen(held.id(), held.version()), "Not sent yet."));
        assertNull(copy(child, "Kim Ellis").held());
        HOUSE.as(WORKER, () -> SENDING.send(child, form(), asked, sent("2026-11-19"), null));
    }

    @Test
    void proofIsAddedByACorrection() {
        ChildId child = child(story().with(person(1, "Kim Ellis", "PARENT", true)));
        HOUSE.as(WORKER, () -> SENDING.send(child, form(), asked("PARENT", "Kim Ellis"), sent("2026-11-18"), null));
        Held<ChildRecord.PlanCopy> held = copy(child, "Kim Ellis").held();
        SendingCopies.Sent proven = new SendingCopies.Sent(
                LocalDate.parse("2026-11-18"), "POST", "1 High Street", "Receipt 4711", null, false);
        HOUSE.as(
                WORKER,
                () -> SENDING.correct(child, form(), new Seen(held.id(), held.version()), proven, "The receipt came."));
        assertEquals("Receipt 4711", copy(child, "Kim Ellis").held().said().proof());
        assertEquals(
                held.said().sha256(), copy(child, "Kim Ellis").held().said().sha256());
    }

    @Test
    void aSealedAddressIsOnTheEnvelopeAloneAndIsSeenByThoseWhoMayOnly() throws Exception {
        ChildRecord.Person mother =
                PERSON.with(person(1, "Tara Ellis", "PARENT", true), "address", "3 Quiet Lane, Hitchin");
        ChildId child = child(story().with(PERSON.with(mother, "address_sealed", true)));
        AskedCopy asked = asked("PARENT", "Tara Ellis");
        assertEquals(List.of("Tara Ellis"), preview(child, asked).paper().addressee());
        HOUSE.as(
                WORKER,
                () -> SENDING.send(
                        child,
                        form(),
                        asked,
                        new SendingCopies.Sent(COMPLETED, "POST", "3 Quiet Lane, Hitchin", null, null, false),
                        null));
        Held<ChildRecord.PlanCopy> copy = copy(child, "Tara Ellis").held();
        assertEquals("3 Quiet Lane, Hitchin", copy.said().address());
        CopyState hidden = HOUSE.as(ADMINISTRATOR, () -> SENDING.copies(child)).plans().get(0).copies().stream()
                .filter(one -> one.reader().reader().name().equals("Tara Ellis"))
                .findFirst()
                .orElseThrow();
        assertNull(hidden.held().said().address());
        assertNull(HOUSE.as(ADMINISTRATOR, () -> SENDING.copy(child, copy.id()))
                .said()
                .address());

        HOUSE.as(
                ADMINISTRATOR,
                () -> SENDING.correct(
                        child,
                        form(),
                        new Seen(copy.id(), copy.version()),
                        new SendingCopies.Sent(COMPLETED, "POST", null, "Receipt 7", null, false),
                        "The receipt came."));
        assertEquals(
                "3 Quiet Lane, Hitchin",
                copy(child, "Tara Ellis").held().said().address(),
                "whoever does not see it does not lose it");
        assertFalse(packaged(House.officer(ELM, Role.DATA_OFFICER, 9)).contains("Quiet Lane"));
    }

    private static String packaged(Officer officer) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HOUSE.as(officer, () -> {
            HOUSE.the(Exporting.class).writeTo(out);
            return null;
        });
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void whatTravelsGoesToAnAddressUnlessThatIsSealedFromWhoeverSendsIt() {
        ChildRecord.Person mother = person(1, "Tara Ellis", "PARENT", true);
        SendingCopies.Sent nowhere = new SendingCopies.Sent(COMPLETED, "POST", null, null, null, false);
        ChildId open = child(story().with(mother));
        FormRefused refused = assertThrows(
                FormRefused.class,
                () -> HOUSE.as(WORKER, () -> SENDING.send(open, form(), asked("PARENT", "Tara Ellis"), nowhere, null)));
        assertEquals("address", refused.field());
        ChildId sealed = child(story().with(PERSON.with(mother, "address_sealed", true)));
        HOUSE.as(ADMINISTRATOR, () -> SENDING.send(sealed, form(), asked("PARENT", "Tara Ellis"), nowhere, null));
        assertTrue(copy(sealed, "Tara Ellis").held().said().addressSealed());
    }

    @Test
    void anotherCouncilsCopiesAreNotFound() {
        ChildId child = child(story());
        Officer stranger = House.officer(OAK, Role.SOCIAL_WORKER, 9);
        assertThrows(NotFound.class, () -> HOUSE.as(stranger, () -> SENDING.copies(child)));
        assertThrows(
                NotFound.class, () -> HOUSE.as(stranger, () -> SENDING.preview(child, asked("CHILD", "Jordan Ellis"))));
    }

    /**
     * Generated people, plans, homes and seals: whoever may not know the place never reads it, whoever may not meet the child never
     * reads where it is when, nobody reads another's sealed address, and a paper that names another family's child says so before it
     * is sent; of the care plan with the parts that the council added, of the placement's, and of the child's own copy.
     */
    @ParameterizedTest
    @ValueSource(strings = {ELM, PlumshirePlugin.COUNCIL})
    @Tag("S0-14")
    void noPaperOfAnyReaderSaysWhatIsSealedFromThisReader(String council) {
        Officer sender = House.officer(council, Role.SOCIAL_WORKER, 7);
        child(
                council,
                Invented.child("X" + UUID.randomUUID())
                        .named("Corin", "Hartley")
                        .lookedAfterFrom("2026-11-09"));
        Random random = new Random(14);
        List<String> telling =
                List.of("Hitchin", "SG5 1AB", "Sheila Drayton", "9 Rose Court", "sg51ab", "HITCHIN", "Corin  Hartley");
        List<String> codes = new ArrayList<>(Stream.of(CarePlanPart.values())
                .filter(part -> part != CarePlanPart.EDUCATION)
                .map(CarePlanPart::code)
                .toList());
        if (council.equals(PlumshirePlugin.COUNCIL)) {
            codes.add("orchard");
        }
        int read = 0;
        int named = 0;
        for (int round = 0; round < 12; round++) {
            Invented told = story().without(ChildRecord.PlanPart.class);
            List<ChildRecord.Person> people = new ArrayList<>();
            for (int one = 1; one <= 4; one++) {
                ChildRecord.Person person = person(
                        one,
                        "Reader " + (char) ('A' + one),
                        random.nextBoolean() ? "PARENT" : "SUPERVISING_SOCIAL_WORKER",
                        random.nextBoolean());
                person = PERSON.with(person, "placement_address", random.nextBoolean());
                person = PERSON.with(person, "papers_reason", "Decided");
                person = PERSON.with(person, "meeting", random.nextInt(3) == 0 ? "NOT_ALLOWED" : null);
                person = PERSON.with(person, "address", "9 Rose Court");
                people.add(PERSON.with(person, "address_sealed", one == 1));
            }
            people.forEach(told::with);
            told.with(part(CarePlanPart.EDUCATION, null, "At Hill School every weekday."));
            for (String code : codes) {
                String words = "Likes " + telling.get(random.nextInt(telling.size())) + " a lot.";
                told.with(new ChildRecord.PlanPart(1, code, words, null, random.nextBoolean() ? words : null, null));
            }
            told.with(new ChildRecord.Plan("PLACEMENT", COMPLETED, LocalDate.parse("2026-11-09"), 1))
                    .with(agreement("Supper at six in " + telling.get(random.nextInt(telling.size())) + "."));
            ChildId child = child(council, told);
            for (CopiedPlan plan : List.of(CopiedPlan.CARE, CopiedPlan.PLACEMENT)) {
                for (ChildRecord.Person person : people) {
                    String part = person.parentalResponsibility() ? "PARENT" : person.part();
                    CopyPreview preview = preview(sender, child, plan, part, person.name());
                    String body = body(preview);
                    read++;
                    boolean names = body.contains("hartley");
                    named += names ? 1 : 0;
                    assertEquals(names, preview.others().contains("Corin Hartley"), body);
                    if (!person.placementAddress()) {
                        assertFalse(body.contains("hitchin") || body.contains("drayton"), body);
                        assertFalse(body.replace(" ", "").contains("sg51ab"), body);
                    }
                    if ("NOT_ALLOWED".equals(person.meeting())) {
                        assertFalse(body.contains("hill school"), body);
                    }
                    if (person.ordinal() != 1) {
                        assertFalse(body.contains("rose court"), body);
                    }
                }
                assertFalse(body(preview(sender, child, plan, "CHILD", "Jordan Ellis"))
                        .contains("rose court"));
            }
        }
        assertEquals(96, read);
        assertTrue(named > 10, "too few papers named another family for the test to see a fault: " + named);
    }

    private static CopyPreview preview(Officer sender, ChildId child, CopiedPlan plan, String part, String name) {
        AskedCopy asked = new AskedCopy(plan, COMPLETED, part, name, Language.ENGLISH, Set.of());
        return HOUSE.as(sender, () -> SENDING.preview(child, asked));
    }

    private static String body(CopyPreview preview) {
        // Below the addressee, whose own address stands above.
        return String.join(
                        "\n", preview.paper().blocks().stream().map(Paper::text).toList())
                .toLowerCase(Locale.UK);
    }
}
