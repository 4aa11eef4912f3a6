package kith.worklist;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import kith.access.SystemOfficer;
import kith.council.Council;
import kith.council.Councils;

/**
 * Begins the day's recalculation of every council: shortly after the server started and at five past each hour, which shortly
 * after midnight is a new day's. Every node tries; the lease lets one do it. A council that is done costs one query, and one
 * whose node died is taken up again within the hour.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class NightlyRecalculation {
    private static final Logger LOG = Logger.getLogger(NightlyRecalculation.class.getName());
    private static final long AFTER_START_MILLIS = 5_000;

    @Resource
    TimerService timers;

    @Inject
    Councils councils;

    @Inject
    SystemOfficer systemOfficer;

    @Inject
    Recalculating recalculating;

    private final AtomicBoolean running = new AtomicBoolean();

    @PostConstruct
    void atStart() {
        timers.createSingleActionTimer(AFTER_START_MILLIS, new TimerConfig("at start", false));
    }

    @Timeout
    @Schedule(hour = "*", minute = "5", timezone = "Europe/London", persistent = false)
    void run() {
        if (running.compareAndSet(false, true)) {
            try {
                councils.all().forEach(this::recalculate);
            } finally {
                running.set(false);
            }
        }
    }

    private void recalculate(Council council) {
        try {
            systemOfficer.in(council.code(), this::day);
        } catch (RuntimeException e) {
            // One council's trouble is not another's; its lease runs out and the next hour tries again.
            LOG.log(Level.SEVERE, e, () -> "The due dates of " + council.code() + " could not be recalculated.");
        }
    }

    private void day() {
        if (recalculating.begin()) {
            boolean more = true;
            while (more) {
                more = recalculating.nextChildren();
            }
            recalculating.end();
        }
    }
}
