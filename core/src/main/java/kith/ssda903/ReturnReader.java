package kith.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kith.incoming.CannotBeRead;
import kith.incoming.Incoming;
import kith.incoming.Reading;
import kith.incoming.Reasons;
import kith.incoming.Refusal;
import kith.incoming.Row;
import kith.incoming.Table;

/** Reads one return: its tables, its year, and child by child what it says. A child is taken whole or not at all. */
final class ReturnReader {
    private final Map<ReturnTable, Table> tables = new EnumMap<>(ReturnTable.class);
    private final SortedMap<String, ChildRows> children = new TreeMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<Row> refused = new HashSet<>();
    private final List<Incoming> read = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<String> refusedChildren = new HashSet<>();

    /**
     * @param files the return's files by their tables
     * @param contents what stands in them
     * @throws CannotBeRead if a table is missing or is not what it should be; the sentences name each that is not
     */
    ReturnReader(Map<ReturnTable, String> files, Map<String, byte[]> contents) throws CannotBeRead {
        List<CannotBeRead> problems = new ArrayList<>();
        for (ReturnTable table : ReturnTable.values()) {
            String file = files.get(table);
            if (file == null) {
                if (table.required()) {
                    problems.add(new CannotBeRead("return.missing", table.word()));
                }
            } else if (table.used()) {
                open(table, file, contents.get(file), problems);
            } else {
                notes.add(Reasons.text("return.left-aside", file));
            }
        }
        if (!problems.isEmpty()) {
            throw new CannotBeRead(problems);
        }
    }

    private void open(ReturnTable table, String file, byte[] content, List<CannotBeRead> problems) {
        try {
            tables.put(table, Table.read(file, content, table.columns(), true));
        } catch (CannotBeRead e) {
            problems.add(e);
        }
    }

    /**
     * Reads every child.
     *
     * @return the numbers of the children who were refused
     * @throws CannotBeRead if the return is of no year that Kith reads
     */
    Set<String> check() throws CannotBeRead {
        int year = year();
        notes.add(
                0,
                Reasons.text("return.year-found", tables.get(ReturnTable.HEADER).file(), CollectionYear.name(year)));
        sortByChild();
        children.values().forEach(child -> read(child, year));
        careLeavers();
        return refusedChildren;
    }

    /** What was read, without the children who were refused in the return of another year. */
    Reading reading(Set<String> refusedElsewhere) {
        read.removeIf(child -> refusedElsewhere.contains(child.number()));
        refusedElsewhere.stream()
                .filter(number -> children.containsKey(number) && refusedChildren.add(number))
                .forEach(number -> refuseRest(children.get(number), List.of()));
        refusals.sort(Comparator.comparing(Refusal::file).thenComparingInt(Refusal::line));
        return new Reading("ssda903", counts(), read, refusedChildren.size(), refusals, notes);
    }

    private int year() throws CannotBeRead {
        List<LocalDate> events = new ArrayList<>();
        addDates(events, ReturnTable.EPISODES, "DECOM");
        addDates(events, ReturnTable.EPISODES, "DEC");
        addDates(events, ReturnTable.REVIEWS, "REVIEW");
        OptionalInt year = CollectionYear.ofReturn(events);
        if (year.isEmpty()) {
            throw new CannotBeRead("return.no-dates");
        }
        if (year.getAsInt() > CollectionYear.LAST || year.getAsInt() < CollectionYear.FIRST) {
            throw new CannotBeRead("return.year", CollectionYear.name(year.getAsInt()));
        }
        return year.getAsInt();
    }

    private void addDates(List<LocalDate> dates, ReturnTable table, String column) {
        for (Row row : tables.get(table).rows()) {
            LocalDate day = new ReturnRow(row, CollectionYear.LAST, new ArrayList<>()).date(column);
            if (day != null) {
                dates.add(day);
            }
        }
    }

    /** Rows whose child does not stand in Header belong to nobody and are refused on their own (internal checks 3 and 8). */
    private void sortByChild() {
        tables.get(ReturnTable.HEADER).rows().forEach(row -> {
            if (row.get("CHILD").isEmpty()) {
                refuse(row.refuse("CHILD", "cell.empty", "CHILD"), row);
            } else {
                children.computeIfAbsent(row.get("CHILD"), ChildRows::new).add(ReturnTable.HEADER, row);
            }
        });
        tables.forEach((table, content) -> {
            if (table != ReturnTable.HEADER) {
                content.rows().forEach(row -> sort(table, row));
            }
        });
    }

    private void sort(ReturnTable table, Row row) {
        ChildRows child = children.get(row.get("CHILD"));
        if (child == null) {
            boolean empty = row.get("CHILD").isEmpty();
            refuse(row.refuse("CHILD", empty ? "cell.empty" : "header.missing", "CHILD"), row);
        } else {
            child.add(table, row);
        }
    }

    private void refuse(Refusal refusal, Row row) {
        refusals.add(refusal);
        refused.add(row);
    }

    private void read(ChildRows child, int year) {
        ChildYearReader reader = new ChildYearReader(child, year);
        ChildYear said = reader.read();
        if (!reader.refusals().isEmpty()) {
            refusedChildren.add(child.number());
            refusals.addAll(reader.refusals());
            refuseRest(child, reader.refusals());
        } else if (!said.episodes().isEmpty()) {
            read.add(said);
        }
    }

    private void refuseRest(ChildRows child, List<Refusal> own) {
        Map<String, Set<Integer>> lines = new HashMap<>();
        own.forEach(refusal ->
                lines.computeIfAbsent(refusal.file(), file -> new HashSet<>()).add(refusal.line()));
        for (Row row : child.all()) {
            refused.add(row);
            if (!lines.getOrDefault(row.file(), Set.of()).contains(row.line())) {
                refusals.add(row.refuse("", "row.other"));
            }
        }
    }

    private void careLeavers() {
        long without = children.values().stream()
                .filter(child -> child.of(ReturnTable.EPISODES).isEmpty())
                .count();
        if (without > 0) {
            notes.add(Reasons.text(
                    "return.no-episodes",
                    without,
                    tables.get(ReturnTable.HEADER).file()));
        }
    }

    private List<Reading.FileCount> counts() {
        List<Reading.FileCount> counts = new ArrayList<>();
        for (Table table : tables.values()) {
            int rows = table.rows().size();
            int lost = (int) table.rows().stream().filter(refused::contains).count();
            counts.add(new Reading.FileCount(table.file(), table.columns(), rows, rows - lost, lost));
        }
        return counts;
    }
}
