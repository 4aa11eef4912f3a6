package kith.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import kith.access.NotFound;
import kith.duedate.Sentence;
import kith.form.Correcting;
import kith.form.Saved;
import kith.record.ByChild;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/**
 * How a step records a row of a child, corrects it and takes it back: what it said before is kept with the reason, the trail
 * says which, and whoever works out due dates is told in the same transaction. What may be recorded is the step's to check.
 */
@ApplicationScoped
public class Recording {

    /**
     * What is told of a row.
     *
     * @param reason the sentence that the due dates keep, such as {@code reason.visit}; also with {@code .corrected}, {@code .takenBack}
     * @param day the day it is about
     * @param detail what the trail says of it
     */
    public record Of<R>(String reason, Function<R, LocalDate> day, Function<R, Object> detail) {}

    @Inject
    Event<CaseChanged> caseChanged;

    @Inject
    Correcting correcting;

    @Inject
    Trail trail;

    /** @param whyLate why it was done after its date, or null */
    public <R> Saved add(Of<R> kind, ByChild<R> store, ChildId child, R said, String whyLate) {
        Held<R> added = store.add(child, said);
        trail.detail(kind.detail().apply(said).toString());
        caseChanged.fire(CaseChanged.done(child, happened(kind, "", said), whyLate));
        return Saved.row(child, added.id());
    }

    /**
     * @param seen the row as the officer saw it
     * @throws kith.record.ChangedMeanwhile if somebody else corrected it since
     */
    public <R> Saved correct(
            Of<R> kind, ByChild<R> store, ChildId child, Seen seen, R said, String why, String whyLate) {
        store.correct(child, seen, said, correcting.because(why));
        trail.detail(kind.detail().apply(said).toString());
        caseChanged.fire(CaseChanged.done(child, happened(kind, ".corrected", said), whyLate));
        return Saved.row(child, seen.row());
    }

    /**
     * What was recorded goes on, so that no reason is asked.
     *
     * @param seen the row as the officer saw it
     * @throws kith.record.ChangedMeanwhile if somebody else corrected it since
     */
    public <R> Saved goOn(Of<R> kind, ByChild<R> store, ChildId child, Seen seen, R said, String whyLate) {
        store.goOn(child, seen, said);
        trail.detail(kind.detail().apply(said).toString());
        caseChanged.fire(CaseChanged.done(child, happened(kind, ".wentOn", said), whyLate));
        return Saved.row(child, seen.row());
    }

    /** @throws kith.record.ChangedMeanwhile if somebody else corrected it since */
    public <R> Saved takeBack(Of<R> kind, ByChild<R> store, ChildId child, Seen seen, String why) {
        R said = row(store, child, seen.row()).said();
        store.takeBack(child, seen, correcting.because(why));
        trail.detail(kind.detail().apply(said).toString());
        caseChanged.fire(CaseChanged.of(child, happened(kind, ".takenBack", said)));
        return Saved.row(child, seen.row());
    }

    private static <R> Sentence happened(Of<R> kind, String how, R said) {
        return Sentence.of(kind.reason() + how, kind.day().apply(said));
    }

    /** @throws NotFound if the child has no such row */
    public <R> Held<R> row(ByChild<R> store, ChildId child, long id) {
        return store.row(child, id).orElseThrow(() -> new NotFound("row", id));
    }

    /**
     * A row of the child, other than the one that is corrected, that stands against what is to be recorded.
     *
     * @param except the row that is corrected, null where one is added
     */
    public <R> Optional<Held<R>> against(ByChild<R> store, ChildId child, Long except, Predicate<R> stands) {
        return store.rows(child).stream()
                .filter(held -> except == null || held.id() != except)
                .filter(held -> stands.test(held.said()))
                .findFirst();
    }
}
