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
import kith.plugin.Nation;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The code lists of the SSDA903 return and its neighbours: what each code means, in plain words as in the middle of a
 * sentence, and in which collection years it may be used. Lists change each April, so they are tables beside this class
 * ({@code kith/codes/*.csv}; {@code lists.csv} names them all) and never constants in code. Read once; immutable.
 *
 * <p>Source: the code lists quoted by the public validators of the return; a code whose wording was not seen says "label to
 * be confirmed".
 *
 * <p>The return is England's. Of the legal statuses and the types of placement the other nations have tables of their own in a
 * folder each ({@code kith/codes/wales/legal-status.csv}): short, in plain words, with Kith's own codes, and to be confirmed. Each
 * row names England's nearest code, by which the rules tell what it is, such as a care order or a stay with parents. No code
 * belongs to two nations, so a code alone can always be shown. Of the other lists every nation has England's.
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
     * England's code that is nearest to a code, by which the rules tell what it is; the code itself where it is England's or of no
     * list.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public static String nearest(String list, String code) {
        Entry entry = code == null ? null : list(list).get(code);
        return entry == null ? code : entry.nearest();
    }

    /**
     * A nation's code for one of England's: its first that is nearest to it, or England's own where it has none.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public static String of(String list, String englands, Nation nation) {
        return list(list).entrySet().stream()
                .filter(entry -> entry.getValue().nation() == nation)
                .filter(entry -> entry.getValue().nearest().equals(englands))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(englands);
    }

    /** Whether a code is Kith's own for a nation whose list still has to be confirmed. */
    public static boolean isToBeConfirmed(String list, String code) {
        Entry entry = list(list).get(code);
        return entry != null && entry.nation() != Nation.ENGLAND;
    }

    /** Whether a code stands in England's list, which the return takes. */
    public static boolean isEnglands(String list, String code) {
        Entry entry = code == null ? null : list(list).get(code);
        return entry != null && entry.nation() == Nation.ENGLAND;
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
     * The codes of a nation in a collection year with their meanings, in the list's own order; England's where the nation has no
     * table of its own.
     *
     * @param yearEnding 2026 for 1 April 2025 to 31 March 2026
     * @throws IllegalArgumentException if there is no such list
     */
    public static Map<String, String> codes(String list, int yearEnding, Nation nation) {
        boolean own = list(list).values().stream().anyMatch(entry -> entry.nation() == nation);
        Nation whose = own ? nation : Nation.ENGLAND;
        Map<String, String> codes = new LinkedHashMap<>();
        list(list).forEach((code, entry) -> {
            if (entry.nation() == whose && entry.in(yearEnding)) {
                codes.put(code, entry.meaning());
            }
        });
        return codes;
    }

    /**
     * One code.
     *
     * @param nation whose code it is
     * @param meaning what it means
     * @param nearest England's nearest code
     * @param from the first collection year (by the year it ends in) in which it may be used
     * @param until the last
     */
    private record Entry(Nation nation, String meaning, String nearest, int from, int until) {
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
        for (Nation nation : Nation.values()) {
            String table = nation == Nation.ENGLAND ? list : nation.code() + "/" + list;
            if (nation == Nation.ENGLAND || CodeLists.class.getResource(table + ".csv") != null) {
                rows(table).forEach(row -> add(codes, nation, table, row));
            }
        }
        return Collections.unmodifiableMap(codes);
    }

    private static void add(Map<String, Entry> codes, Nation nation, String table, CSVRecord row) {
        String code = row.get("code");
        Entry entry = new Entry(
                nation,
                row.get("meaning"),
                nation == Nation.ENGLAND ? code : row.get("nearest"),
                yearEnding(row.get("from"), Integer.MIN_VALUE),
                yearEnding(row.get("until"), Integer.MAX_VALUE));
        if (codes.put(code, entry) != null) {
            throw new IllegalStateException("kith/codes/" + table + ".csv holds " + code + " again.");
        }
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
