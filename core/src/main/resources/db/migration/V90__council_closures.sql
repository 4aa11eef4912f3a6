-- Days on which a council is closed though its nation works. They move what is planned, never what is due. An entry is never
-- changed: a correction ends it and another takes its place, and the reason is kept.
create table council_closure (
    council         text not null references council,
    id              bigint not null,
    from_on         date not null,
    until_on        date not null,
    reason          text not null check (reason <> ''),
    entered_by      bigint not null,
    entered_by_name text not null,
    entered_at      timestamptz not null,
    replaces        bigint,
    ended_by        bigint,
    ended_by_name   text,
    ended_at        timestamptz,
    ended_why       text,
    -- The changes by which the dates were worked out with it, and without it; null while that is still to be done.
    applied_by      bigint,
    end_applied_by  bigint,
    primary key (council, id),
    foreign key (council, entered_by) references staff,
    foreign key (council, ended_by) references staff,
    foreign key (council, replaces) references council_closure,
    check (until_on >= from_on),
    check ((ended_at is null) = (ended_why is null))
);
create index council_closure_days on council_closure (council, from_on);
create index council_closure_waiting on council_closure (council)
    where applied_by is null or ended_at is not null and end_applied_by is null;
call protect('council_closure', 'select, insert, update');

-- How many dates are planned for another day while the day on which they are due stays.
alter table policy_change add column planned integer not null default 0;
