package kith.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The mail server that the operator has set, if any; see docs/operations.md. Its answer tells apart what was certainly not taken
 * from what may have been.
 */
@ApplicationScoped
class MailServer {
    private static final Logger LOG = Logger.getLogger(MailServer.class.getName());
    private static final String TIMEOUT = "20000";
    private static final int SECURE_PORT = 465;
    private static final int SUBMISSION_PORT = 587;

    /** What became of an e-mail. */
    enum Outcome {
        /** Taken. */
        SENT,
        /** Not taken; it may be another time. */
        REFUSED,
        /** Not taken, and it never will be. */
        REFUSED_FOR_GOOD,
        /** The connection broke while it was being handed over. */
        UNCERTAIN
    }

    /**
     * The server's answer.
     *
     * @param outcome what became of it
     * @param problem in the server's words, or null
     */
    record Answer(Outcome outcome, String problem) {}

    /** Whether one is set. */
    boolean isSet() {
        return setting("host").isPresent();
    }

    /** Where staff reach Kith. */
    static String kith() {
        return System.getProperty("kith.address", "");
    }

    Answer send(TakenMail mail, Instant now) {
        Session session = session();
        try {
            return handOver(message(mail, now, session), session);
        } catch (MessagingException e) {
            return new Answer(Outcome.REFUSED_FOR_GOOD, words(e));
        }
    }

    private static Answer handOver(MimeMessage message, Session session) throws MessagingException {
        Transport transport = session.getTransport();
        try {
            return connect(transport).orElseGet(() -> send(message, transport));
        } finally {
            leave(transport);
        }
    }

    /** Nothing is answered where the server is there. */
    private static Optional<Answer> connect(Transport transport) {
        try {
            transport.connect(
                    setting("host").orElseThrow(),
                    port(),
                    setting("user").orElse(null),
                    setting("password").orElse(null));
            return Optional.empty();
        } catch (MessagingException e) {
            return Optional.of(new Answer(Outcome.REFUSED, words(e)));
        }
    }

    private static Answer send(MimeMessage message, Transport transport) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Answer(Outcome.SENT, null);
        } catch (SendFailedException e) {
            // The server said no: a code of four hundred is for now, one of five hundred for good.
            boolean forNow = words(e).matches("(?s).*\\b4\\d\\d\\b.*");
            return new Answer(forNow ? Outcome.REFUSED : Outcome.REFUSED_FOR_GOOD, words(e));
        } catch (MessagingException e) {
            return new Answer(Outcome.UNCERTAIN, words(e));
        }
    }

    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "The mail server was not taken leave of.", e);
        }
    }

    /** What the server said, with what lies behind it. */
    private static String words(MessagingException failure) {
        List<String> words = new ArrayList<>();
        Exception each = failure;
        while (each != null) {
            words.add(String.valueOf(each.getMessage()).strip());
            each = each instanceof MessagingException more ? more.getNextException() : null;
        }
        return String.join(" ", words);
    }

    private static MimeMessage message(TakenMail mail, Instant now, Session session) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            /** The same whenever this e-mail is sent, so that a mail server can tell a second copy. */
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<mail-" + mail.id().value() + "." + mail.council() + "@kith>");
            }
        };
        message.setFrom(new InternetAddress(setting("from").orElseThrow()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(now));
        return message;
    }

    private static Session session() {
        String security = setting("security").orElse("starttls");
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
        properties.setProperty("mail.smtp.timeout", TIMEOUT);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.auth", String.valueOf(setting("user").isPresent()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
        return Session.getInstance(properties);
    }

    private static int port() {
        int usual = setting("security").filter("tls"::equals).isPresent() ? SECURE_PORT : SUBMISSION_PORT;
        return setting("port").map(Integer::parseInt).orElse(usual);
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty("kith.mail." + name)).filter(value -> !value.isBlank());
    }
}
