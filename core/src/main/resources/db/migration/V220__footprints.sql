-- What a reviewing officer does and sees between reviews, outside meetings.
create table footprint (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    ordinal         integer not null check (ordinal > 0),
    done_on         date not null,
    kind            text not null check (kind in ('MIDWAY_CHECK', 'TALK_WITH_CHILD', 'TALK_WITH_WORKER', 'VISIT', 'RECORD_READ', 'SAFEGUARDING', 'OTHER')),
    words           text not null,
    plan_meets_needs boolean,
    gaps            text,
    views_weighed   boolean,
    knows_advocate  boolean,
    follows         text,
    event           text check (event in ('MISSING', 'PROTECTION', 'CONCERN')),
    event_on        date,
    recorded_by     text not null,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index footprint_child on footprint (council, child_id, ordinal);
call protect('footprint', 'select, insert, update, delete');

