-- Fresh statistics for each table that has more than doubled since its last ones, as in a council's first import: until then
-- PostgreSQL guesses how to find rows, and guesses wrong, and its own upkeep comes by a minute later. The runtime role owns no
-- table; it may ask for this and no more. A table that somebody else keeps busy is passed over.
create procedure renew_statistics() language plpgsql security definer set search_path = public, pg_temp as $$
declare
    grown regclass;
begin
    for grown in
        select c.oid from pg_class c
        where c.relkind = 'r' and c.relowner = current_user::regrole and c.relnamespace = 'public'::regnamespace
          and pg_relation_size(c.oid) > 2 * c.relpages * current_setting('block_size')::bigint
    loop
        execute format('analyze (skip_locked) %s', grown);
    end loop;
end $$;
revoke all on procedure renew_statistics() from public;
grant execute on procedure renew_statistics() to ${app};

-- Nobody looks for a date by its explanation; its statistics would cost more than all others together.
alter table due_date alter column explanation set statistics 0;
