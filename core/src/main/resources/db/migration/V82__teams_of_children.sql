-- A child may be given to a team apart from its worker, who may belong to several.
alter table allocation drop constraint allocation_role_check;
alter table allocation add constraint allocation_role_check check (role in ('SOCIAL_WORKER', 'REVIEWING_OFFICER', 'TEAM'));
alter table child_today add column team_id bigint;
create index child_today_team on child_today (council, team_id);
