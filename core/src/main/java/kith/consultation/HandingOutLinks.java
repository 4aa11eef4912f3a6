package kith.consultation;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.booking.Contributions;
import kith.caserecord.ChildRecord.Contribution;
import kith.caserecord.ChildRecord.ReviewBooking;
import kith.council.OfficersCouncil;
import kith.form.FormRefused;
import kith.officer.GuestLinks;
import kith.officer.OneTimeLink;
import kith.plugin.PracticeQuestion;
import kith.record.ChildId;
import kith.record.Trail;

/**
 * Handing somebody who was written to a secret link with which the consultation document is filled in on screen, once; and taking it back.
 * A council may do without.
 */
@Step
public class HandingOutLinks {
    private static final int MOST_DAYS = 21;

    @Inject
    PeopleAsked asked;

    @Inject
    Contributions contributions;

    @Inject
    GuestLinks links;

    @Inject
    OfficersCouncil council;

    @Inject
    CurrentOfficer current;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Makes a link for whoever was asked; an earlier one is of no use from now on. It works until the day of the review, for three weeks at
     * most.
     *
     * @throws FormRefused if the council does without links, nothing was asked, or an answer is there already
     */
    @Allowed(Permission.PREPARE_REVIEW)
    public OneTimeLink make(ChildId child, long row) {
        Contribution said = contribution(child, row);
        ReviewBooking booking = asked.standing(child);
        refuse(said, booking);
        long days = Math.max(1, ChronoUnit.DAYS.between(today.date(), booking.meetsOn()));
        Duration lasts = Duration.ofDays(Math.min(MOST_DAYS, days));
        trail.detail(said.part());
        Instant now = today.now();
        return links.make(row, current.get().name(), now, now.plus(lasts));
    }

    private void refuse(Contribution said, ReviewBooking booking) {
        if (council.answers().does(PracticeQuestion.CONTRIBUTIONS_ON_PAPER_ONLY)) {
            throw FormRefused.of("form", "refused.contribution.paper-only");
        }
        if (said.askedOn() == null || said.document() == null || said.booking() != booking.ordinal()) {
            throw FormRefused.of("form", "refused.contribution.not-asked", said.name());
        }
        if (said.receivedOn() != null) {
            throw FormRefused.of("form", "refused.contribution.received", said.name(), said.receivedOn());
        }
    }

    /** Takes the link back: whoever brings it is told that it is of no use any more. */
    @Allowed(Permission.PREPARE_REVIEW)
    public void takeBack(ChildId child, long row) {
        trail.detail(contribution(child, row).part());
        links.takeBack(row, today.now());
    }

    private Contribution contribution(ChildId child, long row) {
        return contributions
                .row(child, row)
                .orElseThrow(() -> new NotFound("contribution", row))
                .said();
    }
}
