package kith.due;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kith.plugin.Nation;

/**
 * What {@code kith due} was asked.
 *
 * @param input the directory or zip
 * @param council the council's code, or null
 * @param nation the nation whose bare law is asked for, or null where a council is
 * @param asOf the day on which to look
 * @param json whether JSON is wanted instead of CSV
 * @param plugins the directory of the councils' plugins, or null where none was named
 */
record DueArguments(Path input, String council, Nation nation, LocalDate asOf, boolean json, Path plugins) {
    private static final Set<String> OPTIONS = Set.of("--council", "--nation", "--as-of", "--format", "--plugins");

    /** The arguments do not say what is wanted; the message says what is wrong. */
    static final class NotUnderstood extends Exception {
        private static final long serialVersionUID = 1L;

        NotUnderstood(String key, Object... values) {
            super(DueTexts.text(key, values));
        }
    }

    /** @param pluginsByEnvironment the directory that {@code KITH_PLUGINS} names, or null */
    static DueArguments of(String[] args, String pluginsByEnvironment) throws NotUnderstood {
        String input = null;
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < args.length; i++) {
            if (OPTIONS.contains(args[i])) {
                if (i + 1 == args.length) {
                    throw new NotUnderstood("option.value", args[i]);
                }
                options.put(args[i], args[++i]);
            } else if (args[i].startsWith("-")) {
                throw new NotUnderstood("option.unknown", args[i]);
            } else if (input != null) {
                throw new NotUnderstood("input.two", input, args[i]);
            } else {
                input = args[i];
            }
        }
        if (input == null) {
            throw new NotUnderstood("input.none");
        }
        return new DueArguments(
                Path.of(input),
                options.get("--council"),
                nation(options),
                asOf(options.get("--as-of")),
                json(options.getOrDefault("--format", "csv")),
                plugins(options.getOrDefault("--plugins", pluginsByEnvironment)));
    }

    private static Nation nation(Map<String, String> options) throws NotUnderstood {
        String nation = options.get("--nation");
        if ((nation == null) == (options.get("--council") == null)) {
            throw new NotUnderstood("law.either");
        }
        try {
            return nation == null ? null : Nation.of(nation);
        } catch (IllegalArgumentException e) {
            throw new NotUnderstood("law.nation", nation);
        }
    }

    private static LocalDate asOf(String text) throws NotUnderstood {
        if (text == null) {
            throw new NotUnderstood("as-of.none");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new NotUnderstood("as-of.form", text);
        }
    }

    private static boolean json(String format) throws NotUnderstood {
        return switch (format) {
            case "csv" -> false;
            case "json" -> true;
            default -> throw new NotUnderstood("format", format);
        };
    }

    private static Path plugins(String directory) {
        return directory == null || directory.isBlank() ? null : Path.of(directory);
    }
}
