package kith.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kith.duedate.Closure;
import kith.duedate.Closures;
import kith.duedate.DueDate;
import kith.duedate.Explanation;
import kith.duedate.Sentence;
import kith.duedate.WorkingDays;
import kith.plugin.Authority;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.Ruling;

/**
 * A limit counted from one start day: what the law gives, what the council's plugin gives, what its administrator's setting
 * gives, and the strictest of these dates. They are compared as dates, never as lengths: which of four weeks and 20 working days
 * is earlier depends on the start.
 */
final class Deadline {
    private static final String[] LAW_KEYS = lawKeys();
    private static final Map<Nation, String> CALENDARS = Map.of(
            Nation.ENGLAND, "calendar.england-and-wales",
            Nation.WALES, "calendar.england-and-wales",
            Nation.SCOTLAND, "calendar.scotland",
            Nation.NORTHERN_IRELAND, "calendar.northern-ireland");

    private final Counted counted;
    private final LocalDate on;
    private final Sentence lawInstead;
    private final Said councilInstead;
    private final Sentence settingInstead;
    private final Sentence child;

    /**
     * The rules of one question, each with the date that it gives from the start.
     *
     * @param question what is limited; null for an item of the council's own, which no question asks for
     * @param counting how it is counted
     * @param start the day from which it is counted
     * @param law the law's limit, or null
     * @param authority where the law says it, or null
     * @param lawOn the date it gives, or null
     * @param council the limit of the council's plugin, or null
     * @param councilOn the date it gives, or null
     * @param set what the council's administrator set, or null
     * @param setOn the date it gives, or null
     */
    private record Counted(
            LimitQuestion question,
            LimitQuestion.Counting counting,
            LocalDate start,
            Limit law,
            Authority authority,
            LocalDate lawOn,
            Ruling<Limit> council,
            LocalDate councilOn,
            DatedSetting<Limit> set,
            LocalDate setOn) {

        /** The stricter of the law's date and the plugin's; null where there is neither. */
        LocalDate beside() {
            return stricter(counting, lawOn, councilOn);
        }

        LocalDate strictest() {
            return stricter(counting, beside(), setOn);
        }
    }

    /** What the council says in other words than a limit, and where. */
    record Said(Sentence sentence, Authority authority) {}

    private Deadline(
            Counted counted,
            LocalDate on,
            Sentence lawInstead,
            Said councilInstead,
            Sentence settingInstead,
            Sentence child) {
        this.counted = counted;
        this.on = on;
        this.lawInstead = lawInstead;
        this.councilInstead = councilInstead;
        this.settingInstead = settingInstead;
        this.child = child;
    }

    /**
     * The deadline of the law's limit, of the council's plugin and of the council's setting; the strictest date counts.
     *
     * @return null where none of them has a limit
     */
    static Deadline of(
            LimitQuestion question,
            LocalDate start,
            Ruling<Limit> law,
            Ruling<Limit> council,
            DatedSetting<Limit> set,
            WorkingDays days) {
        LocalDate lawOn = law == null ? null : days.reckon(question, start, law.value());
        LocalDate councilOn = council == null ? null : days.reckon(question, start, council.value());
        LocalDate setOn = set == null || set.answer() == null ? null : days.reckon(question, start, set.answer());
        Counted counted = new Counted(
                question,
                question.counting(),
                start,
                law == null ? null : law.value(),
                law == null ? null : law.authority(),
                lawOn,
                council,
                councilOn,
                set,
                setOn);
        LocalDate on = counted.strictest();
        return on == null ? null : new Deadline(counted, on, null, null, null, null);
    }

    /** The deadline of an item of the council's own, for which the law has no question. */
    static Deadline ofItem(LimitQuestion.Counting counting, LocalDate start, Ruling<Limit> council, WorkingDays days) {
        LocalDate on = days.reckon(counting, start, council.value());
        return new Deadline(
                new Counted(null, counting, start, null, null, null, council, on, null, null),
                on,
                null,
                null,
                null,
                null);
    }

    /** A day that the council says in other words than a limit, such as "at the review". */
    static Deadline at(LocalDate day, Sentence said, Authority authority) {
        return at(day).saying(said, authority);
    }

