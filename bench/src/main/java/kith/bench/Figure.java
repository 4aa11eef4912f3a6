package kith.bench;

/**
 * What was measured.
 *
 * @param what in words
 * @param value the figure, such as "3.2 s"
 * @param peer what it is compared with, and its figure
 * @param limit what it may be
 * @param passes whether it keeps the limit
 */
record Figure(String what, String value, String peer, String limit, boolean passes) {

    static String seconds(double seconds) {
        return seconds < 1 ? String.format("%.0f ms", seconds * 1000) : String.format("%.2f s", seconds);
    }

    static String times(double ratio) {
        return String.format("%.1f times", ratio);
    }
}
