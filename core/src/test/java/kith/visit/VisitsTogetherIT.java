package kith.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.House;
import kith.Invented;
import kith.access.NotFound;
import kith.access.Officer;
import kith.access.Role;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.child.CaseChanged;
import kith.datapackage.PackageWriter;
import kith.duedate.Sentence;
import kith.form.FormRefused;
import kith.form.Submission;
import kith.overview.ReadingChronology;
import kith.overview.ReadingRecord;
import kith.record.ChildId;
import kith.record.EarlierRows;
import kith.record.Held;
import kith.record.Seen;
import kith.record.StaffId;
import kith.restriction.Restricting;
import kith.sending.SendingCopies;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One visit to several children, on the real database: each child shows its own part and what is common, never another's. */
class VisitsTogetherIT {
    private static final String FIR = "together-fir";
    private static final House HOUSE = House.open();
    private static final Officer MANAGER = House.officer(FIR, Role.TEAM_MANAGER, 1);
    private static final Officer NAMED = House.officer(FIR, Role.SOCIAL_WORKER, 2);
    private static final Officer OTHER = House.officer(FIR, Role.SOCIAL_WORKER, 3);
    private static final String DAY = "2026-11-13";

    @BeforeAll
    static void council() {
        HOUSE.council(FIR);
        for (int id = 1; id <= 3; id++) {
            HOUSE.sql(
                    FIR,
                    "insert into staff (council, id, email, name) values ('" + FIR + "', " + id + ", 't" + id
                            + "@fir.example', 'Officer " + id + "')");
        }
    }

    /** Children placed together on 9 November 2026 at an address that no other family has. */
    private static List<ChildId> family(int children) {
        String address = "ZZ1 " + UUID.randomUUID();
        return HOUSE.as(FIR, () -> {
            List<ChildId> family = new ArrayList<>();
            for (int child = 0; child < children; child++) {
                LocalDate from = LocalDate.parse("2026-11-09");
                ChildRecord.Placement stay = RowTypes.of(ChildRecord.Placement.class)
                        .with(Invented.placement(from, "U6"), "postcode", address);
                ChildRecord record = Invented.child("T" + UUID.randomUUID())
                        .named("Child " + child, "Of " + address)
                        .with(new ChildRecord.Period(from, null, "N1", null, null, null))
                        .with(new ChildRecord.LegalStatus(from, "V2", null))
                        .with(stay)
                        .record();
                family.add(
                        HOUSE.the(Caseload.class).enter(List.of(record)).ids().get(record.number()));
            }
            HOUSE.fire(new CaseChanged(Set.copyOf(family), Sentence.of("reason.package")));
            return family;
        });
    }

    private static Submission form() {
        return new Submission(UUID.randomUUID(), "typed");
    }

    /** A child's part in which each text is the child's own and says so. */
    private static WholeVisit part(String day, String common, String own, Random chance) {
        boolean alone = chance.nextBoolean();
        LocalDate on = LocalDate.parse(day);
        ChildRecord.Visit visit = new ChildRecord.Visit(
                on,
                true,
                alone,
                alone ? null : "CHILD_REFUSED",
                "Rowan Ash",
                common + " account",
                null,
                true,
                common + " others",
                "SEEN",
                "HOME",
                own + " communication",
                own + " account",
                false,
                own + " needs",
                chance.nextBoolean() ? own + " concern" : null,
                common + " views",
                common + " advice",
                common + " with",
                null);
        List<ChildRecord.VisitItem> items = new ArrayList<>();
        for (String about : List.of("WISHES", "ACHIEVEMENTS", "PROGRESS", "PROBLEMS", "FAMILY_NEWS")) {
            if (chance.nextInt(3) > 0) {
                items.add(new ChildRecord.VisitItem(
                        on, "Rowan Ash", about, own + " " + about, "YES", own + " grandmother"));
            }
        }
        return new WholeVisit(visit, items, Map.of("pets", own + " rabbit"));
    }

    private static void record(Officer officer, Map<ChildId, WholeVisit> visits) {
        Map<ChildId, WholeVisit> others = new LinkedHashMap<>(visits);
        ChildId first = visits.keySet().iterator().next();
        WholeVisit said = others.remove(first);
        HOUSE.as(officer, () -> HOUSE.the(Visiting.class).record(first, form(), said, others, null, null));
    }

    private static Held<ChildRecord.Visit> visit(ChildId child) {
        return HOUSE.as(FIR, () -> HOUSE.the(Visits.class).rows(child)).get(0);
    }

    /** Everything that is read, printed or exported of one child. */
    private static String everything(ChildId child) {
        return HOUSE.as(FIR, () -> {
            ReadingRecord reading = HOUSE.the(ReadingRecord.class);
            StringBuilder all = new StringBuilder();
            all.append(reading.visits(child, null, 1, 50))
                    .append(reading.visit(
                            child, HOUSE.the(Visits.class).rows(child).get(0).id()))
                    .append(reading.history(child, 1, 50))
                    .append(reading.access(child, null, 1, 50))
                    .append(reading.overview(child))
                    .append(HOUSE.the(EarlierRows.class).of(child))
                    .append(HOUSE.the(ReadingChronology.class).chronology(child, null))
                    .append(reading.documents(child))
                    .append(HOUSE.the(SendingCopies.class).copies(child))
                    .append(exported(
                            HOUSE.the(Caseload.class).held(List.of(child)).get(child)));
            return all.toString();
        });
    }

    private static String exported(ChildRecord record) throws IOException {
        Path directory = Files.createTempDirectory("kith-together");
        new PackageWriter(List.of(record)).writeTo(directory);
        StringBuilder text = new StringBuilder();
        try (var files = Files.list(directory)) {
            for (var file : files.sorted().toList()) {
                text.append(Files.readString(file));
                Files.delete(file);
            }
        }
        Files.delete(directory);
        return text.toString();
    }

