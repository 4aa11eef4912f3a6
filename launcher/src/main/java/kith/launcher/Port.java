package kith.launcher;

import static kith.launcher.Messages.say;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** A port to open. */
final class Port {
    /** Below what operating systems give to whoever connects or asks for any port: nobody is given one from here by chance. */
    private static final int ANY_FROM = 10_000;

    private static final int ANY_BELOW = 32_768;
    private static final int TRIES = 100;

    private Port() {}

    /**
     * The port itself, or any free one for 0. It is opened only seconds later, so one that the system could give to a
     * connection of Kith to its own database in between is never taken.
     *
     * @throws Refusal when another program has it, or this user may not open it
     */
    static int free(int wanted) {
        if (wanted != 0) {
            return checked(wanted);
        }
        for (int tries = 1; ; tries++) {
            try {
                return checked(ThreadLocalRandom.current().nextInt(ANY_FROM, ANY_BELOW));
            } catch (Refusal e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static int checked(int wanted) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(wanted));
            return socket.getLocalPort();
        } catch (IOException e) {
            boolean notAllowed = String.valueOf(e.getMessage()).contains("ermission");
            throw new Refusal(Exit.PORT_TAKEN, say(notAllowed ? "port.not-allowed" : "port.taken", wanted), e);
        }
    }
}
