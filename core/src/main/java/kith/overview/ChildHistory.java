package kith.overview;

import java.time.Instant;
import java.util.List;
import kith.record.EarlierRow;
import kith.record.RecordEntry;
import kith.worklist.ReplacedDate;

/**
 * Who did what when on a child's record, latest first.
 *
 * @param child who and how things stand
 * @param done a page of what was done and read
 * @param total how many entries there are on all pages
 * @param earlier what rows said before they were corrected or taken back, latest first
 * @param replaced every due date that was replaced, latest first
 */
public record ChildHistory(
        ChildSummary child, List<Done> done, long total, List<EarlierRow> earlier, List<ReplacedDate> replaced) {

    /**
     * Something done or read.
     *
     * @param at when
     * @param by who, as the name stood then
     * @param what the step, such as {@code Importing.import}
     * @param detail what more the step says, or null
     * @param why the reason the officer gave, or null
     */
    public record Done(Instant at, String by, String what, String detail, String why) {
        static Done of(RecordEntry entry) {
            return new Done(entry.at(), entry.staffName(), entry.what(), entry.detail(), entry.why());
        }
    }
}