    /** Thirty invented families; each child's texts are unlike any other's, so that one that strays is found. */
    @Test
    void noTextOfAChildsOwnPartIsEverFoundInAnythingReadOrExportedOfAnother() {
        Random chance = new Random(20261123);
        for (int round = 0; round < 30; round++) {
            List<ChildId> family = family(2 + chance.nextInt(3));
            Map<ChildId, String> own = new LinkedHashMap<>();
            Map<ChildId, WholeVisit> visits = new LinkedHashMap<>();
            for (ChildId child : family) {
                own.put(child, "own-" + round + "-" + child.value() + "-");
                visits.put(child, part(DAY, "common-" + round, own.get(child), chance));
            }
            record(MANAGER, visits);
            if (chance.nextBoolean()) {
                correct(family.get(chance.nextInt(family.size())), "corrected-" + round, own, chance);
            }
            for (ChildId child : family) {
                String all = everything(child);
                assertTrue(all.contains(own.get(child)), "its own part");
                own.forEach((other, text) -> assertTrue(
                        other.equals(child) || !all.contains(text), () -> text + " strayed to " + child.value()));
            }
        }
    }

    private static void correct(ChildId child, String common, Map<ChildId, String> own, Random chance) {
        Held<ChildRecord.Visit> held = visit(child);
        WholeVisit said = part("2026-11-12", common, own.get(child), chance);
        HOUSE.as(MANAGER, () -> HOUSE.the(Visiting.class)
                .correct(child, form(), new Seen(held.id(), held.version()), said, "A slip.", null));
    }

    @Test
    void aCorrectionOfWhatIsCommonReachesAllAndLeavesTheirOwnParts() {
        List<ChildId> family = family(3);
        Random chance = new Random(7);
        Map<ChildId, WholeVisit> visits = new LinkedHashMap<>();
        Map<ChildId, String> own = new LinkedHashMap<>();
        family.forEach(child -> own.put(child, "own-" + child.value() + "-"));
        family.forEach(child -> visits.put(child, part(DAY, "before", own.get(child), chance)));
        record(MANAGER, visits);
        correct(family.get(1), "after", own, chance);
        for (ChildId child : family) {
            ChildRecord.Visit now = visit(child).said();
            assertEquals(LocalDate.parse("2026-11-12"), now.visitedOn());
            assertEquals("after account", now.account());
            assertEquals(own.get(child) + " account", now.childAccount());
            long row = visit(child).id();
            WholeVisit whole = HOUSE.as(FIR, () -> HOUSE.the(Visiting.class).visit(child, row))
                    .said();
            assertEquals(Map.of("pets", own.get(child) + " rabbit"), whole.answers());
        }
    }

    @Test
    void allIsSavedOrNothing() {
        List<ChildId> family = family(2);
        Map<ChildId, WholeVisit> visits = new LinkedHashMap<>();
        visits.put(family.get(0), part(DAY, "common", "own", new Random(1)));
        visits.put(
                family.get(1),
                WholeVisit.of(new ChildRecord.Visit(LocalDate.parse(DAY), true, false, null, "Rowan Ash", null)));
        assertThrows(FormRefused.class, () -> record(MANAGER, visits));
        for (ChildId child : family) {
            assertEquals(List.of(), HOUSE.as(FIR, () -> HOUSE.the(Visits.class).rows(child)));
        }
    }

    @Test
    void oneTakenBackLeavesTheOthers() {
        List<ChildId> family = family(2);
        Map<ChildId, WholeVisit> visits = new LinkedHashMap<>();
        family.forEach(child -> visits.put(child, part(DAY, "common", "own-" + child.value(), new Random(1))));
        record(MANAGER, visits);
        Held<ChildRecord.Visit> held = visit(family.get(0));
        HOUSE.as(MANAGER, () -> HOUSE.the(Visiting.class)
                .takeBack(family.get(0), form(), new Seen(held.id(), held.version()), "Was at school."));
        assertEquals(List.of(), HOUSE.as(FIR, () -> HOUSE.the(Visits.class).rows(family.get(0))));
        assertEquals("common account", visit(family.get(1)).said().account());
    }

    @Test
    void childrenAtOneAddressAreOfferedARestrictedOneOnlyToThoseWhoMaySeeIt() {
        List<ChildId> family = family(3);
        ChildId hidden = family.get(2);
        HOUSE.as(MANAGER, () -> {
            HOUSE.the(Restricting.class).restrict(hidden, null, Set.of(new StaffId(2)), "A relative works here.");
            return null;
        });
        assertEquals(Set.of(family.get(1), hidden), offered(NAMED, family.get(0)));
        assertEquals(Set.of(family.get(1)), offered(OTHER, family.get(0)));
        Map<ChildId, WholeVisit> visits = new LinkedHashMap<>();
        family.forEach(child -> visits.put(child, part(DAY, "common", "own-" + child.value(), new Random(1))));
        assertThrows(NotFound.class, () -> record(OTHER, visits));
        assertEquals(List.of(), HOUSE.as(FIR, () -> HOUSE.the(Visits.class).rows(family.get(0))));
        record(NAMED, visits);
        assertFalse(HOUSE.as(FIR, () -> HOUSE.the(Visits.class).rows(hidden)).isEmpty());
    }

    private static Set<ChildId> offered(Officer officer, ChildId child) {
        return HOUSE.as(officer, () -> HOUSE.the(Visiting.class).companions(child)).stream()
                .map(Companion::child)
                .collect(Collectors.toSet());
    }
}
