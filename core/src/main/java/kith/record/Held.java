package kith.record;

/**
 * A record as it is held, with what is needed to correct it.
 *
 * @param id the row's number, unique in the council
 * @param version how often the row was changed; a correction names the version it was made from
 * @param said what the row says
 */
public record Held<R>(long id, int version, R said) {}
