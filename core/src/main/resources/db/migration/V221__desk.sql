-- What is still to be done for one child, without the long rows of what was done: a desk reads it for seventy children at once.
create index due_date_open_child on due_date (council, child_id) include (duty, occasion, due_on)
    where replaced_on is null and outcome = 'OPEN';
-- The few visits that showed that a child may not be safe and well.
create index visit_concern on visit (council, child_id, visited_on) where concern is not null;
