package kith.sending;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.meeting.WorkedReview;
import kith.overview.ChildSummary;
import kith.record.Held;
import kith.worklist.ClockSummary;

/**
 * One review with what follows it.
 *
 * @param child who and how things stand
 * @param review when and how it was held
 * @param worked what was said and decided; null where nothing is in Kith
 * @param actions what it led to
 * @param clocks what follows it by a day, done or not
 * @param contributions what people were asked to say, or said, before it
 * @param copies everybody's copy of its record; null where nothing was said, it is not complete or a later one is
 * @param planned whether the care plan was updated after it, or a version of it that is complete names the review
 * @param planWritten the version of the care plan that is being written; null where none is
 * @param planVersion the version of the care plan that it looks at; null where none in Kith was complete on its day
 * @param asOf the day of reading
 */
public record ReadReview(
        ChildSummary child,
        Held<ChildRecord.Review> review,
        WorkedReview worked,
        List<ChildRecord.Action> actions,
        List<ClockSummary> clocks,
        List<ChildRecord.Contribution> contributions,
        PlanCopiesSummary copies,
        boolean planned,
        Integer planWritten,
        Integer planVersion,
        LocalDate asOf) {}
