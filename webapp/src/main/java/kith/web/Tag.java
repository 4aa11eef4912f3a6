package kith.web;

/**
 * A state in words with the colour that repeats it.
 *
 * @param kind late, soon, calm or good
 * @param words such as "6 days late"
 */
public record Tag(String kind, String words) {}
