package kith.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kith.caserecord.ChildRecord;
import kith.child.Recording;
import kith.formanswer.AnsweredForm;
import kith.formanswer.KeepingAnswers;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;

/**
 * What belongs to a visit: the items that were talked of, and the answers to the council's own questions. Only a step may use it.
 */
@ApplicationScoped
public class VisitParts {
    @Inject
    Visits visits;

    @Inject
    Recording recording;

    @Inject
    VisitItems items;

    @Inject
    KeepingAnswers answers;

    /**
     * A visit with everything that belongs to it.
     *
     * @throws kith.access.NotFound if the child has no such visit
     */
    public Held<WholeVisit> whole(ChildId child, long row) {
        return whole(child, recording.row(visits, child, row));
    }

    /** A visit with everything that belongs to it. */
    Held<WholeVisit> whole(ChildId child, Held<ChildRecord.Visit> held) {
        ChildRecord.Visit visit = held.said();
        List<ChildRecord.VisitItem> talkedOf =
                items.held(child).stream().filter(item -> belongs(item, visit)).toList();
        return new Held<>(held.id(), held.version(), new WholeVisit(visit, talkedOf, answers.of(child, form(visit))));
    }

    /**
     * Makes what belongs to a visit that which is said.
     *
     * @param before the visit as it stood; the same where it is new
     * @param correction why it changes; null where the visit is new
     * @return whether anything changed
     */
    boolean settle(ChildId child, ChildRecord.Visit before, WholeVisit said, Correction correction) {
        if (correction == null && said.items().isEmpty() && said.answers().isEmpty()) {
            return false;
        }
        boolean talked = items.settle(
                child, item -> belongs(item, before), ChildRecord.VisitItem::about, said.items(), correction);
        return answers.settle(child, form(before), form(said.visit()), said.answers(), correction) || talked;
    }

    /** Takes back what belongs to a visit that is taken back. */
    void takeBack(ChildId child, ChildRecord.Visit visit, Correction correction) {
        settle(child, visit, new WholeVisit(visit, List.of(), Map.of()), correction);
    }

    private static AnsweredForm form(ChildRecord.Visit visit) {
        return AnsweredForm.visit(visit.visitedOn(), visit.visitor());
    }

    private static boolean belongs(ChildRecord.VisitItem item, ChildRecord.Visit visit) {
        return item.visitedOn().equals(visit.visitedOn()) && Objects.equals(item.visitor(), visit.visitor());
    }
}