    /** A day that no limit gives; what the council says of it is still to be added. */
    static Deadline at(LocalDate day) {
        Counted counted =
                new Counted(null, LimitQuestion.Counting.BEFORE, day, null, null, null, null, null, null, null);
        return new Deadline(counted, day, null, null, null, null);
    }

    /** The last of some days within which the law wants something done, in other words than a limit, such as "in each term". */
    static Deadline within(LocalDate first, LocalDate last, Sentence said, Authority authority) {
        Counted counted =
                new Counted(null, LimitQuestion.Counting.AFTER, first, null, authority, last, null, null, null, null);
        return new Deadline(counted, last, said, null, null, null);
    }

    private static LocalDate stricter(LimitQuestion.Counting counting, LocalDate law, LocalDate council) {
        if (law == null || council == null) {
            return law == null ? council : law;
        }
        boolean laterIsStricter = counting == LimitQuestion.Counting.AT_LEAST;
        return law.isAfter(council) == laterIsStricter ? law : council;
    }

    /** The last permitted day. */
    LocalDate on() {
        return on;
    }

    /** The same rule with another day, because the law ties it to something that came or comes then. */
    Deadline on(LocalDate day, Sentence instead) {
        return new Deadline(counted, day, instead, councilInstead, settingInstead, child);
    }

    /**
     * The same with what was agreed for this child alone; the earlier of the two days counts. An interval that ran already is
     * counted anew from the rhythm's first day; a rhythm that ended before its day came no longer counts.
     */
    Deadline forChild(ChildFacts.Rhythm rhythm, LocalDate start, WorkingDays days) {
        LocalDate from = start.isBefore(rhythm.from()) ? rhythm.from() : start;
        LocalDate childOn = days.reckon(counted.question(), from, rhythm.limit());
        if (rhythm.to() != null && childOn.isAfter(rhythm.to())) {
            return this;
        }
        String key = childOn.isBefore(on) ? "child.earlier" : childOn.equals(on) ? "child.same" : "child.later";
        Sentence said = rhythm.to() == null
                ? Sentence.of(key, rhythm.limit(), rhythm.from(), rhythm.by(), rhythm.reason(), from, childOn, on)
                : Sentence.of(
                        key + ".until",
                        rhythm.limit(),
                        rhythm.from(),
                        rhythm.by(),
                        rhythm.reason(),
                        from,
                        childOn,
                        on,
                        rhythm.to());
        LocalDate strictest = stricter(counted.counting(), childOn, on);
        return new Deadline(counted, strictest, lawInstead, councilInstead, settingInstead, said);
    }

    /** The same, with what the council says besides a limit. */
    Deadline saying(Sentence said, Authority authority) {
        return new Deadline(counted, on, lawInstead, new Said(said, authority), settingInstead, child);
    }

    /** The same, with what the council's administrator set besides a limit; what was set for the limit itself goes before it. */
    Deadline setting(Sentence said) {
        return new Deadline(counted, on, lawInstead, councilInstead, said, child);
    }

    /** The same, but no later than a day; the sentence says why when that day is the earlier. */
    Deadline noLaterThan(LocalDate day, Sentence instead) {
        return day.isBefore(on) ? on(day, instead) : this;
    }

    /** The same, but no earlier than a day; the sentence says why when that day is the later. */
    Deadline noEarlierThan(LocalDate day, Sentence instead) {
        return day.isAfter(on) ? on(day, instead) : this;
    }

    /** The same rule with no day at all. */
    Deadline withoutDay() {
        return on(null, lawInstead);
    }

    /** The date with its reason. */
    DueDate due(WorkingDays days, Closures closures, List<Sentence> facts, Sentence result) {
        boolean dated = on != null && !isKept();
        LocalDate planBy = dated ? planBy(days, closures) : on;
        boolean provisional = dated && on.isAfter(days.publishedUntil());
        Explanation why = new Explanation(
                facts,
                lawSentence(),
                counted.authority(),
                councilSentence(),
                councilAuthority(),
                settingSentence(),
                child,
                calendar(days, closures, dated, planBy),
                result,
                provisional,
                List.of());
        return new DueDate(on, planBy, why);
    }

