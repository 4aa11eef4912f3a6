package kith.sending;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import kith.codes.CodeLists;
import kith.duedate.Template;
import kith.plugin.Language;
import kith.plugin.Term;

/**
 * The words of papers, in {@code kith/sending/papers.properties} and its sister in Welsh. They are written for families and
 * children, other than those of the pages, which are for staff.
 */
public final class PaperText {
    private final Language language;
    private final ResourceBundle bundle;
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;
    private final Function<Term, String> words;

    /** @param words the council's word for each term in that language */
    public PaperText(Language language, Function<Term, String> words) {
        this.language = language;
        this.words = words;
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withLocale(language.locale());
        this.weekday =
                DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK).withLocale(language.locale());
        this.bundle = ResourceBundle.getBundle(
                "kith.sending.papers",
                language.locale(),
                PaperText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Language language() {
        return language;
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A text with its values; days are written in words. */
    public String of(String key, Object... values) {
        return new Template(bundle.getString(key), words).fill(Arrays.asList(values), this::inWords);
    }

    /** A day in words; empty for none. */
    public String day(LocalDate on) {
        return on == null ? "" : day.format(on);
    }

    /** A day with its weekday. */
    public String weekday(LocalDate on) {
        return weekday.format(on);
    }

    /** What a code means, with a capital letter. */
    String code(String list, String code) {
        String meaning = CodeLists.meaning(list, code, language.locale());
        return meaning.substring(0, 1).toUpperCase(language.locale()) + meaning.substring(1);
    }

    private String inWords(Object value) {
        return value instanceof LocalDate on ? day(on) : String.valueOf(value);
    }
}
