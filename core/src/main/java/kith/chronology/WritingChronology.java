package kith.chronology;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.child.Children;
import kith.child.Recording;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;

/** Writing into a child's chronology what no other record holds, correcting it, and taking it back. */
@Step
@SavesOnce
public class WritingChronology {
    private static final Recording.Of<ChildRecord.ChronologyEntry> RECORDED = new Recording.Of<>(
            "reason.chronology", ChildRecord.ChronologyEntry::happenedOn, ChildRecord.ChronologyEntry::happenedOn);

    @Inject
    ChronologyEntries entries;

    @Inject
    Children children;

    @Inject
    Recording recording;

    @Inject
    CurrentOfficer current;

    @Inject
    Today today;

    /**
     * What is written.
     *
     * @param happenedOn when it happened
     * @param words what happened, in a line
     * @param account more of it, or null
     * @param source where it is known from, or null
     */
    public record Told(LocalDate happenedOn, String words, String account, String source) {}

    /**
     * Writes an entry.
     *
     * @throws FormRefused if the day is still to come or before the child's birth, or the same is written already
     */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public Saved add(ChildId child, Submission form, Told told) {
        check(child, told, null);
        ChildRecord.ChronologyEntry said = new ChildRecord.ChronologyEntry(
                told.happenedOn(),
                told.words(),
                told.account(),
                told.source(),
                today.date(),
                current.get().name());
        return recording.add(RECORDED, entries, child, said, null);
    }

    /**
     * Corrects an entry; what it said before is kept with the reason, and who wrote it first stays.
     *
     * @param seen the row as the officer saw it
     * @throws kith.record.ChangedMeanwhile if somebody else corrected it since
     */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public Saved correct(ChildId child, Submission form, Seen seen, Told told, String why) {
        check(child, told, seen.row());
        ChildRecord.ChronologyEntry was =
                recording.row(entries, child, seen.row()).said();
        ChildRecord.ChronologyEntry said = new ChildRecord.ChronologyEntry(
                told.happenedOn(), told.words(), told.account(), told.source(), was.writtenOn(), was.writtenBy());
        return recording.correct(RECORDED, entries, child, seen, said, why, null);
    }

    /** Takes an entry back that should not have been written; what it said is kept with the reason. */
    @Allowed(Permission.KEEP_DOCUMENTS)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        return recording.takeBack(RECORDED, entries, child, seen, why);
    }

    /** One entry, to be corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<ChildRecord.ChronologyEntry> entry(ChildId child, long id) {
        return recording.row(entries, child, id);
    }

    /** A day before birth is none of the child's life; an unborn baby's history belongs to the assessment. */
    private void check(ChildId child, Told told, Long except) {
        Dates.done("happenedOn", told.happenedOn(), today.date());
        Dates.notBefore(
                "happenedOn",
                told.happenedOn(),
                children.details(List.of(child)).get(child).bornOn());
        boolean twice = recording
                .against(
                        entries,
                        child,
                        except,
                        other -> other.happenedOn().equals(told.happenedOn())
                                && other.words().equals(told.words()))
                .isPresent();
        if (twice) {
            throw FormRefused.of("words", "refused.chronology.twice", told.happenedOn());
        }
    }
}
