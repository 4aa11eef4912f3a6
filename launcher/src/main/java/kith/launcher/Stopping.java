package kith.launcher;

import static kith.launcher.Messages.say;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import sun.misc.Signal;

/** What must be stopped, last started first; once, whoever asks. */
final class Stopping {
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private volatile Thread ending;

    /** Remembers to close this. */
    synchronized <T extends AutoCloseable> T later(T closeable) {
        started.push(closeable);
        return closeable;
    }

    /**
     * From now on Ctrl-C, a closed terminal or a service manager's request stops everything in order. The machine's own
     * shutdown hooks run side by side, and the database must outlive the server.
     */
    void onSignal() {
        for (String name : List.of("INT", "TERM", "HUP")) {
            try {
                Signal.handle(new Signal(name), signal -> endInAThreadThatIsWaitedFor());
            } catch (IllegalArgumentException e) {
                continue; // this system has no such signal
            }
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop at exit"));
    }

    /** The thread of signals is a daemon and would hand that on; the machine would end before the database is closed. */
    private void endInAThreadThatIsWaitedFor() {
        Thread thread = new Thread(this::end, "stop");
        thread.setDaemon(false);
        ending = thread;
        thread.start();
    }

    private void end() {
        Console.tell(say("start.stopping"));
        stop();
        Console.tell(say("start.stopped"));
        System.exit(Exit.DONE.code());
    }

    /**
     * Stops after something failed. What fails because Kith is being stopped by a signal is no news: then this waits for that
     * end and does not return.
     */
    void undo() {
        stop();
        if (ending != null) {
            waitForTheEnd();
        }
    }

    private void waitForTheEnd() {
        try {
            ending.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Closes all; one that fails does not keep the others open. */
    synchronized void stop() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                Console.warn(e.getMessage());
            }
        }
    }
}
