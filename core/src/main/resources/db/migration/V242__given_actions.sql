-- What Kith gives somebody to do, such as telling a parent, is followed like any action but is no decision of a review: no later
-- review and no paper goes through it.
alter table action add column given boolean;
