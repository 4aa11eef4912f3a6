package kith.council;

import java.io.Serial;
import java.util.List;

/** One or more plugins are wrong, so Kith does not start. The message says everything that is wrong, a line each. */
public final class PluginsRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    PluginsRefused(List<String> problems) {
        super("The councils' plugins cannot be used:\n- " + String.join("\n- ", problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, a sentence or two each. */
    public List<String> problems() {
        return problems;
    }
}
