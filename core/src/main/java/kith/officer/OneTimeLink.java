package kith.officer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What is handed to somebody so that they can do one thing once, such as set a password within three days. It is shown when it is made
 * and never again: only its hash is kept. 256 random bits cannot be guessed, so the hash needs no salt and no rounds.
 *
 * @param token what stands in the link's address
 * @param expiresAt from when on it is of no use
 */
public record OneTimeLink(String token, Instant expiresAt) {

    /** How long a link waits. */
    static final Duration LASTS = Duration.ofDays(3);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** A new link, good for three days from now. */
    static OneTimeLink make(Instant now) {
        return until(now.plus(LASTS));
    }

    /** A new link, good until a moment. */
    static OneTimeLink until(Instant expiresAt) {
        return new OneTimeLink(newToken(), expiresAt);
    }

    static String newToken() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** What is kept of the link. */
    String hash() {
        return hash(token);
    }

    /** What is kept of a link that somebody brings. */
    static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(token).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    @Override
    public String toString() {
        return "a one-time link until " + expiresAt; // Never the token: it might end in a log.
    }
}
