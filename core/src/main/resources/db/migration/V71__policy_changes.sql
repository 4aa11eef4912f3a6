-- What a setting does to the council's due dates: worked out before it counts (a preview), and once when its day has come.
create table policy_change (
    council         text not null references council,
    id              bigint not null,
    kind            text not null check (kind in ('PREVIEW', 'APPLY')),
    -- What a preview tries.
    question        text,
    answer          text,
    counts_from     date not null,
    reason          text,
    seen            bigint,
    asked_by_name   text not null,
    asked_at        timestamptz not null,
    leased_until    timestamptz,
    children        integer not null,
    -- How far it is: every child up to this one is done.
    last_child      bigint not null default 0,
    done            integer not null default 0,
    without_answer  integer not null default 0,
    earlier         integer not null default 0,
    later           integer not null default 0,
    overdue         integer not null default 0,
    finished_at     timestamptz,
    primary key (council, id),
    check (kind = 'APPLY' or question is not null)
);
create index policy_change_waiting on policy_change (council) where finished_at is null;
create unique index policy_change_applying on policy_change (council) where kind = 'APPLY' and finished_at is null;
call protect('policy_change', 'select, insert, update, delete');

create table policy_move (
    council         text not null,
    id              bigint generated always as identity,
    change_id       bigint not null,
    child_id        bigint not null,
    duty            text not null,
    occasion        text not null,
    from_on         date not null,
    to_on           date not null,
    -- Overdue by the new date and not by the old.
    overdue         boolean not null,
    primary key (council, id),
    foreign key (council, change_id) references policy_change on delete cascade,
    foreign key (council, child_id) references child
);
create index policy_move_of on policy_move (council, change_id, to_on);
call protect('policy_move', 'select, insert, delete');

-- The change by which a setting was applied; 0 where it moves no date, null while its day has not come.
alter table council_setting add column applied_by bigint;
