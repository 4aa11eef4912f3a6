package kith.mail;

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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import kith.access.SystemOfficer;
import kith.access.Today;
import kith.council.Council;
import kith.council.Councils;

/**
 * Looks twice a minute in each council whether digests are to be written and e-mails wait, and sends them; nowhere where no mail
 * server is set. Every node does; each e-mail is taken by one.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MailRunner {
    private static final Logger LOG = Logger.getLogger(MailRunner.class.getName());
    private static final long SECONDS = 30;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    Councils councils;

    @Inject
    WritingDigests writing;

    @Inject
    SendingMail sending;

    @Inject
    MailServer server;

    @Inject
    SystemOfficer systemOfficer;

    @Inject
    Today today;

    private ScheduledFuture<?> looking;

    @PostConstruct
    void begin() {
        if (server.isSet()) {
            looking = scheduler.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void end() {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    private void look() {
        try {
            councils.all().forEach(this::work);
        } catch (RuntimeException e) {
            // A database that is away for a moment must not end the looking.
            LOG.log(Level.WARNING, "Kith could not look for waiting e-mails.", e);
        }
    }

    private void work(Council council) {
        try {
            systemOfficer.in(council.code(), this::send);
        } catch (RuntimeException e) {
            // One council's trouble is not another's.
            LOG.log(Level.SEVERE, e, () -> "The e-mails of " + council.code() + " could not be sent.");
        }
    }

    private void send() {
        writing.write();
        Optional<TakenMail> taken = sending.take();
        while (taken.isPresent()) {
            sending.note(taken.get(), server.send(taken.get(), today.now()));
            taken = sending.take();
        }
    }
}
