package kith.officer;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Secret links for people without an account: each is about one row, is used once, expires, and can be taken back. Only a step may use
 * this.
 */
public interface GuestLinks {

    /**
     * What a link that can still be used leads to.
     *
     * @param about the row it is about
     * @param typed what was typed and not sent, as it was kept; null where nothing was
     */
    record Found(long about, String typed) {}

    /**
     * Makes a link; earlier ones about the same row are of no use from now on, what was typed with them stays for this one.
     *
     * @param madeBy who made it, as the name stands now
     */
    OneTimeLink make(long about, String madeBy, Instant now, Instant expiresAt);

    /** Takes the links about a row back. */
    void takeBack(long about, Instant now);

    /** Until when there is a link that can be used, by the rows they are about. */
    Map<Long, Instant> open(Collection<Long> about, Instant now);

    /** What a link leads to; empty if it never was, expired, was used or taken back. */
    Optional<Found> find(String token, Instant now);

    /** Keeps what is typed until it is sent. */
    void keep(String token, String typed, Instant now);

    /** Uses a link up: of several who try at the same moment one succeeds. */
    boolean use(String token, Instant now);
}
