-- What Kith tells officers. A row of a child is hidden, with the child, from those who may not see it.
create table message (
    council     text not null,
    id          bigint not null,
    staff_id    bigint not null,
    kind        text not null,
    child_id    bigint,
    row_id      bigint,
    -- A sentence by its key, with its values.
    what        jsonb not null,
    told_at     timestamptz not null,
    told_by     text not null,
    read_at     timestamptz,
    primary key (council, id),
    foreign key (council, staff_id) references staff,
    foreign key (council, child_id) references child
);
create index message_inbox on message (council, staff_id, told_at desc, id desc);
create index message_unread on message (council, staff_id) where read_at is null;
create index message_child on message (council, child_id);
call protect('message', 'select, insert, update');

-- Managers found openings of restricted records in a list of their own; what none of them has seen goes into their inboxes.
do $$
declare
    each text;
begin
    perform set_config('app.kith', 'yes', true);
    for each in select code from council loop
        perform set_config('app.council', each, true);
        insert into message (council, id, staff_id, kind, child_id, what, told_at, told_by)
        select o.council, nextval('row_id'), s.staff_id, 'RESTRICTED', o.child_id,
               jsonb_build_object('key', 'message.restricted', 'values', jsonb_build_array(o.staff_name, o.reason)),
               o.opened_at, o.staff_name
        from restricted_opening o
        join restriction_staff s on s.council = o.council and s.restriction_id = o.restriction_id
        join staff_role r on r.council = s.council and r.staff_id = s.staff_id and r.role = 'TEAM_MANAGER'
        where o.council = each and o.seen_at is null;
    end loop;
    perform set_config('app.council', '', true);
    perform set_config('app.kith', '', true);
end $$;
drop index restricted_opening_unseen;
alter table restricted_opening drop column seen_by, drop column seen_at;
