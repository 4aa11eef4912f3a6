-- Who an action's owner is, inside the council or outside; what it comes from; and what shows that it was done.
alter table action add column owner_part text;
alter table action add column owner_ref text;
alter table action add column plan_part text;
alter table action add column evidence text;

-- One person's open actions, and a council's by their dates: most are done and never looked for.
create index action_open_owner on action (council, lower(owner_ref), due_on)
    where done_on is null and not_done_reason is null;
create index action_open_due on action (council, due_on)
    where done_on is null and not_done_reason is null;
