package kith.caserecord;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * One column of a kind of row: the same name in the data package and in the database.
 *
 * @param name such as {@code from_on}
 * @param type String, LocalDate, boolean, Boolean, int or Integer
 * @param meaning what stands in it
 * @param key whether it is part of the row's natural key
 * @param required whether it may not be empty
 * @param oneOf the words that may stand in it, or none where it is free
 * @param codes the code list of its codes, or empty
 * @param sealed whether it is hidden where the row's address is sealed
 */
public record Column(
        String name,
        Class<?> type,
        String meaning,
        boolean key,
        boolean required,
        List<String> oneOf,
        String codes,
        boolean sealed) {

    static Column of(RecordComponent component) {
        Cell cell = component.getAnnotation(Cell.class);
        return new Column(
                component.getName().replaceAll("(?<=[a-z])(?=[A-Z0-9])", "_").toLowerCase(java.util.Locale.ROOT),
                component.getType(),
                cell.value(),
                cell.key(),
                cell.required() || component.getType().isPrimitive(),
                List.of(cell.oneOf()),
                cell.codes(),
                cell.sealed());
    }

    /** The name of the record's part, such as {@code fromOn}. */
    public String component() {
        StringBuilder part = new StringBuilder();
        for (String word : name.split("_")) {
            part.append(part.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return part.toString();
    }

    /** The column's type in a Tabular Data Package: string, date, boolean or integer. */
    public String packageType() {
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == String.class) {
            return "string";
        }
        return type == boolean.class || type == Boolean.class ? "boolean" : "integer";
    }

    /** The value as it is written: ISO dates, true and false, plain numbers, nothing for null. */
    public String write(Object value) {
        return value == null ? "" : value.toString();
    }

    /**
     * Reads a written value.
     *
     * @return the value, or null where the text is empty
     * @throws IllegalArgumentException if the text is not of the column's type
     */
    public Object read(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (packageType()) {
            case "date" -> date(text);
            case "boolean" -> yesOrNo(text);
            case "integer" -> Integer.valueOf(text);
            default -> text;
        };
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
