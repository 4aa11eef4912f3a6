package kith.duedate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import kith.codes.CodeLists;
import kith.plugin.Authority;
import kith.plugin.Language;
import kith.plugin.Limit;
import kith.plugin.Term;

/**
 * Writes sentences and explanations plainly, in a language and in one council's words. The sentences stand in
 * {@code kith/duedate/sentences.properties}; a key once stored with a date is never taken out of it again.
 */
public final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Locale locale;
    private final DateTimeFormatter day;
    private final ResourceBundle sentences;
    private final ResourceBundle own;
    private final Function<Term, String> words;

    /** @param words the council's English word for each term, complete */
    public Wording(Function<Term, String> words) {
        this(Language.ENGLISH, words);
    }

    /**
     * @param language in which is written
     * @param words the council's word for each term in that language, complete
     */
    public Wording(Language language, Function<Term, String> words) {
        this(bundle("kith.duedate.sentences", language), language, words);
    }

    Wording(ResourceBundle sentences, Function<Term, String> words) {
        this(sentences, Language.ENGLISH, words);
    }

    private Wording(ResourceBundle sentences, Language language, Function<Term, String> words) {
        this.locale = language.locale();
        this.day = DAY.withLocale(locale);
        this.sentences = sentences;
        this.own = bundle("kith.duedate.wording", language);
        this.words = words;
    }

    /**
     * One step of an explanation, as the Why panel shows it.
     *
     * @param kind which step
     * @param heading such as "Law"
     * @param text a sentence or several
     * @param citation where it stands, such as "Care Planning … Regulations 2010, regulation 33(1)", or empty
     * @param source the address or the name of the page where it can be read, or empty
     * @param toBeConfirmed whether its text still has to be confirmed; {@code text} then says so too
     */
    public record Step(Kind kind, String heading, String text, String citation, String source, boolean toBeConfirmed) {
        /** The steps in the order in which a practitioner asks. */
        public enum Kind {
            FACT,
            LAW,
            COUNCIL,
            SETTING,
            CHILD,
            CALENDAR,
            RESULT,
            REPLACED
        }
    }

    /**
     * A sentence with its values and the council's words filled in.
     *
     * @throws IllegalStateException if no sentence has the key; a test reads every key that the code uses
     */
    public String sentence(Sentence sentence) {
        try {
            return new Template(sentences.getString(sentence.key()), words).fill(sentence.values(), this::value);
        } catch (MissingResourceException e) {
            throw new IllegalStateException(
                    "Kith has no sentence '" + sentence.key() + "'. Add it to kith/duedate/sentences.properties.", e);
        }
    }

    /** The whole explanation on one line, for a list or a CSV file; without the dates it replaced. */
    public String why(Explanation why) {
        List<String> line = new ArrayList<>();
        why.facts().forEach(fact -> line.add(sentence(fact)));
        line.add(lawText(why));
        if (why.council() != null) {
            line.add(councilText(why));
        }
        if (why.setting() != null) {
            line.add(sentence(why.setting()));
        }
        if (why.child() != null) {
            line.add(sentence(why.child()));
        }
        line.add(calendarText(why));
        line.add(sentence(why.result()));
        return String.join(" ", line);
    }

    /** The explanation step by step: facts, law, council, setting, child, calendar, result and the dates it replaced, newest first. */
    public List<Step> steps(Explanation why) {
        List<Step> steps = new ArrayList<>();
        why.facts().forEach(fact -> steps.add(plain(Step.Kind.FACT, sentence(fact))));
        steps.add(cited(Step.Kind.LAW, lawText(why), why.authority()));
        if (why.council() != null) {
            steps.add(cited(Step.Kind.COUNCIL, councilText(why), why.councilAuthority()));
        }
        if (why.setting() != null) {
            steps.add(plain(Step.Kind.SETTING, sentence(why.setting())));
        }
        if (why.child() != null) {
            steps.add(plain(Step.Kind.CHILD, sentence(why.child())));
        }
        steps.add(plain(Step.Kind.CALENDAR, calendarText(why)));
        steps.add(plain(Step.Kind.RESULT, sentence(why.result())));
        why.replaced().forEach(old -> steps.add(plain(Step.Kind.REPLACED, replacedText(old))));
        return steps;
    }

    /** Where a rule stands, such as "Care Planning … Regulations 2010, regulation 33(1)". */
    public String citation(Authority authority) {
        return authority.section().isEmpty()
                ? authority.title()
                : own("citation", authority.title(), authority.section());
    }

    /** The same with a mark where its text still has to be confirmed. */
    public String markedCitation(Authority authority) {
        String citation = citation(authority);
        return toBeConfirmed(authority) ? own("unconfirmed-citation", citation) : citation;
    }

    /** A date in English words, such as "2 March 2026". */
    public static String date(LocalDate day) {
        return DAY.format(day);
    }

    /** A limit in words, such as "20 working days" or "one week". */
    public String limit(Limit limit) {
        String number = limit.amount() == 1 ? own("number.one") : Integer.toString(limit.amount());
        return number + " " + own("unit." + limit.unit(), limit.amount());
    }

    private String value(Object value) {
        if (value instanceof LocalDate date) {
            return day.format(date);
        }
        if (value instanceof Limit limit) {
            return limit(limit);
        }
        if (value instanceof Sentence.Code code) {
            return CodeLists.meaning(code.list(), code.code(), locale);
        }
        if (value instanceof Boolean answer) {
            return own(answer ? "yes" : "no");
        }
        return value.toString();
    }

    private String lawText(Explanation why) {
        return marked(sentence(why.law()), why.authority(), "unconfirmed-law");
    }

    private String councilText(Explanation why) {
        return marked(sentence(why.council()), why.councilAuthority(), "unconfirmed-council");
    }

    private String calendarText(Explanation why) {
        String calendar = sentence(why.calendar());
        return why.provisional() ? calendar + " " + own("provisional") : calendar;
    }

    private String replacedText(Explanation.Replaced old) {
        return own("replaced", old.date(), old.replacedOn(), sentence(old.reason()));
    }

    private String marked(String text, Authority authority, String mark) {
        return toBeConfirmed(authority) ? own(mark, text) : text;
    }

    private Step plain(Step.Kind kind, String text) {
        return new Step(kind, heading(kind), text, "", "", false);
    }

    private Step cited(Step.Kind kind, String text, Authority authority) {
        if (authority == null) {
            return plain(kind, text);
        }
        return new Step(kind, heading(kind), text, citation(authority), authority.source(), toBeConfirmed(authority));
    }

    private String heading(Step.Kind kind) {
        return own("heading." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static boolean toBeConfirmed(Authority authority) {
        return authority != null && authority.certainty() == Authority.Certainty.TO_BE_CONFIRMED;
    }

    private String own(String key, Object... values) {
        return new Template(own.getString(key), words).fill(List.of(values), this::value);
    }

    private static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle(
                name,
                language.locale(),
                Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
