package kith.formanswer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kith.child.Recording;
import kith.form.Correcting;
import kith.form.Saved;
import kith.record.ByChild;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;

/**
 * How a step records a row of a child together with the answers to the council's own questions, corrects the two together and takes
 * them back together.
 */
@ApplicationScoped
public class RecordingAnswers {
    @Inject
    Recording recording;

    @Inject
    KeepingAnswers answers;

    @Inject
    Correcting correcting;

    /**
     * The rows of which a council may ask more.
     *
     * @param kind what is told of a row
     * @param store where the rows are kept
     * @param form to which filled-in form the answers of a row belong; empty for a row of which nothing is asked
     */
    public record Asked<R extends Record>(
            Recording.Of<R> kind, ByChild<R> store, Function<R, Optional<AnsweredForm>> form) {}

    /** @param whyLate why it was done after its date, or null */
    public <R extends Record> Saved add(Asked<R> asked, ChildId child, Answered<R> said, String whyLate) {
        Optional<AnsweredForm> form = asked.form().apply(said.said());
        form.ifPresent(now -> answers.settle(child, now, now, said.answers(), null));
        return recording.add(asked.kind(), asked.store(), child, said.said(), whyLate);
    }

    /**
     * @param seen the row as the officer saw it
     * @throws ChangedMeanwhile if somebody else corrected it, or its answers, since
     */
    public <R extends Record> Saved correct(
            Asked<R> asked, ChildId child, Seen seen, Answered<R> said, String why, String whyLate) {
        R before = recording.row(asked.store(), child, seen.row()).said();
        try {
            Saved saved = recording.correct(asked.kind(), asked.store(), child, seen, said.said(), why, whyLate);
            if (settle(asked, child, before, said, why) && before.equals(said.said())) {
                asked.store().renew(child, seen);
            }
            return saved;
        } catch (ChangedMeanwhile changed) {
            throw new ChangedMeanwhile(asked.store()
                    .row(child, seen.row())
                    .map(row -> with(asked, child, row))
                    .orElse(null));
        }
    }

    /** @throws ChangedMeanwhile if somebody else corrected it since */
    public <R extends Record> Saved takeBack(Asked<R> asked, ChildId child, Seen seen, String why) {
        R before = recording.row(asked.store(), child, seen.row()).said();
        Saved saved = recording.takeBack(asked.kind(), asked.store(), child, seen, why);
        settle(asked, child, before, Answered.of(before), why);
        return saved;
    }

    /** @throws kith.access.NotFound if the child has no such row */
    public <R extends Record> Held<Answered<R>> row(Asked<R> asked, ChildId child, long id) {
        return with(asked, child, recording.row(asked.store(), child, id));
    }

    private <R extends Record> Held<Answered<R>> with(Asked<R> asked, ChildId child, Held<R> row) {
        Map<String, String> given = asked.form()
                .apply(row.said())
                .map(form -> answers.of(child, form))
                .orElse(Map.of());
        return new Held<>(row.id(), row.version(), new Answered<>(row.said(), given));
    }

    /** Where nothing is asked of the row any more, the answers it had go; where something is asked for the first time, they come. */
    private <R extends Record> boolean settle(Asked<R> asked, ChildId child, R before, Answered<R> said, String why) {
        Optional<AnsweredForm> earlier = asked.form().apply(before);
        Optional<AnsweredForm> now = asked.form().apply(said.said());
        return earlier.or(() -> now)
                .map(form -> answers.settle(
                        child,
                        form,
                        now.orElse(form),
                        now.isPresent() ? said.answers() : Map.of(),
                        correcting.because(why)))
                .orElse(false);
    }
}
