-- A team that is no more keeps its row: earlier records name it.
alter table team add column closed boolean not null default false;

-- Whether somebody or some child is in a team; whoever keeps the teams sees no child, and a restricted one counts as well.
create function team_in_use(team bigint) returns boolean language plpgsql as $$
declare
    was text := coalesce(current_setting('app.kith', true), '');
    used boolean;
begin
    perform set_config('app.kith', 'yes', true);
    used := exists (select from team_member m join staff s on s.council = m.council and s.id = m.staff_id
                    where m.council = current_setting('app.council', true) and m.team_id = team and not s.disabled)
        or exists (select from allocation a join team t on t.council = a.council and t.name = a.worker_ref
                   where a.council = current_setting('app.council', true) and t.id = team and a.role = 'TEAM' and a.to_on is null);
    perform set_config('app.kith', was, true);
    return used;
end $$;

-- A record names a member of staff by the e-mail address of the account, and a team by its name. Who gets another one is named
-- by it in every child's record, restricted or not.
create function staff_renamed(before text, now text) returns void language plpgsql as $$
declare
    council_at_work text := current_setting('app.council', true);
    was text := coalesce(current_setting('app.kith', true), '');
begin
    perform set_config('app.kith', 'yes', true);
    update allocation set worker_ref = now where council = council_at_work and role <> 'TEAM' and lower(worker_ref) = before;
    update action set owner_ref = now where council = council_at_work and lower(owner_ref) = before;
    update review_decision set owner_ref = now where council = council_at_work and lower(owner_ref) = before;
    update exclusion set officer_ref = now where council = council_at_work and lower(officer_ref) = before;
    perform set_config('app.kith', was, true);
end $$;

create function team_renamed(before text, now text) returns void language plpgsql as $$
declare
    was text := coalesce(current_setting('app.kith', true), '');
begin
    perform set_config('app.kith', 'yes', true);
    update allocation set worker_ref = now, worker_name = now
        where council = current_setting('app.council', true) and role = 'TEAM' and worker_ref = before;
    perform set_config('app.kith', was, true);
end $$;
