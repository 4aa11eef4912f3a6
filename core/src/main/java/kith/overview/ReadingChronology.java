package kith.overview;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.chronology.Chronology;
import kith.chronology.ChronologyEntries;
import kith.chronology.LifeEvent;
import kith.record.ChildId;

/** Reading a child's life in order; one entry in the trail. */
@Step
public class ReadingChronology {
    @Inject
    Caseload caseload;

    @Inject
    ChronologyEntries entries;

    @Inject
    Glance glance;

    @Inject
    CurrentOfficer officer;

    /**
     * The chronology as it is asked for. Each kind of row is read once, whatever the length of the life.
     *
     * @param query which events, null for all with the latest first
     * @throws NotFound if the council has no such child
     */
    @Allowed(Permission.READ_CHILD)
    public ChildChronology chronology(ChildId child, ChronologyQuery query) {
        ChildRecord record =
                caseload.held(child, Chronology.KINDS).orElseThrow(() -> new NotFound("child", child.value()));
        ChildRecord seen = officer.get().may(Permission.SEE_SEALED) ? record : RowTypes.withoutSealed(record);
        List<LifeEvent> all = Chronology.of(seen, entries.rows(child));
        ChronologyQuery asked = query == null ? new ChronologyQuery(null, null, null, false) : query;
        return new ChildChronology(
                glance.of(child, record).summary(),
                asked.of(all),
                all.stream().collect(Collectors.groupingBy(LifeEvent::kind, Collectors.counting())));
    }
}
