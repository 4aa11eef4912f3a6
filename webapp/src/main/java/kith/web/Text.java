package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every text of the pages: {@code #{text['work.title']}}, or with values {@code #{text.of('work.rows', first, last)}}. A text
 * may hold a word that the council chooses, {@code {word:REVIEW}}, or {@code {Word:REVIEW}} where a sentence begins with it.
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
    private static final Pattern WORD = Pattern.compile("\\{([wW])ord:([A-Z_]+)}");

    private final ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.UK);

    @Override
    public String get(Object key) {
        return inCouncilWords(bundle.getString(key.toString()));
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
        return new MessageFormat(get(key), Locale.UK)
                .format(Arrays.stream(values).map(this::inWords).toArray());
    }

    private Object inWords(Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        }
        return value instanceof Instant moment ? moment(moment) : value;
    }

    private String inCouncilWords(String text) {
        if (text.indexOf("ord:") < 0) {
            return text;
        }
        return WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word(found.group(2), found.group(1))));
    }

    private String word(String term, String letter) {
        String word = bundle.getString("term." + term);
        return letter.equals("W") ? word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1) : word;
    }
}
