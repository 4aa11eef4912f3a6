package kith.launcher;

import static kith.launcher.Messages.say;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The port pages are served on. */
final class Port {
    private Port() {}

    /**
     * The port itself, or any free one for 0.
     *
     * @throws Refusal when another program has it, or this user may not open it
     */
    static int free(int wanted) {
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
