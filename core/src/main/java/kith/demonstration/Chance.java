package kith.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What happens by chance, the same each time for the same seed. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** True in so many of a hundred cases. */
    boolean percent(double share) {
        return random.nextDouble() * 100 < share;
    }

    /** A whole number from the first to the last, both included. */
    int between(int first, int last) {
        return last <= first ? first : first + random.nextInt(last - first + 1);
    }

    /** A day from the first to the last, both included. */
    LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) (last.toEpochDay() - first.toEpochDay())));
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
