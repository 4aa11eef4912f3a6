-- A digest of all that was worked out of a due date, so that working it out again need not read the explanations of those that
-- are as they were. Empty in rows from before: they are written once more.
alter table due_date add column worked uuid;
