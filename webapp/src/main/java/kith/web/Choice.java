package kith.web;

/**
 * One option of a filter.
 *
 * @param value what stands in the address; {@link #ANY} for no filter
 * @param words what is shown
 * @param chosen whether it is the one in force
 */
public record Choice(String value, String words, boolean chosen) {
    /** No filter: an empty value would not be written, and the browser would send the words instead. */
    public static final String ANY = "any";
}
