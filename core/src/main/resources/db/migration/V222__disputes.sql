-- A reviewing officer's concern about the council's care of a child, and the stages through which it goes.
create table dispute (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    ordinal         integer not null check (ordinal > 0),
    raised_on       date not null,
    raised_by       text not null,
    about           text not null check (about in ('PLAN', 'DELAY', 'PLACEMENT', 'DECISION', 'SERVICE', 'VOICE', 'OTHER')),
    concern         text not null,
    wanted          text not null,
    stage           text not null,
    acted_on        date,
    action          text,
    cafcass_on      date,
    cafcass_why     text,
    closed_on       date,
    outcome         text check (outcome in ('RESOLVED', 'PARTLY', 'NOT_RESOLVED', 'WITHDRAWN')),
    outcome_words   text,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index dispute_child on dispute (council, child_id, ordinal);
call protect('dispute', 'select, insert, update, delete');

create table dispute_stage (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    dispute         integer not null,
    ordinal         integer not null check (ordinal > 0),
    stage           text not null,
    owner           text,
    begun_on        date,
    ended_on        date,
    answer          text,
    skipped_reason  text,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index dispute_stage_child on dispute_stage (council, child_id, dispute, ordinal);
call protect('dispute_stage', 'select, insert, update, delete');

-- What is open in a council.
create index dispute_open on dispute (council, raised_on) where closed_on is null;