    private boolean isKept() {
        return counted.counting() == LimitQuestion.Counting.AT_LEAST;
    }

    private Sentence lawSentence() {
        if (lawInstead != null) {
            return lawInstead;
        }
        Limit law = counted.law();
        return law == null
                ? Sentence.of("law.none")
                : Sentence.of(LAW_KEYS[counted.question().ordinal()], law);
    }

    private Authority councilAuthority() {
        if (councilInstead != null) {
            return councilInstead.authority();
        }
        return counted.council() == null ? null : counted.council().authority();
    }

    private Sentence councilSentence() {
        if (councilInstead != null) {
            return councilInstead.sentence();
        }
        Ruling<Limit> council = counted.council();
        if (council == null) {
            return null;
        }
        if (counted.law() == null) {
            return Sentence.of("council.alone", council.value(), counted.councilOn());
        }
        String key = "council." + beside(counted.councilOn(), counted.lawOn());
        return Sentence.of(key, council.value(), counted.councilOn(), counted.lawOn());
    }

    /** The day from which it counts and the reason stand first in each, so that whoever replaces a date can say them. */
    private Sentence settingSentence() {
        DatedSetting<Limit> set = counted.set();
        if (set == null || set.answer() == null && settingInstead != null) {
            return settingInstead;
        }
        if (set.answer() == null) {
            return Sentence.of("setting.none", set.from(), set.reason());
        }
        LocalDate other = counted.beside();
        LocalDate own = counted.setOn();
        if (other == null) {
            return Sentence.of("setting.alone", set.from(), set.reason(), set.answer(), own);
        }
        String key = "setting." + beside(own, other);
        return Sentence.of(key, set.from(), set.reason(), set.answer(), own, other);
    }

    /** How the council's own date lies beside the one that holds without it. */
    private String beside(LocalDate own, LocalDate other) {
        if (own.equals(other)) {
            return "same";
        }
        boolean ownWins = stricter(counted.counting(), other, own).equals(own);
        if (isKept()) {
            return ownWins ? "keeps-longer" : "keeps-shorter";
        }
        return ownWins ? "earlier" : "later";
    }

    /** The last working day in time on which the council is open; where there is none since the start, the last working day. */
    private LocalDate planBy(WorkingDays days, Closures closures) {
        LocalDate open = closures.openOnOrBefore(on, days);
        boolean beforeTheStart = counted.counting() != LimitQuestion.Counting.BEFORE && open.isBefore(counted.start());
        return beforeTheStart ? days.onOrBefore(on) : open;
    }

    private Sentence calendar(WorkingDays days, Closures closures, boolean dated, LocalDate planBy) {
        if (!dated) {
            return Sentence.of("calendar.none");
        }
        String key = CALENDARS.get(days.nation());
        LocalDate worked = days.onOrBefore(on);
        Closure closed = closures.on(worked);
        if (closed != null) {
            return planBy.equals(worked)
                    ? Sentence.of(key + ".closed-throughout", on, worked, closed.reason(), counted.start())
                    : Sentence.of(key + ".closed", on, worked, closed.reason(), planBy);
        }
        if (!planBy.equals(on)) {
            return Sentence.of(key + ".plan-by", on, planBy);
        }
        return Sentence.of(inWorkingDays() ? key : "calendar.none");
    }

    private boolean inWorkingDays() {
        return isInWorkingDays(counted.law())
                || isInWorkingDays(
                        counted.council() == null ? null : counted.council().value())
                || isInWorkingDays(counted.set() == null ? null : counted.set().answer());
    }

    private static boolean isInWorkingDays(Limit limit) {
        return limit != null && limit.unit() == Limit.Unit.WORKING_DAYS;
    }

    private static String[] lawKeys() {
        LimitQuestion[] questions = LimitQuestion.values();
        String[] keys = new String[questions.length];
        for (LimitQuestion question : questions) {
            keys[question.ordinal()] =
                    "law." + question.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return keys;
    }
}
