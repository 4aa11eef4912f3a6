package kith.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import kith.access.Today;

/**
 * Looks every two seconds whether an import waits, with one small query in each council, and starts the batch job for it.
 * Every node does; the import's lease lets one have it.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ImportPoller {
    private static final Logger LOG = Logger.getLogger(ImportPoller.class.getName());
    private static final long SECONDS = 2;
    private static final int AT_ONCE = 2;
    private static final Set<BatchStatus> ENDED =
            EnumSet.of(BatchStatus.COMPLETED, BatchStatus.FAILED, BatchStatus.STOPPED, BatchStatus.ABANDONED);

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    WaitingImports waiting;

    @Inject
    Today today;

    private final Map<String, Long> jobs = new ConcurrentHashMap<>();
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
            JobOperator operator = BatchRuntime.getJobOperator();
            jobs.values().removeIf(job -> ended(operator, job));
            for (String council : waiting.councils(today.now())) {
                if (jobs.size() < AT_ONCE && !jobs.containsKey(council)) {
                    start(operator, council);
                }
            }
        } catch (RuntimeException e) {
            // A database that is away for a moment must not end the looking.
            LOG.log(Level.WARNING, "Kith could not look for waiting imports.", e);
        }
    }

    private void start(JobOperator operator, String council) {
        Properties parameters = new Properties();
        parameters.setProperty("council", council);
        jobs.put(council, operator.start("import", parameters));
    }

    private static boolean ended(JobOperator operator, long job) {
        try {
            return ENDED.contains(operator.getJobExecution(job).getBatchStatus());
        } catch (NoSuchJobExecutionException e) {
            // The server has forgotten it; the import's lease says whether anybody is still at it.
            return true;
        }
    }
}
