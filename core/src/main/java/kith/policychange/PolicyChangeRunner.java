package kith.policychange;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import kith.access.SystemOfficer;
import kith.access.Today;

/**
 * Looks every second whether a preview waits or the day of a setting has come, with one small query in each council, and works it
 * out; after a start it first notes each council's plugin. Every node does; the change's lease lets one have it, and another goes on where a node died.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class PolicyChangeRunner {
    private static final Logger LOG = Logger.getLogger(PolicyChangeRunner.class.getName());
    private static final long SECONDS = 1;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    WaitingChanges waiting;

    @Inject
    RunningPolicyChanges running;

    @Inject
    SystemOfficer systemOfficer;

    @Inject
    Today today;

    private final Set<String> noted = ConcurrentHashMap.newKeySet();
    private ScheduledFuture<?> looking;

    @PostConstruct
    void begin() {
        looking = scheduler.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        looking.cancel(false);
    }

    private void look() {
        try {
            waiting.councils(today.date(), today.now(), noted).forEach(this::work);
        } catch (RuntimeException e) {
            // A database that is away for a moment must not end the looking.
            LOG.log(Level.WARNING, "Kith could not look for waiting changes of policy.", e);
        }
    }

    private void work(String council) {
        try {
            systemOfficer.in(council, () -> next(council));
        } catch (RuntimeException e) {
            // One council's trouble is not another's; its lease runs out and it is tried again.
            LOG.log(Level.SEVERE, e, () -> "A change of policy of " + council + " could not be worked out.");
        }
    }

    private void next(String council) {
        if (!noted.contains(council)) {
            running.notePlugin();
            noted.add(council);
        }
        Optional<PolicyChangeId> change = running.begin();
        while (change.isPresent()) {
            boolean more = true;
            while (more) {
                more = running.nextChildren(change.get());
            }
            change = running.begin();
        }
    }
}
