package kith.launcher;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits between two questions to the database, where nothing would wake us earlier. */
final class Pause {
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private Pause() {}

    /**
     * Waits a second.
     *
     * @throws Refusal when this thread is told to give up
     */
    static void aSecond() {
        try {
            NEVER.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Exit.UNEXPECTED, Messages.say("interrupted"), e);
        }
    }
}
