package kith.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kith.access.CurrentOfficer;
import kith.access.Officer;
import kith.access.Today;

/**
 * Lets somebody who brings a secret link take steps without an account: as a guest of the link's council, who may do what {@link
 * kith.access.Role#GUEST} may and nothing else. Every link that leads nowhere gets the same answer, whatever the reason. No {@link
 * kith.access.Step}, because the council is not known yet.
 */
@ApplicationScoped
public class GuestAtWork {
    /** From one address so many links that lead nowhere are looked up; then none at all for a while. */
    static final int FREE = 20;

    private static final Duration WAIT = Duration.ofMinutes(5);
    private static final int ADDRESSES = 1_000;

    @Inject
    JpaGuestLinks links;

    @Inject
    CurrentOfficer current;

    @Inject
    Today today;

    /** What came from an address lately; kept by each node for itself, since it is the node's work that it spares. */
    private record Wrong(int links, Instant last) {}

    private final Map<String, Wrong> wrong = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > ADDRESSES;
        }
    };

    /**
     * Does the work as the link's guest. Whoever was at work before is so again afterwards.
     *
     * @param from the address the request came from
     * @return empty if the link leads nowhere, or too many such came from there
     */
    public <T> Optional<T> with(String token, String from, Supplier<Optional<T>> work) {
        if (token == null || isRefused(from)) {
            return Optional.empty();
        }
        Optional<String> council = links.council(token, today.now());
        if (council.isEmpty()) {
            note(from);
            return Optional.empty();
        }
        Officer before = current.find().orElse(null);
        try {
            current.set(Officer.guest(council.get()));
            return work.get();
        } finally {
            current.set(before);
        }
    }

    private synchronized boolean isRefused(String from) {
        Wrong known = wrong.get(from);
        return known != null
                && known.links() >= FREE
                && today.now().isBefore(known.last().plus(WAIT));
    }

    private synchronized void note(String from) {
        Instant now = today.now();
        Wrong known = wrong.get(from);
        boolean lately = known != null && now.isBefore(known.last().plus(WAIT));
        wrong.put(from, new Wrong(lately ? known.links() + 1 : 1, now));
    }
}
