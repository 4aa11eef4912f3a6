package kith.officer;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Keeps passwords as PBKDF2 with HMAC-SHA-256, 600,000 rounds and a salt of 16 bytes (OWASP Password Storage Cheat Sheet,
 * 2023). A hash is written {@code PBKDF2WithHmacSHA256:rounds:salt:key}, salt and key in Base64, so that the rounds can
 * rise later without closing anybody out. One hash takes about a third of a second, on purpose.
 */
public final class Password {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int ROUNDS = 600_000;
    private static final int KEY_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * What an unknown e-mail address is compared with, so that the answer takes as long as for a known one; also kept of an
     * account that waits for its password. No password has this hash.
     */
    public static final String NOBODYS =
            ALGORITHM + ":" + ROUNDS + ":" + encode(new byte[16]) + ":" + encode(new byte[32]);

    private Password() {}

    /** The hash of a password, with a salt of its own. */
    public static String hash(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return ALGORITHM + ":" + ROUNDS + ":" + encode(salt) + ":" + encode(key(password, salt, ROUNDS));
    }

    /**
     * Whether the password is the one that was hashed. Takes as long for a wrong one as for the right one.
     *
     * @throws IllegalArgumentException if the hash is not written as this class writes it
     */
    static boolean matches(String password, String hash) {
        String[] parts = hash.split(":");
        if (parts.length != 4 || !parts[0].equals(ALGORITHM)) {
            throw new IllegalArgumentException(
                    "A stored password is not in the form " + ALGORITHM + ":rounds:salt:key.");
        }
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        byte[] given = key(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(expected, given);
    }

    private static byte[] key(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM + ".", e);
        } finally {
            spec.clearPassword();
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
