package kith.web.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** A short word that differs wherever the typed text does. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Map<String, String> typed) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(typed).forEach((name, value) -> {
                digest.update(length(name));
                digest.update(length(value));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With its length, so that no two different forms run together to the same text. */
    private static byte[] length(String part) {
        return (part.length() + ":" + part).getBytes(StandardCharsets.UTF_8);
    }
}
