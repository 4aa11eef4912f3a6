-- The account of whoever answers for a stage of a dispute, by its e-mail address; empty for somebody without one.
alter table dispute_stage add column owner_ref text;
