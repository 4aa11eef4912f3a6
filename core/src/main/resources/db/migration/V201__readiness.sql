-- What was said while a review was made ready, or why something was not done.

alter table review_preparation add column not_done text check (not_done in ('REFUSED', 'NOT_APPROPRIATE', 'OTHER'));
alter table review_preparation add column words text;
alter table review_preparation add column issues text;
alter table review_preparation add column others_issues text;
alter table review_preparation add column goals text;
alter table review_preparation add column involvement text;
alter table review_preparation add column knows_advocate boolean;
