package kith.launcher;

import java.util.Optional;

/**
 * The mail server that takes Kith's e-mails.
 *
 * @param host where it is
 * @param port its port, or empty for the usual one
 * @param login as whom Kith signs in to it, or empty where it asks nobody
 * @param security {@code starttls}, {@code tls} or {@code none}, or empty for the first
 * @param from the address that e-mails come from
 */
record MailServer(
        String host, Optional<Integer> port, Optional<Database.Login> login, Optional<String> security, String from) {

    /** The application reads these as its configuration. */
    void tellApplication() {
        System.setProperty("kith.mail.host", host);
        System.setProperty("kith.mail.from", from);
        port.ifPresent(number -> System.setProperty("kith.mail.port", number.toString()));
        security.ifPresent(kind -> System.setProperty("kith.mail.security", kind));
        login.ifPresent(as -> {
            System.setProperty("kith.mail.user", as.user());
            System.setProperty("kith.mail.password", as.password());
        });
    }
}
