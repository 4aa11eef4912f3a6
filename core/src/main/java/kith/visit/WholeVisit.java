package kith.visit;

import java.util.List;
import java.util.Map;
import kith.caserecord.ChildRecord;

/**
 * A visit to one child with everything that belongs to it.
 *
 * @param visit the visit
 * @param items what was talked of, each with whether it may be shared; of the visit's day and visitor
 * @param answers to the council's own questions, by their codes
 */
public record WholeVisit(ChildRecord.Visit visit, List<ChildRecord.VisitItem> items, Map<String, String> answers) {
    public WholeVisit {
        items = List.copyOf(items);
        answers = Map.copyOf(answers);
    }

    /** A visit of which nothing more is told. */
    public static WholeVisit of(ChildRecord.Visit visit) {
        return new WholeVisit(visit, List.of(), Map.of());
    }

    /**
     * The same, with what is common to all children who were visited at once taken from another.
     *
     * @param together what their rows have in common; null for a visit to one child
     */
    WholeVisit with(ChildRecord.Visit common, String together) {
        ChildRecord.Visit own = visit;
        ChildRecord.Visit said = new ChildRecord.Visit(
                common.visitedOn(),
                own.seen(),
                own.alone(),
                own.notAloneReason(),
                common.visitor(),
                common.account(),
                own.notSeenReason(),
                common.announced(),
                common.alsoSeen(),
                own.bedroom(),
                own.seenWhere(),
                own.communication(),
                own.childAccount(),
                own.needsMet(),
                own.needsNotMet(),
                own.concern(),
                common.carerViews(),
                common.carerAdvice(),
                common.advisedWith(),
                together);
        List<ChildRecord.VisitItem> dated = items.stream()
                .map(item -> new ChildRecord.VisitItem(
                        common.visitedOn(),
                        common.visitor(),
                        item.about(),
                        item.words(),
                        item.mayShare(),
                        item.shareWith()))
                .toList();
        return new WholeVisit(said, dated, answers);
    }
}
