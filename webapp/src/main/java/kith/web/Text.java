package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import kith.duedate.Template;
import kith.plugin.Term;

/**
 * Every text of the pages: {@code #{text['work.title']}}, or with values {@code #{text.of('work.rows', first, last)}}. A text
 * may hold words that the council chooses, see {@link Template}.
 */
@Named
@RequestScoped
public class Text extends AbstractMap<String, String> {

    /** The bundle that holds the texts. */
    public static final String BUNDLE = "kith.web.messages";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(LONDON);

    private final ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.UK);

    @Override
    public String get(Object key) {
        return with(key.toString());
    }

    @Override
    public boolean containsKey(Object key) {
        return bundle.containsKey(key.toString());
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return bundle.keySet().stream().map(key -> Map.entry(key, get(key))).collect(Collectors.toSet());
    }

    /** The text with one value in it. Dates are written in words. */
    public String of(String key, Object value) {
        return with(key, value);
    }

    /** The text with two values in it. */
    public String of(String key, Object first, Object second) {
        return with(key, first, second);
    }

    /** The text with three values in it. */
    public String of(String key, Object first, Object second, Object third) {
        return with(key, first, second, third);
    }

    /** A day in words, such as "15 February 2026"; empty for none. */
    public String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** A moment in words and London's time, such as "15 February 2026, 09:12"; empty for none. */
    public String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    private String with(String key, Object... values) {
        return new Template(bundle.getString(key), this::word).fill(Arrays.asList(values), this::inWords);
    }

    private String inWords(Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof Number number) {
            return NumberFormat.getIntegerInstance(Locale.UK).format(number);
        }
        return value instanceof Instant moment ? moment(moment) : String.valueOf(value);
    }

    private String word(Term term) {
        return bundle.getString("term." + term);
    }
}
