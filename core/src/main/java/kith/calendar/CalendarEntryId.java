package kith.calendar;

import java.io.Serializable;

/** An entry of a council's calendar. Two councils may hold the same number; it means something only within one. */
public record CalendarEntryId(long value) implements Serializable {}
