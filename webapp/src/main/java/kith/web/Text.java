package kith.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import kith.codes.CodeLists;
import kith.council.Words;
import kith.duedate.Template;
import kith.duedate.Wording;
import kith.duty.DutyCode;
import kith.plugin.Language;
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
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(LONDON);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(LONDON);

    @Inject
    private CouncilInForce council;

    @Inject
    private SpokenLanguage spoken;

    private Words words;
    private NumberFormat numbers;
    private Wording wording;

    private ResourceBundle bundle;
    private Locale locale;

    @PostConstruct
    void open() {
        locale = spoken.get().locale();
        bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language in which everything is written. */
    public Language language() {
        return spoken.get();
    }

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

    /** The text with four values in it. */
    public String of(String key, Object first, Object second, Object third, Object fourth) {
        return with(key, first, second, third, fourth);
    }

    /** A day in words, such as "15 February 2026"; empty for none. */
    public String day(LocalDate day) {
        return day == null ? "" : DAY.withLocale(locale).format(day);
    }

    /** A day with its weekday, such as "Saturday 21 November 2026". */
    public String weekday(LocalDate day) {
        return WEEKDAY.withLocale(locale).format(day);
    }

    /** A time of day in London, such as "09:12". */
    public String time(Instant moment) {
        return TIME.format(moment);
    }

    /** A month in short, such as "Feb 26". */
    public String month(LocalDate day) {
        return MONTH.withLocale(locale).format(day);
    }

    /** A moment in words and London's time, such as "15 February 2026, 09:12"; empty for none. */
    public String moment(Instant moment) {
        return moment == null ? "" : MOMENT.withLocale(locale).format(moment);
    }

    /** A whole number as it is read, such as "1,500". */
    public String number(Number number) {
        if (numbers == null) {
            numbers = NumberFormat.getIntegerInstance(locale);
        }
        return numbers.format(number);
    }

    /** The duty in the council's words, as at the beginning of a sentence. */
    public String duty(DutyCode duty) {
        return get("duty." + duty.code());
    }

    /** What a code means, as at the beginning of a sentence; empty for none. */
    public String code(String list, String code) {
        return code == null ? "" : capital(meaning(list, code));
    }

    /** What a code means, as in the middle of a sentence. */
    public String meaning(String list, String code) {
        return CodeLists.meaning(list, code, locale);
    }

    /** The same words with a capital letter. */
    public String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** The writer of explanations, in the council's words. */
    public Wording wording() {
        if (wording == null) {
            wording = new Wording(spoken.get(), this::word);
        }
        return wording;
    }

    private String with(String key, Object... values) {
        return new Template(bundle.getString(key), this::word).fill(Arrays.asList(values), this::inWords);
    }

    private String inWords(Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        return value instanceof Instant moment ? moment(moment) : String.valueOf(value);
    }

    /** The council's word for a term, as in the middle of a sentence. */
    public String word(Term term) {
        if (words == null) {
            words = council.words(spoken.get());
        }
        return words.of(term);
    }
}
