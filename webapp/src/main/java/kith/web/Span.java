package kith.web;

import java.time.LocalDate;

/**
 * Something that lasted from a day to a day.
 *
 * @param what such as "Foster carers, long term"
 * @param from first day
 * @param to last day, or null while it lasts
 * @param more what else is known of it; may be empty
 * @param correct where it is corrected; empty where it cannot be
 */
public record Span(String what, LocalDate from, LocalDate to, String more, String correct) {}
