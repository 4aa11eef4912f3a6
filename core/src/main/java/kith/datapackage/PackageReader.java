package kith.datapackage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Child;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.incoming.CannotBeRead;
import kith.incoming.Incoming;
import kith.incoming.IncomingFiles;
import kith.incoming.Reading;
import kith.incoming.Refusal;
import kith.incoming.Row;
import kith.incoming.Table;

/** Reads a Kith data package. A child is taken whole or not at all: one refused row refuses the child. */
public final class PackageReader {
    private static final Pattern FORMAT = Pattern.compile("\"kithFormat\"\\s*:\\s*(\\d{1,6})");

    private final IncomingFiles files;
    private final String directory;
    private final List<Table> tables = new ArrayList<>();
    private final Map<String, Child> children = new LinkedHashMap<>();
    private final Map<String, Map<Class<?>, List<Record>>> rows = new HashMap<>();
    private final Map<String, List<Row>> taken = new LinkedHashMap<>();
    private final SortedMap<String, List<Refusal>> refusedChildren = new TreeMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<Row> refused = new HashSet<>();

    private PackageReader(IncomingFiles files, String directory) {
        this.files = files;
        this.directory = directory;
    }

    /** Whether there is a package among these files. */
    public static boolean among(IncomingFiles files) {
        return descriptor(files) != null;
    }

    private static String descriptor(IncomingFiles files) {
        return files.all().keySet().stream()
                .filter(name -> name.equals(Descriptor.FILE) || name.endsWith('/' + Descriptor.FILE))
                .findFirst()
                .orElse(null);
    }

    /**
     * Reads the package.
     *
     * @throws CannotBeRead if it is of another format version, or a file of it is not what it should be
     */
    public static Reading read(IncomingFiles files) throws CannotBeRead {
        String descriptor = descriptor(files);
        return new PackageReader(files, descriptor.substring(0, descriptor.length() - Descriptor.FILE.length())).read();
    }

    private Reading read() throws CannotBeRead {
        checkFormat();
        openTables();
        for (Table table : tables) {
            RowType<?> type = type(table);
            table.rows().forEach(row -> take(type, row));
        }
        new PackageChecks(this::refuse).check(children, rows, taken);
        refuseRest();
        refusals.sort(Comparator.comparing(Refusal::file).thenComparingInt(Refusal::line));
        return new Reading("kith", counts(), accepted(), refusedChildren.size(), refusals, List.of());
    }

    private void checkFormat() throws CannotBeRead {
        String text = new String(files.all().get(directory + Descriptor.FILE), java.nio.charset.StandardCharsets.UTF_8);
        Matcher format = FORMAT.matcher(text);
        if (!format.find() || Integer.parseInt(format.group(1)) != Descriptor.FORMAT) {
            throw new CannotBeRead("package.format", directory + Descriptor.FILE, Descriptor.FORMAT);
        }
    }

    private void openTables() throws CannotBeRead {
        List<CannotBeRead> problems = new ArrayList<>();
        for (RowType<?> type : Descriptor.files()) {
            String name = directory + type.file() + ".csv";
            byte[] content = files.all().get(name);
            try {
                if (content != null) {
                    tables.add(Table.read(name, content, Descriptor.columns(type), false));
                } else if (type == RowTypes.CHILD) {
                    throw new CannotBeRead("package.missing", name);
                }
            } catch (CannotBeRead e) {
                problems.add(e);
            }
        }
        if (!problems.isEmpty()) {
            throw new CannotBeRead(problems);
        }
    }

    private RowType<?> type(Table table) {
        return Descriptor.files().stream()
                .filter(type -> table.file().equals(directory + type.file() + ".csv"))
                .findFirst()
                .orElseThrow();
    }

    private void take(RowType<?> type, Row row) {
        String number = row.get(type == RowTypes.CHILD ? "number" : Descriptor.CHILD);
        List<Refusal> own = new ArrayList<>();
        Record read = PackageRow.read(type, row, own);
        if (type != RowTypes.CHILD && number.isEmpty()) {
            own.add(row.refuse(Descriptor.CHILD, "cell.empty", Descriptor.CHILD));
        } else if (type != RowTypes.CHILD && !taken.containsKey(number)) {
            own.add(row.refuse(Descriptor.CHILD, "package.no-child"));
        }
        taken.computeIfAbsent(number, n -> new ArrayList<>()).add(row);
        if (read instanceof Child child && children.put(number, child) != null) {
            own.add(row.refuse("number", "package.child-twice"));
        } else if (read != null && type != RowTypes.CHILD) {
            rows.computeIfAbsent(number, n -> new HashMap<>())
                    .computeIfAbsent(type.type(), t -> new ArrayList<>())
                    .add(read);
        }
        own.forEach(refusal -> refuse(number, row, refusal));
    }

    private void refuse(String number, Row row, Refusal refusal) {
        refusals.add(refusal);
        refused.add(row);
        refusedChildren.computeIfAbsent(number, n -> new ArrayList<>()).add(refusal);
    }

    private void refuseRest() {
        for (String number : refusedChildren.keySet()) {
            for (Row row : taken.get(number)) {
                if (refused.add(row)) {
                    refusals.add(row.refuse("", "row.other"));
                }
            }
        }
    }

    private List<Incoming> accepted() {
        List<Incoming> accepted = new ArrayList<>();
        new TreeMap<>(children).forEach((number, child) -> {
            if (!refusedChildren.containsKey(number)) {
                ChildRecord record = RowTypes.record(child, rows.getOrDefault(number, Map.of()));
                accepted.add(new PackageChild(record));
            }
        });
        return accepted;
    }

    private List<Reading.FileCount> counts() {
        List<Reading.FileCount> counts = new ArrayList<>();
        for (Table table : tables) {
            int all = table.rows().size();
            int lost = (int) table.rows().stream().filter(refused::contains).count();
            counts.add(new Reading.FileCount(table.file(), table.columns(), all, all - lost, lost));
        }
        return counts;
    }
}
