-- A council's calendar holds its school terms beside its closure days: the personal education plan is reviewed in each of them.
alter table council_closure rename to council_calendar;
alter table council_calendar add column kind text not null default 'CLOSED' check (kind in ('CLOSED', 'SCHOOL_TERM'));
alter table council_calendar alter column kind drop default;
