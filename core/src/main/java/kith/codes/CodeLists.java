package kith.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The code lists of the SSDA903 return and its neighbours: what each code means, in plain words as in the middle of a
 * sentence, and in which collection years it may be used. Lists change each April, so they are tables beside this class
 * ({@code kith/codes/*.csv}; {@code lists.csv} names them all) and never constants in code. Read once; immutable.
 *
 * <p>Source: the code lists quoted by the public validators of the return; a code whose wording was not seen says "label to
 * be confirmed".
 */
public final class CodeLists {
    private static final CSVFormat TABLE =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final ResourceBundle WELSH =
            ResourceBundle.getBundle("kith.codes.meanings", Locale.forLanguageTag("cy"));
    private static final Map<String, Map<String, Entry>> LISTS = readAll();

    private CodeLists() {}

    /** The names of the lists, such as {@code placement-type}. */
    public static Set<String> lists() {
        return LISTS.keySet();
    }

    /**
     * What a code means.
     *
     * @param list such as {@code placement-type}
     * @param code such as {@code U4}
     * @return such as "foster carers, long term"; the code itself where the list does not hold it, so that a record kept from
     *     elsewhere can always be shown
     * @throws IllegalArgumentException if there is no such list
     */
    public static String meaning(String list, String code) {
        Entry entry = list(list).get(code);
        return entry == null ? code : entry.meaning();
    }

    /**
     * The same in a language; in English where Kith does not hold the meaning in that one.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public static String meaning(String list, String code, Locale locale) {
        String english = meaning(list, code);
        String key = list + "." + code;
        boolean welsh = locale.getLanguage().equals("cy") && WELSH.containsKey(key);
        return welsh ? WELSH.getString(key) : english;
    }

    /**
     * Whether a code may be used in a collection year.
     *
     * @param list such as {@code placement-type}
     * @param code such as {@code U4}; null is never valid
     * @param yearEnding the calendar year in which the collection year ends: 2026 for 1 April 2025 to 31 March 2026
     * @throws IllegalArgumentException if there is no such list
     */
    public static boolean isValid(String list, String code, int yearEnding) {
        Entry entry = code == null ? null : list(list).get(code);
        return entry != null && entry.in(yearEnding);
    }

    /** Whether a list holds a code in any year. */
    public static boolean isKnown(String list, String code) {
        return code != null && list(list).containsKey(code);
    }

    /**
     * The codes a list holds in any year, in its own order.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public static Set<String> known(String list) {
        return list(list).keySet();
    }

    /**
     * The codes of a collection year with their meanings, in the list's own order.
     *
     * @param yearEnding 2026 for 1 April 2025 to 31 March 2026
     * @throws IllegalArgumentException if there is no such list
     */
    public static Map<String, String> codes(String list, int yearEnding) {
        Map<String, String> codes = new LinkedHashMap<>();
        list(list).forEach((code, entry) -> {
            if (entry.in(yearEnding)) {
                codes.put(code, entry.meaning());
            }
        });
        return codes;
    }

    /** One code: its meaning and the first and last collection year (by the year it ends in) in which it may be used. */
    private record Entry(String meaning, int from, int until) {
        boolean in(int yearEnding) {
            return from <= yearEnding && yearEnding <= until;
        }
    }

    private static Map<String, Entry> list(String name) {
        Map<String, Entry> list = LISTS.get(name);
        if (list == null) {
            throw new IllegalArgumentException("No code list '" + name + "'. The lists are " + LISTS.keySet() + ".");
        }
        return list;
    }

    private static Map<String, Map<String, Entry>> readAll() {
        Map<String, Map<String, Entry>> lists = new LinkedHashMap<>();
        for (CSVRecord row : rows("lists")) {
            lists.put(row.get("list"), read(row.get("list")));
        }
        return Collections.unmodifiableMap(lists);
    }

    private static Map<String, Entry> read(String list) {
        Map<String, Entry> codes = new LinkedHashMap<>();
        for (CSVRecord row : rows(list)) {
            Entry entry = new Entry(
                    row.get("meaning"),
                    yearEnding(row.get("from"), Integer.MIN_VALUE),
                    yearEnding(row.get("until"), Integer.MAX_VALUE));
            if (codes.put(row.get("code"), entry) != null) {
                throw new IllegalStateException("kith/codes/" + list + ".csv holds " + row.get("code") + " twice.");
            }
        }
        return Collections.unmodifiableMap(codes);
    }

    /** The collection year 2025/26 ends in 2026. */
    private static int yearEnding(String collectionYear, int unlimited) {
        return collectionYear.isEmpty() ? unlimited : Integer.parseInt(collectionYear.substring(0, 4)) + 1;
    }

    private static Iterable<CSVRecord> rows(String table) {
        try (InputStream in = CodeLists.class.getResourceAsStream(table + ".csv")) {
            if (in == null) {
                throw new IllegalStateException("Kith's table kith/codes/" + table + ".csv is missing from its jar.");
            }
            return TABLE.parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("Kith's table kith/codes/" + table + ".csv cannot be read.", e);
        }
    }
}
