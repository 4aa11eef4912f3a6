-- What is to be done in a plan has an owner as an action has one, and stays the same line from version to version, so that the
-- action that does it follows when its words, owner or day change, and ends when it is dropped.
alter table plan_line add column owner_part text;
alter table plan_line add column owner_ref text;
alter table plan_line add column begun_as text;
alter table action add column plan_line text;
