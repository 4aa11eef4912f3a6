-- What is to be done in a council, answered from the index alone: the rows themselves are long, for they carry their
-- explanations.
drop index due_date_open;
create index due_date_open on due_date (council, due_on, child_id) include (id, duty, occasion, outcome)
    where replaced_on is null and outcome in ('OPEN', 'ON_HOLD', 'NOT_KNOWN');

-- The clocks of some children, without the dates that were replaced.
drop index due_date_child;
create index due_date_child on due_date (council, child_id, replaced_on);
