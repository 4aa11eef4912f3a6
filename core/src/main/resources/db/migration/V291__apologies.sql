-- What somebody who was invited to a review and did not come let others know.
alter table review_invitee add column apology text;
