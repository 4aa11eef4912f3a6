package kith.web;

/**
 * One option of a filter.
 *
 * @param value what stands in the address; empty for no filter
 * @param words what is shown
 * @param chosen whether it is the one in force
 */
public record Choice(String value, String words, boolean chosen) {}
