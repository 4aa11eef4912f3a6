package kith.care;

import static kith.care.CareCase.HOUSE;
import static kith.care.CareCase.WHY_LATE;
import static kith.care.CareCase.child;
import static kith.care.CareCase.day;
import static kith.care.CareCase.form;
import static kith.care.CareCase.from;
import static kith.care.CareCase.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kith.House;
import kith.carerules.Contradiction;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Child;
import kith.caserecord.RowTypes;
import kith.child.People;
import kith.duedate.Sentence;
import kith.duty.DutyCode;
import kith.form.FormRefused;
import kith.legalstatus.Periods;
import kith.people.KeepingPeople;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.EarlierRow;
import kith.record.EarlierRows;
import kith.record.Held;
import kith.search.FoundChild;
import kith.worklist.Clocks;
import kith.worklist.ReplacedDate;
import org.junit.jupiter.api.Test;

/** Who a child is, corrected on the real database; the day is {@link House#TODAY}. */
class CorrectingChildIT {
    private static final CareCase ELM = new CareCase("correcting-elm");

    private static ChildId start(Child said) {
        return ELM.with(StartingCare.class, step -> step.start(form(), said, from("2026-11-16"), Set.of(), WHY_LATE))
                .child();
    }

    private static Held<Child> held(ChildId child) {
        return ELM.with(CorrectingChild.class, step -> step.child(child));
    }

    private static void correct(ChildId child, Held<Child> seen, Child said, ChildId... notThese) {
        ELM.with(
                CorrectingChild.class,
                step -> step.correct(child, form(), seen(seen), said, Set.of(notThese), "Misread.", WHY_LATE));
    }

    private static void correct(ChildId child, String part, Object said) {
        Held<Child> seen = held(child);
        correct(child, seen, RowTypes.CHILD.with(seen.said(), part, said));
    }

    private static List<String> refused(ChildId child, String part, Object said) {
        return assertThrows(CareContradicted.class, () -> correct(child, part, said)).contradictions().stream()
                .map(Contradiction::field)
                .toList();
    }

    @Test
    void aDateOfBirthCorrectedMovesWhatDependsOnAgeAndBothAccountsAreKept() {
        ChildId child = ELM.lookedAfterFrom("2025-11-24");
        List<String> before = ELM.dates(child);
        correct(child, "born_on", day("2010-08-01"));
        List<String> after = ELM.dates(child);
        assertNotEquals(before, after);
        assertTrue(after.stream().anyMatch(date -> date.startsWith(DutyCode.PATHWAY_ASSESSMENT.name())));
        EarlierRow earlier = HOUSE.as(
                        ELM.council(), () -> HOUSE.the(EarlierRows.class).of(child))
                .get(0);
        assertEquals("Child", earlier.kind());
        assertEquals("2015-06-01", earlier.said().get("bornOn"));
        assertEquals("Misread.", earlier.why());
        ELM.fromScratch(child);
        assertEquals(after, ELM.dates(child));
    }

    @Test
    void aDateThatADateOfBirthMovesSaysSo() {
        ChildId child = ELM.lookedAfterFrom("2025-11-24");
        correct(child, "born_on", day("2010-08-01"));
        correct(child, "born_on", day("2010-09-01"));
        List<ReplacedDate> replaced =
                HOUSE.as(ELM.council(), () -> HOUSE.the(Clocks.class).replaced(child));
        assertEquals(
                Set.of(Sentence.of("reason.child.born", day("2010-08-01"), day("2010-09-01"))),
                replaced.stream()
                        .filter(date -> date.duty() == DutyCode.PATHWAY_ASSESSMENT)
                        .map(ReplacedDate::reason)
                        .collect(Collectors.toSet()));
    }

    @Test
    void ofTwoWhoCorrectTheSameChildTheSecondSeesWhatTheFirstSaid() {
        ChildId child = ELM.lookedAfterFrom("2026-11-16");
        Held<Child> seen = held(child);
        correct(child, "sex", "M");
        ChangedMeanwhile changed = assertThrows(
                ChangedMeanwhile.class,
                () -> correct(child, seen, RowTypes.CHILD.with(seen.said(), "upn", "A123456789012")));
        assertEquals("M", ((Child) changed.standing().said()).sex());
        assertEquals("M", held(child).said().sex());
        assertEquals(null, held(child).said().upn());
    }

