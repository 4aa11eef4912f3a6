-- Restricted records: a child's record that only named staff see. The database hides every row of such a child from everybody
-- else, whatever a query says, so that no list, count or file can forget it.

create table restriction (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    -- As it was when the record was restricted, so that it can be asked for by those who may not see the child.
    child_number    text not null,
    reason          text not null,
    restricted_by   bigint not null,
    restricted_by_name text not null,
    restricted_at   timestamptz not null,
    lifted_at       timestamptz,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child,
    foreign key (council, restricted_by) references staff
);
create unique index restriction_stands on restriction (council, child_id) where lifted_at is null;
call protect('restriction', 'select, insert, update');

create table restriction_staff (
    council         text not null,
    restriction_id  bigint not null,
    staff_id        bigint not null,
    primary key (council, restriction_id, staff_id),
    foreign key (council, restriction_id) references restriction,
    foreign key (council, staff_id) references staff
);
call protect('restriction_staff', 'select, insert, delete');

-- Somebody who is not named opened the record all the same, for a time and with a reason. Managers are told until one of
-- them has seen it.
create table restricted_opening (
    council         text not null,
    id              bigint not null,
    restriction_id  bigint not null,
    child_id        bigint not null,
    staff_id        bigint not null,
    staff_name      text not null,
    reason          text not null,
    opened_at       timestamptz not null,
    open_until      timestamptz not null,
    seen_by         text,
    seen_at         timestamptz,
    primary key (council, id),
    foreign key (council, restriction_id) references restriction,
    foreign key (council, staff_id) references staff
);
create index restricted_opening_staff on restricted_opening (council, staff_id, open_until);
create index restricted_opening_unseen on restricted_opening (council, restriction_id) where seen_at is null;
call protect('restricted_opening', 'select, insert, update');

-- Restrictive: holds besides the council's wall. app.staff is the officer at work; without one every restricted record is hidden.
-- app.kith is 'yes' while Kith itself works in a job, which needs every child. The inner query is asked once a statement.
create procedure hide_restricted(target regclass, child text, command text) language plpgsql as $$
begin
    execute format(
        'create policy need_to_know on %1$s as restrictive for %3$s using ('
        'current_setting(''app.kith'', true) = ''yes'' or %2$I is null or %2$I not in ('
            'select r.child_id from restriction r '
            'where r.council = current_setting(''app.council'', true) and r.lifted_at is null '
            'and not exists (select from restriction_staff s where s.council = r.council and s.restriction_id = r.id '
                'and s.staff_id = nullif(current_setting(''app.staff'', true), '''')::bigint) '
            'and not exists (select from restricted_opening o where o.council = r.council and o.restriction_id = r.id '
                'and o.staff_id = nullif(current_setting(''app.staff'', true), '''')::bigint and o.open_until > now())))',
        target, child, command);
end $$;

-- The trail is written of a hidden child too: a refused attempt is worth an entry.
call hide_restricted('record_entry', 'child_id', 'select');
call hide_restricted('child', 'id', 'all');
do $$
declare
    owned regclass;
begin
    for owned in
        select t.oid from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attname = 'child_id' and not a.attisdropped
        where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p')
          and t.relname not in ('restriction', 'restricted_opening', 'record_entry')
    loop
        call hide_restricted(owned, 'child_id', 'all');
    end loop;
end $$;

-- From now on whoever protects a table of children's rows hides the restricted ones with the same call.
create or replace procedure protect(target regclass, rights text) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy council_only on %s using (council = current_setting(''app.council'', true)) '
                   'with check (council = current_setting(''app.council'', true))', target);
    execute format('grant %s on %s to ${app}', rights, target);
    if exists (select from pg_attribute where attrelid = target and attname = 'child_id' and not attisdropped) then
        call hide_restricted(target, 'child_id', 'all');
    end if;
end $$;
