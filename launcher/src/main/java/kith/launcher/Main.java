package kith.launcher;

import static kith.launcher.Messages.say;

import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The launcher's entry: {@code run} serves pages until it is stopped, {@code import} imports and ends,
 * {@code council} adds or lists councils and ends. */
public final class Main {
    private static final Logger LOG = Logger.getLogger("kith.launcher");

    private Main() {}

    /** @param arguments the command and its options */
    public static void main(String[] arguments) {
        Exit exit = carryOut(Arrays.asList(arguments));
        if (exit != Exit.DONE) {
            System.exit(exit.code());
        }
    }

    private static Exit carryOut(List<String> arguments) {
        Console.startQuiet();
        try {
            ConfigurationReading.unknownKeys(System.getenv())
                    .forEach(key -> Console.warn(say("configuration.unknown", key)));
            String command = arguments.isEmpty() ? "run" : arguments.get(0);
            switch (command) {
                case "import" -> {
                    Exit exit = new ImportCommand(ImportRequest.of(arguments.subList(1, arguments.size())))
                            .run(System.getenv(), Installation.here());
                    System.exit(exit.code()); // the server's threads would keep the process
                }
                case "council" ->
                    new CouncilCommand(CouncilRequest.of(arguments.subList(1, arguments.size())))
                            .run(System.getenv(), Installation.here());
                case "run" -> new Node(System.getenv(), Installation.here()).run();
                default -> throw new Refusal(Exit.USAGE, say("usage", String.join(" ", arguments)));
            }
            return Exit.DONE;
        } catch (Refusal refusal) {
            Console.warn(refusal.getMessage());
            LOG.log(Level.INFO, refusal.exit().name(), refusal);
            return refusal.exit();
        } catch (RuntimeException unforeseen) {
            LOG.log(Level.SEVERE, "Kith ended", unforeseen);
            Console.warn(say("unexpected", unforeseen));
            return Exit.UNEXPECTED;
        }
    }
}
