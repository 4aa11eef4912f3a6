package kith.caseload;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kith.caserecord.ChildRecord;
import kith.record.ByChild;
import kith.record.ChildId;

/**
 * One kind of row, where it stands in a case record and who keeps it.
 *
 * @param type the row's class
 * @param rows the rows of that kind in a case record
 * @param store who keeps them
 */
record Room<R extends Record>(Class<R> type, Function<ChildRecord, List<R>> rows, ByChild<R> store) {

    /** Enters the rows of these records. Returns the children for whom anything changed. */
    Set<ChildId> enter(Collection<ChildRecord> records, Map<String, ChildId> ids) {
        Map<ChildId, List<R>> said = new HashMap<>();
        records.forEach(record -> said.put(ids.get(record.number()), rows.apply(record)));
        return store.enter(said);
    }
}
