package kith.walk;

import java.util.List;

/**
 * A walk that takes a review of its own. Those that come soon are few and all walks of a run share one caseload; so a walk to which the
 * day does not matter takes one that comes in some months.
 */
abstract class ReviewWalk extends Walk {

    /** The reviews of a child whose later review comes in some months, is not booked and waits for nothing; the team manager is signed in. */
    protected final void openLaterReviews() {
        signIn(Staff.TEAM_MANAGER, Staff.PASSWORD);
        open("/my-work?state=all&duty=later-review&whose=council&page=5");
        page.navigate(children("table.work tbody tr:has-text('Not booked yet'):has-text('Not due yet')")
                .get(0));
    }

    /** The reviews of each child of these rows, without those whom another walk brings in: nobody works with them. */
    protected final List<String> children(String rows) {
        return page.locator(rows + " th a:not(:text-matches('P-\\\\d'))").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst("/child/[a-z-]+", "/child/reviews"))
                .toList();
    }
}
