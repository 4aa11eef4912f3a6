package kith.launcher;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the operator set, read once and checked; every key is described in docs/operations.md.
 *
 * @param port where pages are served; 0 takes any free port
 * @param data where the embedded database, the logs and the server's working files lie
 * @param database the configured PostgreSQL, or empty for the embedded one
 * @param plugins the directory of council plugins, or empty for the one that comes with Kith
 * @param demonstration whether demonstration councils were asked for or declined, or empty when nothing was said
 * @param today the date Kith takes for today, or empty for the machine's
 * @param nodes the addresses of all nodes that share sessions, this one first, or empty for a node of its own
 * @param publicAddress where staff reach Kith, or empty for this machine's own address
 * @param mail the mail server that takes Kith's e-mails, or empty where it sends none
 */
record Configuration(
        int port,
        Path data,
        Optional<Database> database,
        Optional<Path> plugins,
        Optional<Boolean> demonstration,
        Optional<LocalDate> today,
        List<String> nodes,
        Optional<String> publicAddress,
        Optional<MailServer> mail) {

    /** Where staff reach Kith, without a slash at the end. */
    String address() {
        return publicAddress.orElse("http://localhost:" + port);
    }

    /** Demonstration councils come by themselves only with the embedded database. */
    boolean loadsDemonstration() {
        return demonstration.orElse(database.isEmpty());
    }
}
