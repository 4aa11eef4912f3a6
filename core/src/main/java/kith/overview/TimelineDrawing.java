package kith.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.duty.DutyCode;
import kith.worklist.ChildClocks;
import kith.worklist.ClockSummary;
import kith.worklist.WorkGroup;

/** Puts a child's case together as bars and marks. */
final class TimelineDrawing {
    private static final RowType<ChildRecord.Placement> PLACEMENT = RowTypes.of(ChildRecord.Placement.class);
    /** What lies further back or ahead than this is left to the tables. */
    private static final int YEARS_BACK = 2;

    private static final int MONTHS_AHEAD = 7;

    private TimelineDrawing() {}

    static Timeline draw(
            LocalDate today,
            List<ChildRecord.Placement> placements,
            List<ChildRecord.LegalStatus> statuses,
            List<ChildRecord.Review> reviews,
            List<ChildRecord.Visit> visits,
            boolean visitsKnown,
            ChildClocks clocks) {
        LocalDate last = today.plusMonths(MONTHS_AHEAD);
        List<Timeline.Mark> reviewMarks =
                marks(reviews.stream().map(ChildRecord.Review::heldOn), next(clocks, WorkGroup.REVIEWS.duties(), last));
        List<Timeline.Mark> visitMarks = marks(
                visits.stream().filter(ChildRecord.Visit::seen).map(ChildRecord.Visit::visitedOn),
                next(clocks, WorkGroup.VISITS.duties(), last));
        List<Timeline.Bar> placementBars = placements.stream()
                .map(stay -> new Timeline.Bar(
                        stay.type(), PLACEMENT.withoutSealed(stay).placeName(), stay.fromOn(), stay.toOn()))
                .toList();
        List<Timeline.Bar> statusBars = statuses.stream()
                .map(status -> new Timeline.Bar(status.code(), null, status.fromOn(), status.toOn()))
                .toList();
        return new Timeline(
                first(today, placementBars, statusBars),
                end(today, reviewMarks, visitMarks),
                today,
                placementBars,
                statusBars,
                reviewMarks,
                visitMarks,
                visitsKnown);
    }

    private static List<Timeline.Mark> marks(Stream<LocalDate> done, Stream<ClockSummary> next) {
        List<Timeline.Mark> marks = new ArrayList<>();
        done.forEach(day -> marks.add(new Timeline.Mark(day, null)));
        next.forEach(clock -> marks.add(new Timeline.Mark(clock.dueOn(), clock.state())));
        marks.sort(Comparator.comparing(Timeline.Mark::on));
        return marks;
    }

    private static Stream<ClockSummary> next(ChildClocks clocks, Set<DutyCode> duties, LocalDate last) {
        return clocks.of(duties).open().stream()
                .filter(clock -> clock.dueOn() != null && !clock.dueOn().isAfter(last));
    }

    private static LocalDate first(LocalDate today, List<Timeline.Bar> placements, List<Timeline.Bar> statuses) {
        LocalDate furthest = today.minusYears(YEARS_BACK);
        return Stream.concat(placements.stream(), statuses.stream())
                .map(Timeline.Bar::from)
                .min(Comparator.naturalOrder())
                .filter(from -> from.isAfter(furthest))
                .orElse(furthest);
    }

    private static LocalDate end(LocalDate today, List<Timeline.Mark> reviews, List<Timeline.Mark> visits) {
        return Stream.concat(reviews.stream(), visits.stream())
                .map(Timeline.Mark::on)
                .filter(on -> on.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(today)
                .plusDays(14);
    }
}
