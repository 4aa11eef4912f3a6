package kith.care;

import static kith.care.CareCase.day;
import static kith.care.CareCase.form;
import static kith.care.CareCase.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kith.House;
import kith.Invented;
import kith.caserecord.ChildRecord.Missing;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.placement.MissingEpisodes;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.Seen;
import kith.worklist.WaitingConversation;
import kith.worklist.WorkQuery;
import kith.worklist.WorkScope;
import kith.worklist.WorkView;
import kith.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Times of being missing on the real database. The day is {@link House#TODAY}. */
class BeingMissingIT {
    private static final CareCase FERN = new CareCase("missing-fern");

    private ChildId child;

    @BeforeEach
    void addChild() {
        child = FERN.imported(Invented.child("M" + UUID.randomUUID())
                .lookedAfterFrom("2026-01-05")
                .record());
    }

    private static void step(Function<BeingMissing, Saved> work) {
        FERN.with(BeingMissing.class, work);
    }

    private static Missing missing(String from, String to) {
        return new Missing(day(from), "M", to == null ? null : day(to));
    }

    private static Missing talked(Missing said, String what, LocalDate on, String by) {
        return new Missing(said.fromOn(), said.type(), said.toOn(), null, what, on, by, null);
    }

    private void record(Missing said) {
        step(being -> being.record(child, form(), said));
    }

    private String refused(Missing said) {
        return assertThrows(FormRefused.class, () -> record(said)).field();
    }

    private Missing held() {
        return FERN.last(child, MissingEpisodes.class).said();
    }

    private Seen last() {
        return seen(FERN.last(child, MissingEpisodes.class));
    }

    @Test
    void theReturnAndTheConversationAreAddedAsTheyHappen() {
        record(missing("2026-11-18", null));
        step(being -> being.goOn(child, form(), last(), missing("2026-11-18", "2026-11-20")));
        assertEquals(day("2026-11-20"), held().toOn());
        Missing talk = talked(missing("2026-11-18", "2026-11-20"), "HELD", day("2026-11-21"), "Dana Poole");
        step(being -> being.goOn(child, form(), last(), talk));
        assertEquals(talk, held());
    }

    @Test
    void aConversationFollowsTheReturnAndSaysWhoHeldIt() {
        Missing away = missing("2026-11-18", null);
        assertEquals("toOn", refused(talked(away, "OFFERED", day("2026-11-20"), "Dana Poole")));
        Missing back = missing("2026-11-18", "2026-11-20");
        assertEquals("conversationOn", refused(talked(back, "HELD", day("2026-11-19"), "Dana Poole")));
        assertEquals("conversationOn", refused(talked(back, "HELD", null, "Dana Poole")));
        assertEquals("conversationBy", refused(talked(back, "HELD", day("2026-11-20"), null)));
        record(talked(back, "DECLINED", day("2026-11-20"), "Dana Poole"));
    }

    private static Missing saying(Missing said, String words) {
        return new Missing(
                said.fromOn(),
                said.type(),
                said.toOn(),
                said.account(),
                said.conversation(),
                said.conversationOn(),
                said.conversationBy(),
                words);
    }

    @Test
    void whatTheChildSaidIsKeptWithAConversationThatWasHeld() {
        Missing back = missing("2026-11-18", "2026-11-20");
        assertEquals("childSaid", refused(saying(back, "I missed my brother.")));
        Missing declined = talked(back, "DECLINED", day("2026-11-20"), "Dana Poole");
        assertEquals("childSaid", refused(saying(declined, "I missed my brother.")));
        Missing held = saying(talked(back, "HELD", day("2026-11-20"), "Dana Poole"), "I missed my brother.");
        record(held);
        assertEquals(held, held());
    }

    private List<LocalDate> waiting() {
        return FERN
                .with(Worklist.class, worklist -> worklist.find(WorkQuery.of(WorkScope.COUNCIL, WorkView.OVERDUE)))
                .conversations()
                .stream()
                .filter(one -> one.child().equals(child))
                .map(WaitingConversation::backOn)
                .toList();
    }

    /** For three months: a child who came back on 23 August is asked after on 23 November, one of the day before is not. */
    @Test
    void aReturnWithoutAConversationStandsInTheWorkUntilOneIsRecorded() {
        record(missing("2026-08-21", "2026-08-22"));
        assertEquals(List.of(), waiting());
        record(missing("2026-08-22", "2026-08-23"));
        assertEquals(List.of(day("2026-08-23")), waiting());
        record(missing("2026-11-18", null));
        assertEquals(List.of(day("2026-08-23")), waiting());
        Missing back = missing("2026-11-18", "2026-11-20");
        step(being -> being.goOn(child, form(), last(), back));
        assertEquals(List.of(day("2026-08-23"), day("2026-11-20")), waiting());
        step(being -> being.goOn(child, form(), last(), talked(back, "OFFERED", day("2026-11-21"), "Dana Poole")));
        assertEquals(List.of(day("2026-08-23")), waiting());
    }

    @Test
    void aChildIsMissingOnceAtATimeAndMayGoAgainOnTheDayOfTheReturn() {
        record(missing("2026-11-10", "2026-11-12"));
        assertEquals("fromOn", refused(missing("2026-11-10", "2026-11-11")));
        assertEquals("fromOn", refused(missing("2026-11-11", null)));
        record(missing("2026-11-12", "2026-11-13"));
        assertEquals("fromOn", refused(missing("2026-11-09", "2026-11-11")));
        record(missing("2026-11-09", "2026-11-10"));
    }

    @Test
    void daysThatCannotBeAreRefused() {
        assertEquals("fromOn", refused(missing("2026-11-24", null)));
        assertEquals("toOn", refused(missing("2026-11-20", "2026-11-24")));
        assertEquals("toOn", refused(missing("2026-11-20", "2026-11-19")));
        assertEquals("fromOn", refused(missing("2026-01-04", "2026-01-04")));
        record(missing("2026-01-05", "2026-01-05"));
    }

    @Test
    void aCorrectionNamesTheVersionItWasMadeFromAndWhatNeverWasIsTakenBack() {
        record(missing("2026-11-10", "2026-11-12"));
        Seen seen = last();
        step(being -> being.correct(child, form(), seen, missing("2026-11-10", "2026-11-11"), "Found earlier"));
        assertEquals(day("2026-11-11"), held().toOn());
        assertThrows(
                ChangedMeanwhile.class,
                () -> step(being -> being.correct(child, form(), seen, missing("2026-11-10", null), "Again")));
        step(being -> being.takeBack(child, form(), last(), "Another child"));
        assertEquals(0, FERN.rows(child, MissingEpisodes.class).size());
    }
}
