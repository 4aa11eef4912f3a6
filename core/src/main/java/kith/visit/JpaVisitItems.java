package kith.visit;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaVisitItems extends JpaByChild<VisitItem, ChildRecord.VisitItem> implements VisitItems {
    JpaVisitItems() {
        super(
                VisitItem.class,
                VisitItem::new,
                "r.visitedOn, r.visitor, r.about",
                RowTypes.of(ChildRecord.VisitItem.class)::key);
    }
}
