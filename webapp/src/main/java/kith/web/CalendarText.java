package kith.web;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Entries as calendar programs read them (RFC 5545). Such a program lies outside Kith: it is told days and times, and nothing of
 * a child; a link leads whoever may back into Kith. Times are London's, written as moments, so that no program can mistake them.
 */
final class CalendarText {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    /** A file that was brought in may say the time in other words: then it is a day. */
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    private static final Duration LASTS = Duration.ofHours(1);
    private static final Duration ASK_AGAIN = Duration.ofHours(1);

    private CalendarText() {}

    /**
     * An entry.
     *
     * @param id what tells it apart from all others, and stays the same as long as it is the same
     * @param what such as "Visit"; names no child
     * @param on the day
     * @param atTime the time of day in London, such as "10:30"; null for the whole day
     * @param link where it stands in Kith, or null
     */
    record Entry(String id, String what, LocalDate on, String atTime, String link) {}

    /** One entry, for a file that somebody opens once. */
    static String of(Entry entry, Instant now) {
        return calendar(List.of(entry), now).toString();
    }

    /** All entries of a calendar that is asked for again and again: what is no longer in it falls out of the program's too. */
    static String of(String name, List<Entry> entries, Instant now) {
        Calendar calendar = calendar(entries, now);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", LONDON.getId()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", ASK_AGAIN.toString()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ASK_AGAIN));
        return calendar.toString();
    }

    private static Calendar calendar(List<Entry> entries, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Kith//Kith//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        entries.forEach(entry -> calendar.add(event(entry, now)));
        return calendar;
    }

    private static VEvent event(Entry entry, Instant now) {
        VEvent event = new VEvent();
        event.add(new Uid(entry.id() + "@kith"));
        event.add(new DtStamp(now));
        event.add(new Summary(entry.what()));
        if (entry.link() != null) {
            event.add(new Url(URI.create(entry.link())));
            event.add(new Description(entry.link()));
        }
        if (entry.atTime() == null || !entry.atTime().matches(TIME)) {
            event.add(new DtStart<LocalDate>(entry.on()));
        } else {
            ZonedDateTime from =
                    entry.on().atTime(LocalTime.parse(entry.atTime())).atZone(LONDON);
            event.add(new DtStart<>(from.toInstant()));
            event.add(new DtEnd<>(from.plus(LASTS).toInstant()));
        }
        return event;
    }
}
