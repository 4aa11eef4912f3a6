package kith.officer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which passwords are taken: long ones, with no rule about kinds of characters, but none that guessers try first (National
 * Cyber Security Centre, "Password policy: updating your approach"; OWASP Authentication Cheat Sheet). A password never
 * expires by itself.
 */
public final class PasswordRule {

    /** The fewest characters. */
    public static final int SHORTEST = 12;

    /** The most characters: a longer one would only cost time to hash. */
    public static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> COMMON = read("common-passwords.txt");

    /** Why a password is not taken. */
    public enum Refusal {
        /** Shorter than {@link PasswordRule#SHORTEST}. */
        TOO_SHORT,
        /** Longer than {@link PasswordRule#LONGEST}. */
        TOO_LONG,
        /** One that guessers try first, or hardly more than one character again and again. */
        COMMON,
        /** The person's own name or e-mail address, with little else. */
        PERSONAL
    }

    private PasswordRule() {}

    /**
     * Why this password is not taken.
     *
     * @param password as typed
     * @param email the account's address
     * @param name as colleagues know the person
     * @return empty if it is taken
     */
    public static Optional<Refusal> refusal(String password, String email, String name) {
        String typed = password == null ? "" : password;
        int length = typed.codePointCount(0, typed.length());
        if (length < SHORTEST) {
            return Optional.of(Refusal.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Refusal.TOO_LONG);
        }
        String bare = bare(typed);
        if (COMMON.contains(bare) || isRepeated(bare)) {
            return Optional.of(Refusal.COMMON);
        }
        return isPersonal(bare, email, name) ? Optional.of(Refusal.PERSONAL) : Optional.empty();
    }

    /** "aaaaaaaaaaaa" and "abcabcabcabc": few different characters, however long. */
    private static boolean isRepeated(String bare) {
        return bare.chars().distinct().count() < FEWEST_DIFFERENT;
    }

    private static boolean isPersonal(String bare, String email, String name) {
        String rest = bare;
        for (String own :
                Stream.of(email, before(email), name).map(PasswordRule::bare).toList()) {
            rest = own.length() > 2 ? rest.replace(own, "") : rest;
        }
        return rest.length() < SHORTEST / 2 && rest.length() < bare.length();
    }

    private static String before(String email) {
        return email == null ? "" : email.replaceFirst("@.*", "");
    }

    private static String bare(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
    }

    private static Set<String> read(String file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PasswordRule.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PasswordRule::bare)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
