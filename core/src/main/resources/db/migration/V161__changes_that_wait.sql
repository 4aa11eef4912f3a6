-- Changes of plans that wait for an answer or a review, listed across children on My work.

create index plan_change_waiting on plan_change (council, raised_on)
    where answer is null and review_held_on is null and made_on is null;
