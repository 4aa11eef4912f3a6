package kith.readiness;

import kith.worklist.WorkScope;

/**
 * Which reviews that come are asked for: rows, counts and files all come from one of these, so they agree.
 *
 * @param scope whose, or null for the widest that the officer's roles allow
 * @param within how many days from today the review is at most away; 0 for all that come
 * @param missing whether only those of which something is missing
 * @param worker only children with this social worker, by the name shown; null for any
 * @param officer only children with this reviewing officer, by the name shown; null for any
 * @param team only children of this team, by its name; null for any
 * @param sort by which column
 * @param descending whether from the last to the first
 * @param page from 1
 * @param size rows on a page
 */
public record ReadinessQuery(
        WorkScope scope,
        int within,
        boolean missing,
        String worker,
        String officer,
        String team,
        ReadinessSort sort,
        boolean descending,
        int page,
        int size) {

    public ReadinessQuery {
        if (page < 1 || size < 1 || within < 0) {
            throw new IllegalArgumentException("Pages count from 1 and hold at least one row.");
        }
    }

    /** The reviews of a scope that come within some days, the soonest first, the first rows. */
    public static ReadinessQuery of(WorkScope scope, int within, int size) {
        return new ReadinessQuery(scope, within, false, null, null, null, ReadinessSort.DAY, false, 1, size);
    }

    ReadinessQuery of(WorkScope chosen) {
        return new ReadinessQuery(chosen, within, missing, worker, officer, team, sort, descending, page, size);
    }

    boolean takes(ReviewReadiness one) {
        return (!missing || !one.ready())
                && is(worker, one.worker())
                && is(officer, one.reviewingOfficer())
                && is(team, one.team());
    }

    private static boolean is(String asked, String name) {
        return asked == null || asked.equals(name);
    }
}
