package kith.ssda903;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kith.incoming.Row;

/** The rows that one return has of one child, by table. */
final class ChildRows {
    private final String number;
    private final Map<ReturnTable, List<Row>> rows = new EnumMap<>(ReturnTable.class);

    ChildRows(String number) {
        this.number = number;
    }

    String number() {
        return number;
    }

    void add(ReturnTable table, Row row) {
        rows.computeIfAbsent(table, t -> new ArrayList<>()).add(row);
    }

    List<Row> of(ReturnTable table) {
        return rows.getOrDefault(table, List.of());
    }

    /** Every row of the child. */
    List<Row> all() {
        return rows.values().stream().flatMap(List::stream).toList();
    }
}
