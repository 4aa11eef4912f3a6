package kith.launcher;

import static kith.launcher.Messages.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code ./kith council} was asked.
 *
 * @param what {@code add}, {@code link} or {@code list}
 * @param code the council's code; null for the list
 * @param options by name without hyphens, such as {@code nation}
 */
record CouncilRequest(String what, String code, Map<String, String> options) {
    private static final Map<String, Set<String>> OPTIONS =
            Map.of("add", Set.of("nation", "name", "admin"), "link", Set.of("admin"), "list", Set.of());

    /**
     * Reads the command line.
     *
     * @throws Refusal when it is none of the three, or an option is missing or unknown
     */
    static CouncilRequest of(List<String> arguments) {
        String what = arguments.isEmpty() ? "" : arguments.get(0);
        Set<String> wanted = OPTIONS.get(what);
        refuseIf(wanted == null);
        if (wanted.isEmpty()) {
            refuseIf(arguments.size() > 1);
            return new CouncilRequest(what, null, Map.of());
        }
        refuseIf(arguments.size() != 2 + 2 * wanted.size() || arguments.get(1).startsWith("--"));
        Map<String, String> options = new HashMap<>();
        for (int at = 2; at < arguments.size(); at += 2) {
            options.put(arguments.get(at).replaceFirst("^--", ""), arguments.get(at + 1));
        }
        refuseIf(!options.keySet().equals(wanted));
        return new CouncilRequest(what, arguments.get(1), options);
    }

    private static void refuseIf(boolean wrong) {
        if (wrong) {
            throw new Refusal(Exit.USAGE, say("council.usage"));
        }
    }
}
