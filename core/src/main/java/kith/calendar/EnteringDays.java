package kith.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Today;
import kith.calendar.CalendarEntry.Kind;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.record.Trail;

/** How days of a council's calendar are entered, corrected and taken back, whatever they are. Only a step may use it. */
@ApplicationScoped
class EnteringDays {
    private static final int YEARS_AHEAD = 3;

    @Inject
    JpaCalendar calendar;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * What may be entered of a kind.
     *
     * @param kind which
     * @param refusal the beginning of the sentences that refuse it, such as {@code refused.closure.}
     * @param longest more days in one go are a slip of the pen
     */
    record Rules(Kind kind, String refusal, int longest) {
        FormRefused refused(String field, String what, Object... values) {
            return FormRefused.of(field, refusal + what, values);
        }
    }

    List<CalendarEntry> all(Rules rules) {
        return calendar.all(rules.kind());
    }

    CalendarEntry entry(Rules rules, CalendarEntryId id) {
        return calendar.find(id)
                .filter(entry -> entry.kind() == rules.kind())
                .orElseThrow(() -> new NotFound("day of the calendar", id.value()));
    }

    Saved enter(Rules rules, LocalDate from, LocalDate until, String words) {
        calendar.hold();
        check(rules, from, until, words, null);
        return add(rules, from, until, words, null);
    }

    Saved correct(Rules rules, CalendarEntryId id, LocalDate from, LocalDate until, String words, String why) {
        standing(rules, id);
        check(rules, from, until, words, id);
        calendar.end(id, said(rules, why), officer.get(), today.now());
        return add(rules, from, until, words, id);
    }

    Saved takeBack(Rules rules, CalendarEntryId id, String why) {
        CalendarEntry entry = standing(rules, id);
        calendar.end(id, said(rules, why), officer.get(), today.now());
        note("taken back", entry.from(), entry.until(), entry.words());
        return Saved.row(null, id.value());
    }

    private CalendarEntry standing(Rules rules, CalendarEntryId id) {
        calendar.hold();
        CalendarEntry entry = entry(rules, id);
        if (!entry.stands()) {
            throw rules.refused("from", "meanwhile", entry.endedBy());
        }
        return entry;
    }

    private Saved add(Rules rules, LocalDate from, LocalDate until, String words, CalendarEntryId replaces) {
        note(rules.kind().name(), from, until, words);
        return Saved.row(
                null, calendar.add(rules.kind(), from, until, words.strip(), replaces, officer.get(), today.now()));
    }

    private void note(String what, LocalDate from, LocalDate until, String words) {
        trail.detail(what + " " + from + " to " + until);
        trail.why(words);
    }

    private static String said(Rules rules, String why) {
        if (why == null || why.isBlank()) {
            throw rules.refused("why", "why");
        }
        return why.strip();
    }

    private void check(Rules rules, LocalDate from, LocalDate until, String words, CalendarEntryId instead) {
        if (from == null || until == null) {
            throw FormRefused.of(from == null ? "from" : "until", "refused.date.missing");
        }
        if (words == null || words.isBlank()) {
            throw rules.refused("reason", "reason");
        }
        if (until.isBefore(from)) {
            throw rules.refused("until", "order", from);
        }
        if (ChronoUnit.DAYS.between(from, until) >= rules.longest()) {
            throw rules.refused("until", "long", rules.longest());
        }
        if (until.isBefore(today.date())) {
            throw rules.refused("from", "past", until);
        }
        if (from.isAfter(today.date().plusYears(YEARS_AHEAD))) {
            throw rules.refused("from", "far");
        }
        alone(rules, from, until, instead);
    }

    private void alone(Rules rules, LocalDate from, LocalDate until, CalendarEntryId instead) {
        for (CalendarEntry other : calendar.standing(rules.kind())) {
            boolean shares = !other.from().isAfter(until) && !other.until().isBefore(from);
            if (shares && !other.id().equals(instead)) {
                throw rules.refused("from", "twice", other.from(), other.until());
            }
        }
    }
}
