package kith.carerules;

import java.util.Set;
import kith.codes.CodeLists;

/**
 * Which legal statuses may hold at the same time. The return takes one for each day; beside each other stand only those of which
 * the law leaves the other in being: a placement order suspends a care order and does not end it (Adoption and Children Act 2002,
 * s. 29), and a child under a care order may be remanded or sentenced.
 */
public final class StandingTogether {
    private static final Set<String> CARE_ORDERS = Set.of("C1", "C2");

    private StandingTogether() {}

    /** Whether two different legal statuses, by their codes, may hold on one day. */
    public static boolean may(String one, String other) {
        String first = CodeLists.nearest("legal-status", one);
        String second = CodeLists.nearest("legal-status", other);
        return beside(first, second) || beside(second, first);
    }

    private static boolean beside(String order, String other) {
        return CARE_ORDERS.contains(order) && (other.equals("E1") || other.startsWith("J"))
                || order.equals("E1") && other.startsWith("J");
    }

    /** Whether a status is of short breaks, which holds between the periods of being looked after too. */
    public static boolean shortBreaks(String code) {
        String nearest = CodeLists.nearest("legal-status", code);
        return "V3".equals(nearest) || "V4".equals(nearest);
    }
}
