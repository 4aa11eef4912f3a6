-- Which children's records are hidden from the officer at work is asked once a transaction and not by every statement:
-- app.hidden holds their ids as an array. Whoever did not enter a council by enter_council() is asked about each time.

create function hidden_children() returns setof bigint language plpgsql stable as $$
begin
    return query select r.child_id from restriction r
        where r.council = current_setting('app.council', true) and r.lifted_at is null
        and not exists (select from restriction_staff s where s.council = r.council and s.restriction_id = r.id
            and s.staff_id = nullif(current_setting('app.staff', true), '')::bigint)
        and not exists (select from restricted_opening o where o.council = r.council and o.restriction_id = r.id
            and o.staff_id = nullif(current_setting('app.staff', true), '')::bigint and o.open_until > now());
end $$;

create function note_hidden_children() returns void language plpgsql as $$
begin
    perform set_config('app.hidden', array(select hidden_children())::text, true);
end $$;

-- From now on the transaction is in this council, for this member of staff ('' for nobody), or for Kith itself ('yes').
create function enter_council(council text, staff text, kith text) returns void language plpgsql as $$
begin
    perform set_config('app.council', council, true);
    perform set_config('app.staff', staff, true);
    perform set_config('app.kith', kith, true);
    perform note_hidden_children();
end $$;

-- Whoever restricts, opens or lifts sees at once what follows.
create function note_hidden_children_again() returns trigger language plpgsql as $$
begin
    perform note_hidden_children();
    return null;
end $$;
create trigger hides after insert or update or delete on restriction
    for each statement execute function note_hidden_children_again();
create trigger hides after insert or update or delete on restriction_staff
    for each statement execute function note_hidden_children_again();
create trigger hides after insert or update or delete on restricted_opening
    for each statement execute function note_hidden_children_again();

create function noted_hidden_children() returns setof bigint language plpgsql stable as $$
begin
    if current_setting('app.hidden', true) like '{%' then
        return query select unnest(current_setting('app.hidden', true)::bigint[]);
    else
        return query select hidden_children();
    end if;
end $$;

create function need_to_know(child text) returns text language sql as $$
    select format(
        'case when current_setting(''app.kith'', true) = ''yes'' or %1$I is null then true '
        'when current_setting(''app.hidden'', true) = ''{}'' then true '
        'else %1$I not in (select noted_hidden_children()) end', child)
$$;

create or replace procedure hide_restricted(target regclass, child text, command text) language plpgsql as $$
begin
    execute format('create policy need_to_know on %s as restrictive for %s using (%s)', target, command, need_to_know(child));
end $$;

do $$
declare
    hiding record;
begin
    for hiding in select tablename from pg_policies where schemaname = 'public' and policyname = 'need_to_know' loop
        execute format('alter policy need_to_know on %I using (%s)', hiding.tablename,
            need_to_know(case hiding.tablename when 'child' then 'id' else 'child_id' end));
    end loop;
end $$;
