package kith.caserecord;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One kind of row of a case record: its file in the data package, its table in the database and its columns, all taken
 * from one record class, so that file, table and code cannot drift apart.
 *
 * @param <R> the row's record class
 */
public final class RowType<R extends Record> {
    private static final String SEALED = "address_sealed";

    private final Class<R> type;
    private final String table;
    private final String file;
    private final List<Column> columns;
    private final RecordComponent[] components;
    private final Constructor<R> constructor;

    RowType(Class<R> type, String table, String file) {
        this.type = type;
        this.table = table;
        this.file = file;
        this.components = type.getRecordComponents();
        this.columns = Stream.of(components).map(Column::of).toList();
        this.constructor = constructorOf(type, components);
    }

    public Class<R> type() {
        return type;
    }

    /** The table in the database, such as {@code legal_status}. */
    public String table() {
        return table;
    }

    /** The file in the data package without its ending, such as {@code legal-statuses}. */
    public String file() {
        return file;
    }

    public List<Column> columns() {
        return columns;
    }

    /** The columns' names in order. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** The row's values in the order of the columns. */
    public Object[] values(Record row) {
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(row, i);
        }
        return values;
    }

    /**
     * The row with these values, in the order of the columns.
     *
     * @throws IllegalArgumentException if a number or yes/no column has no value
     */
    public R row(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new IllegalArgumentException("No row of " + file + " has the values " + Arrays.toString(values), e);
        }
    }

    /**
     * The row with another value in one column.
     *
     * @param column such as {@code to_on}
     */
    public R with(R row, String column, Object value) {
        Object[] values = values(row);
        values[names().indexOf(column)] = value;
        return row(values);
    }

    /** The row's value in one column, such as {@code to_on}. */
    public Object value(R row, String column) {
        return value(row, names().indexOf(column));
    }

    /** The parts that say where somebody lives, such as {@code address}. */
    public Set<String> sealedParts() {
        return columns.stream().filter(Column::sealed).map(Column::component).collect(Collectors.toSet());
    }

    /** Whether the row has an address that is sealed: only those with the permission may see where it is. */
    public boolean isSealed(Record row) {
        int sealed = names().indexOf(SEALED);
        return sealed >= 0 && (boolean) value(row, sealed);
    }

    /** The row without what its sealed address says; the row itself where it is not sealed. */
    public R withoutSealed(Record row) {
        if (!isSealed(row)) {
            return type.cast(row);
        }
        Object[] values = values(row);
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).sealed() ? null : values[i];
        }
        return row(values);
    }

    /** A row that came without its sealed address, with the address that is held. */
    R withSealedOf(R held, R row) {
        Object[] values = values(row);
        boolean came = columns.stream().anyMatch(column -> column.sealed() && value(row, column.name()) != null);
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).sealed() && !came && isSealed(row) ? value(held, i) : values[i];
        }
        return row(values);
    }

    /** The values that tell the row apart from the child's other rows of this kind. */
    public List<Object> key(Record row) {
        List<Object> key = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            if (columns.get(i).key()) {
                key.add(value(row, i));
            }
        }
        return key;
    }

    /** The rows in the one order in which Kith writes them: by the first column, then the second, and so on. */
    public List<R> sorted(List<R> rows) {
        return rows.size() < 2
                ? List.copyOf(rows)
                : rows.stream().sorted(this::compare).toList();
    }

    /** As {@link #sorted}, for rows of which only the kind is known. */
    public List<Record> sortedRows(List<? extends Record> rows) {
        return rows.stream().<Record>map(type::cast).sorted(this::compare).toList();
    }

    private int compare(Record a, Record b) {
        for (int i = 0; i < components.length; i++) {
            int order = NULLS_FIRST.compare(value(a, i), value(b, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static final Comparator<Object> NULLS_FIRST = Comparator.nullsFirst(RowType::compareValues);

    @SuppressWarnings("unchecked")
    private static int compareValues(Object a, Object b) {
        return ((Comparable<Object>) a).compareTo(b);
    }

    private Object value(Record row, int component) {
        try {
            return components[component].getAccessor().invoke(row);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalArgumentException("No row of " + file + ": " + row.getClass(), e);
        }
    }

    private static <R extends Record> Constructor<R> constructorOf(Class<R> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is not a row", e);
        }
    }
}