    @Test
    void aNumberThatAnotherChildHasIsRefusedEvenWhereItsRecordIsRestricted() {
        ChildId other = start(Known.numbered(child("Jocasta", "Winterbourne", "2012-02-02"), "LAC 900"));
        ChildId child = ELM.lookedAfterFrom("2026-11-16");
        assertEquals(List.of("child.number"), refused(child, "number", "LAC 900"));
        HOUSE.sql(
                ELM.council(),
                "insert into restriction (council, id, child_id, child_number, reason, restricted_by, restricted_by_name,"
                        + " restricted_at) values ('" + ELM.council() + "', 1, " + other.value()
                        + ", 'LAC 900', 'A test', 901, 'Rowan', now())");
        assertEquals(List.of("child.number"), refused(child, "number", "LAC 900"));
        Child newcomer = Known.numbered(child("Peregrine", "Ashdown", "2009-09-09"), "LAC 900");
        assertThrows(CareContradicted.class, () -> start(newcomer));
    }

    @Test
    void anotherNumberIsFollowedByWhateverNamesTheChildByIt() {
        ChildId brother = start(Known.numbered(child("Lysander", "Pettigrew", "2011-01-09"), "LAC 910"));
        ChildId sister = ELM.lookedAfterFrom("2026-11-16");
        ELM.with(KeepingPeople.class, step -> step.add(sister, form(), sibling("LAC 910")));
        correct(brother, "number", "LAC 911");
        assertEquals("LAC 911", ELM.last(sister, People.class).said().siblingNumber());
        assertEquals(Set.of(brother), Set.copyOf(HOUSE.as(ELM.council(), () -> HOUSE.the(kith.child.Children.class)
                .byNumber(List.of("LAC 910", "LAC 911"))
                .values())));
        cease(brother);
        assertEquals("LAC 911", ELM.record(brother).number());
        assertEquals(1, ELM.record(brother).periods().size());
    }

    private static void cease(ChildId child) {
        CareEnd end = new CareEnd(day("2026-11-20"), "E4B", null, null);
        ELM.with(
                CeasingCare.class,
                step -> step.cease(child, form(), seen(ELM.last(child, Periods.class)), end, WHY_LATE));
    }

    private static ChildRecord.Person sibling(String number) {
        return new ChildRecord.Person(
                0,
                "Lysander",
                "brother",
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                number,
                null,
                null);
    }

    @Test
    void aNameThatMakesTheChildLikeAnotherIsAskedAboutOnce() {
        ChildId first = start(child("Araminta", "Bellwether", "2013-07-07"));
        ChildId second = start(child("Odysseus", "Quill", "2013-07-07"));
        Held<Child> seen = held(second);
        Child said = RowTypes.CHILD.with(
                RowTypes.CHILD.with(seen.said(), "given_name", "Araminta"), "family_name", "Bellweather");
        LikelyTheSameChild likely = assertThrows(LikelyTheSameChild.class, () -> correct(second, seen, said));
        assertEquals(
                List.of(first), likely.found().stream().map(FoundChild::child).toList());
        assertEquals("Quill", held(second).said().familyName());
        correct(second, seen, said, first);
        correct(second, "sex", "M");
        assertEquals("Bellweather", held(second).said().familyName());
    }

    @Test
    void whatCannotBeIsRefusedByItsField() {
        ChildId child = ELM.lookedAfterFrom("2026-03-02");
        assertTrue(refused(child, "born_on", day("2026-03-03")).contains("period.fromOn"));
        assertEquals(List.of("child.sex"), refused(child, "sex", " "));
        assertEquals(List.of("child.number"), refused(child, "number", ""));
        assertThrows(FormRefused.class, () -> correct(child, "born_on", House.TODAY.plusDays(1)));
        assertEquals(day("2015-06-01"), held(child).said().bornOn());
    }

    @Test
    void whatTheRecordSaysBesidesStaysAsItIs() {
        ChildId child = ELM.lookedAfterFrom("2026-11-16");
        Child before = held(child).said();
        correct(child, "visits_known_from", day("2001-01-01"));
        assertEquals(before, held(child).said());
        correct(child, "family_name", "Ravensworth");
        assertEquals(
                RowTypes.CHILD.with(before, "family_name", "Ravensworth"),
                held(child).said());
    }
}
