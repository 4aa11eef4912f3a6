package kith.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/**
 * Lets a job take steps for one council, as Kith itself. A job (a timer, a batch step, a queue's worker) does its work
 * inside {@link #in}; steps taken there are guarded and recorded like anybody's:
 *
 * <pre>{@code
 * for (Council council : councils.all()) {
 *     systemOfficer.in(council.code(), () -> recalculating.passingOfTime());
 * }
 * }</pre>
 *
 * Not for pages: a person's request acts as that person.
 */
@ApplicationScoped
public class SystemOfficer {

    @Inject
    private CurrentOfficer current;

    @Inject
    private Instance<RequestContextController> contexts;

    /** Does the work as Kith itself in the council with this code. Whoever was at work before is so again afterwards. */
    public void in(String council, Runnable work) {
        as(Officer.system(council), work);
    }

    /** As {@link #in}, with an answer. */
    public <T> T ask(String council, Callable<T> work) throws Exception {
        RequestContextController context = contexts.get();
        boolean opened = context.activate();
        Officer before = current.find().orElse(null);
        try {
            current.set(Officer.system(council));
            return work.call();
        } finally {
            current.set(before);
            if (opened) {
                context.deactivate();
            }
        }
    }

    private void as(Officer officer, Runnable work) {
        try {
            ask(officer.council(), () -> {
                work.run();
                return null;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("A Runnable threw a checked exception.", e);
        }
    }
}
