package kith.ssda903;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.duedate.Sentence;
import kith.incoming.Incoming;

/**
 * What a return says of one child for its year, checked.
 *
 * @param yearEnding the year of the return's 31 March
 * @param header who the child is; the return knows no names
 * @param episodes the child's episodes in order
 * @param reviews the child's reviews in order
 * @param outcome what the return says of the year without dates, or null
 * @param previousPermanence where the child came back into care from, or null
 * @param missing when the child was missing or away
 * @param workers the child's social workers
 */
record ChildYear(
        int yearEnding,
        ChildRecord.Child header,
        List<ChildRecord.ReturnedEpisode> episodes,
        List<ReturnedReview> reviews,
        ChildRecord.Outcome outcome,
        ChildRecord.PreviousPermanence previousPermanence,
        List<ChildRecord.Missing> missing,
        List<ChildRecord.Allocation> workers)
        implements Incoming {

    /**
     * @param on the day of the review
     * @param participation how the child took part
     */
    record ReturnedReview(LocalDate on, String participation) {}

    @Override
    public String number() {
        return header.number();
    }

    @Override
    public Sentence reason() {
        return Sentence.of("reason.return", CollectionYear.name(yearEnding));
    }

    @Override
    public ChildRecord onto(ChildRecord held) {
        return new YearOntoRecord(this, held).merged();
    }
}
