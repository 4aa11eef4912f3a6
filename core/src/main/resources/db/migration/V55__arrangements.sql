-- What holds for one child alone, and the day that was agreed on for the next review.

-- The day agreed on for the next review, or for finishing this one; apart from the limit, which the law sets.
alter table review add column next_agreed_on date;

-- Something that is done more often for a child than the law or the council wants.
create table rhythm (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    what            text not null check (what in ('VISITS', 'REVIEWS', 'HEALTH_ASSESSMENTS')),
    from_on         date not null,
    to_on           date,
    amount          integer not null check (amount > 0),
    unit            text not null check (unit in ('WORKING_DAYS', 'DAYS', 'WEEKS', 'MONTHS', 'YEARS')),
    agreed_by       text not null,
    reason          text not null,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child,
    check (to_on is null or to_on >= from_on)
);
create unique index rhythm_child on rhythm (council, child_id, what, from_on);
call protect('rhythm', 'select, insert, update, delete');

-- A duty that the law pauses. It ends by itself after its last day.
create table duty_hold (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    duty            text not null check (duty in ('HEALTH_ASSESSMENT')),
    from_on         date not null,
    until_on        date not null,
    recorded_by     text not null,
    reason          text not null,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child,
    check (until_on >= from_on)
);
create unique index duty_hold_child on duty_hold (council, child_id, duty, from_on);
call protect('duty_hold', 'select, insert, update, delete');
