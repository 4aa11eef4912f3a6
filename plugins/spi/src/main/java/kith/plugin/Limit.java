package kith.plugin;

/**
 * A length of time within which something must be done, always with its unit: four weeks and twenty working days are
 * different limits, and which of them is earlier depends on the start day.
 *
 * @param amount more than zero
 * @param unit what is counted
 */
public record Limit(int amount, Unit unit) {

    /** What a limit counts. */
    public enum Unit {
        /** Days other than Saturdays, Sundays and the bank holidays of the council's nation. */
        WORKING_DAYS,
        /** Every day. */
        DAYS,
        /** Seven days each. */
        WEEKS,
        /** Calendar months: the corresponding date, or the last day of a shorter month. */
        MONTHS,
        /** Calendar years. */
        YEARS
    }

    public Limit {
        if (amount <= 0) {
            throw new IllegalArgumentException("A limit is more than zero, not " + amount + " " + unit);
        }
    }

    public static Limit workingDays(int amount) {
        return new Limit(amount, Unit.WORKING_DAYS);
    }

    public static Limit days(int amount) {
        return new Limit(amount, Unit.DAYS);
    }

    public static Limit weeks(int amount) {
        return new Limit(amount, Unit.WEEKS);
    }

    public static Limit months(int amount) {
        return new Limit(amount, Unit.MONTHS);
    }

    public static Limit years(int amount) {
        return new Limit(amount, Unit.YEARS);
    }
}
