package kith.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kith.duedate.DueDate;
import kith.duedate.Explanation;
import kith.duedate.Sentence;
import kith.duedate.WorkingDays;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.Ruling;

/**
 * A limit counted from one start day: what the law gives, what the council's own limit gives, and the stricter of the two dates.
 * The two are compared as dates, never as lengths: which of four weeks and 20 working days is earlier depends on the start.
 */
final class Deadline {
    private static final String[] LAW_KEYS = lawKeys();

    private final LimitQuestion question;
    private final Ruling<Limit> law;
    private final LocalDate lawOn;
    private final Ruling<Limit> council;
    private final LocalDate councilOn;
    private final LocalDate on;
    private final Sentence lawInstead;
    private final Sentence child;

    private Deadline(
            LimitQuestion question,
            Ruling<Limit> law,
            LocalDate lawOn,
            Ruling<Limit> council,
            LocalDate councilOn,
            LocalDate on,
            Sentence lawInstead,
            Sentence child) {
        this.question = question;
        this.law = law;
        this.lawOn = lawOn;
        this.council = council;
        this.councilOn = councilOn;
        this.on = on;
        this.lawInstead = lawInstead;
        this.child = child;
    }

    /** The deadline of the law's limit, the council's, or both; one of them may be null. */
    static Deadline of(
            LimitQuestion question, LocalDate start, Ruling<Limit> law, Ruling<Limit> council, WorkingDays days) {
        LocalDate lawOn = law == null ? null : days.reckon(question, start, law.value());
        LocalDate councilOn = council == null ? null : days.reckon(question, start, council.value());
        return new Deadline(question, law, lawOn, council, councilOn, stricter(question, lawOn, councilOn), null, null);
    }

    private static LocalDate stricter(LimitQuestion question, LocalDate law, LocalDate council) {
        if (law == null || council == null) {
            return law == null ? council : law;
        }
        return WorkingDays.stricter(question, law, council);
    }

    /** The last permitted day. */
    LocalDate on() {
        return on;
    }

    /** The same rule with another day, because the law ties it to something that came or comes then. */
    Deadline on(LocalDate day, Sentence instead) {
        return new Deadline(question, law, lawOn, council, councilOn, day, instead, child);
    }

    /**
     * The same with what was agreed for this child alone; the earlier of the two days counts. An interval that ran already is
     * counted anew from the rhythm's first day; a rhythm that ended before its day came no longer counts.
     */
    Deadline forChild(ChildFacts.Rhythm rhythm, LocalDate start, WorkingDays days) {
        LocalDate from = start.isBefore(rhythm.from()) ? rhythm.from() : start;
        LocalDate childOn = days.reckon(question, from, rhythm.limit());
        if (rhythm.to() != null && childOn.isAfter(rhythm.to())) {
            return this;
        }
        String key = childOn.isBefore(on) ? "child.earlier" : childOn.equals(on) ? "child.same" : "child.later";
        Sentence said =
                Sentence.of(key, rhythm.limit(), rhythm.from(), rhythm.by(), rhythm.reason(), from, childOn, on);
        LocalDate stricter = stricter(question, childOn, on);
        return new Deadline(question, law, lawOn, council, councilOn, stricter, lawInstead, said);
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
    DueDate due(WorkingDays days, List<Sentence> facts, Sentence result) {
        boolean counted = on != null && question.counting() != LimitQuestion.Counting.AT_LEAST;
        LocalDate planBy = counted ? days.onOrBefore(on) : on;
        boolean provisional = counted && on.isAfter(days.publishedUntil());
        Explanation why = new Explanation(
                facts,
                lawSentence(),
                law == null ? null : law.authority(),
                councilSentence(),
                council == null ? null : council.authority(),
                child,
                calendar(days.nation(), counted, planBy),
                result,
                provisional,
                List.of());
        return new DueDate(on, planBy, why);
    }

    private Sentence lawSentence() {
        if (lawInstead != null) {
            return lawInstead;
        }
        return law == null ? Sentence.of("law.none") : Sentence.of(LAW_KEYS[question.ordinal()], law.value());
    }

    private Sentence councilSentence() {
        if (council == null) {
            return null;
        }
        if (law == null) {
            return Sentence.of("council.alone", council.value(), councilOn);
        }
        return Sentence.of(councilKey(), council.value(), councilOn, lawOn);
    }

    private String councilKey() {
        if (councilOn.equals(lawOn)) {
            return "council.same";
        }
        boolean councilWins = stricter(question, lawOn, councilOn).equals(councilOn);
        if (question.counting() == LimitQuestion.Counting.AT_LEAST) {
            return councilWins ? "council.keeps-longer" : "council.keeps-shorter";
        }
        return councilWins ? "council.earlier" : "council.later";
    }

    private Sentence calendar(Nation nation, boolean counted, LocalDate planBy) {
        if (!counted) {
            return Sentence.of("calendar.none");
        }
        String key =
                switch (nation) {
                    case ENGLAND, WALES -> "calendar.england-and-wales";
                    case SCOTLAND -> "calendar.scotland";
                    case NORTHERN_IRELAND -> "calendar.northern-ireland";
                };
        if (!planBy.equals(on)) {
            return Sentence.of(key + ".plan-by", on, planBy);
        }
        return Sentence.of(isInWorkingDays(law) || isInWorkingDays(council) ? key : "calendar.none");
    }

    private static boolean isInWorkingDays(Ruling<Limit> ruling) {
        return ruling != null && ruling.value().unit() == Limit.Unit.WORKING_DAYS;
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
