package kith.chronology;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaChronologyEntries extends JpaByChild<ChronologyEntry, ChildRecord.ChronologyEntry>
        implements ChronologyEntries {
    JpaChronologyEntries() {
        super(
                ChronologyEntry.class,
                ChronologyEntry::new,
                "r.happenedOn, r.id",
                entry -> List.of(entry.happenedOn(), entry.words()));
    }
}
