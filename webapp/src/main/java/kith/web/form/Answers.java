package kith.web.form;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import kith.web.Text;

/**
 * Reads what was typed into a form. What cannot be read becomes a problem of its field, in a sentence from the bundle, and
 * the answer is null; the typed text stays as it is.
 */
public final class Answers {
    private final Map<String, String> typed;
    private final FormProblems problems;
    private final LocalDate today;
    private final Text text;

    Answers(Map<String, String> typed, FormProblems problems, LocalDate today, Text text) {
        this.typed = typed;
        this.problems = problems;
        this.today = today;
        this.text = text;
    }

    /** The day it is, for what may not lie in the future. */
    public LocalDate today() {
        return today;
    }

    /** Whether something is wrong so far. */
    public boolean wrong() {
        return problems.any();
    }

    /** Something is wrong that only several answers show. */
    public void refuse(String field, String sentence) {
        problems.add(field, sentence);
    }

    /** What was typed, null where nothing was. */
    public String words(String field) {
        String words = typed.get(field);
        return words == null || words.isBlank() ? null : words.strip();
    }

    /** What was typed; nothing is a problem. */
    public String words(String field, String missing) {
        String words = words(field);
        if (words == null) {
            problems.add(field, text.get(missing));
        }
        return words;
    }

    /** Whether a box is ticked. */
    public boolean ticked(String field) {
        return "yes".equals(typed.get(field));
    }

    /** Yes, no, or null where neither was chosen. */
    public Boolean yesOrNo(String field) {
        String answer = words(field);
        return answer == null ? null : answer.equals("yes");
    }

    /** Yes or no; neither is a problem. */
    public Boolean yesOrNo(String field, String missing) {
        String answer = words(field, missing);
        return answer == null ? null : answer.equals("yes");
    }

    /** One of these codes; none or another is a problem. */
    public String oneOf(String field, Collection<String> codes, String missing) {
        String code = words(field);
        if (code == null || !codes.contains(code)) {
            problems.add(field, text.get(missing));
            return null;
        }
        return code;
    }

    /** One of these codes; null where none of them was chosen. */
    public String anyOf(String field, Collection<String> codes) {
        String code = words(field);
        return code != null && codes.contains(code) ? code : null;
    }

    /** A whole number, null where nothing was typed or what was typed is none. */
    public Integer number(String field, int least, int most, String wrong) {
        String words = words(field);
        if (words == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(words);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of its range.
        }
        problems.add(field, text.get(wrong));
        return null;
    }

    /** A time of day as {@code 16:30}, however it was typed, such as 4.30 pm; null where nothing was; what is none is a problem. */
    public String time(String field, String wrong) {
        String words = words(field);
        String time = words == null ? null : TypedTime.read(words);
        if (words != null && time == null) {
            problems.add(field, text.get(wrong));
        }
        return time;
    }

    /** A day, null where nothing was typed; what is no day is a problem. */
    public LocalDate day(String field) {
        TypedDay read = read(field);
        return read.trouble() == TypedDay.Trouble.MISSING ? null : told(field, read);
    }

    /** A day; nothing is a problem. */
    public LocalDate day(String field, String missing) {
        TypedDay read = read(field);
        if (read.trouble() == TypedDay.Trouble.MISSING) {
            problems.add(field, text.get(missing));
            return null;
        }
        return told(field, read);
    }

    /** A day that has come; one in the future is a problem. */
    public LocalDate pastDay(String field, String missing) {
        LocalDate day = day(field, missing);
        if (day != null && day.isAfter(today)) {
            problems.add(field, text.of("form.day.future", day));
            return null;
        }
        return day;
    }

    /** Asks to confirm a day outside the usual range, once for each day. */
    public void usual(String field, LocalDate day, LocalDate earliest, LocalDate latest) {
        boolean unusual = day != null && (day.isBefore(earliest) || day.isAfter(latest));
        if (unusual) {
            String key = day.isBefore(today) ? "form.day.longAgo" : "form.day.farAhead";
            confirm(field, day.toString(), text.of(key, day));
        }
    }

    /** Asks to confirm something that is unusual, once for each value. */
    public void confirm(String field, String value, String sentence) {
        if (!value.equals(typed.get("sure-" + field))) {
            problems.unsure(field, sentence, value);
        }
    }

    private TypedDay read(String field) {
        return TypedDay.read(typed.get(field + "-day"), typed.get(field + "-month"), typed.get(field + "-year"), today);
    }

    private LocalDate told(String field, TypedDay read) {
        if (read.trouble() != null) {
            String sentence =
                    switch (read.trouble()) {
                        case IMPOSSIBLE -> text.of("form.day.impossible", read.shown());
                        case PART_MISSING -> text.of("form.day.partMissing", read.shown());
                        default -> text.of("form.day.unreadable", read.shown());
                    };
            problems.add(field, sentence);
        }
        return read.day();
    }
}
