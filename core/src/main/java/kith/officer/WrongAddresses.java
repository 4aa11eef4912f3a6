package kith.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who asked for addresses that never were, and how often. Each node keeps its own count and of the latest sources only: it spares
 * the node, while the addresses themselves cannot be guessed.
 */
@ApplicationScoped
class WrongAddresses {
    private static final int MOST = 1_000;

    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST;
        }
    };

    private record Count(int wrong, Instant last) {}

    synchronized boolean mustWait(String source, Instant now) {
        Count count = counts.get(source);
        return count != null && Throttle.refuses(count.wrong(), count.last(), now);
    }

    synchronized void note(String source, Instant now) {
        counts.merge(source, new Count(1, now), (before, one) -> new Count(before.wrong() + 1, now));
    }

    synchronized void forget(String source) {
        counts.remove(source);
    }
}
