package kith.launcher;

import static kith.launcher.Messages.say;

import java.util.Arrays;
import java.util.List;

/** The launcher's entry: {@code run} serves pages until it is stopped. */
public final class Main {
    private Main() {}

    /** @param arguments the command and its options */
    public static void main(String[] arguments) {
        Exit exit = carryOut(Arrays.asList(arguments));
        if (exit != Exit.DONE) {
            System.exit(exit.code());
        }
    }

    private static Exit carryOut(List<String> arguments) {
        try {
            String command = arguments.isEmpty() ? "run" : arguments.get(0);
            if (!command.equals("run")) {
                throw new Refusal(Exit.USAGE, say("usage", String.join(" ", arguments)));
            }
            new Starting(System.getenv(), Installation.here()).start();
            return Exit.DONE;
        } catch (Refusal refusal) {
            Console.warn(refusal.getMessage());
            return refusal.exit();
        }
    }
}
