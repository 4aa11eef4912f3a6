package kith.record;

/**
 * Which row an officer changes, as it was when the form was opened.
 *
 * @param row the row's number
 * @param version the row's version then
 */
public record Seen(long row, int version) {}
