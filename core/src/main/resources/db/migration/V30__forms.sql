-- Forms: one submission saves once, typed text is kept until then, and a row that was corrected keeps what it said before.

-- What a form that was sent led to. The key is the form's own, so that a double click, the Back button or a network that
-- repeats itself finds the answer of the first time.
create table submission (
    council         text not null references council,
    key             uuid not null,
    fingerprint     text not null,
    staff_id        bigint,
    step            text not null,
    child_id        bigint,
    row_id          bigint,
    saved_at        timestamptz not null,
    primary key (council, key)
);
call protect('submission', 'select, insert, update');

-- What somebody typed and has not saved yet. Belongs to its author alone.
create table draft (
    council         text not null references council,
    key             uuid not null,
    staff_id        bigint not null,
    form            text not null,
    subject         text not null,
    fields          jsonb not null,
    saved_at        timestamptz not null,
    primary key (council, key),
    foreign key (council, staff_id) references staff
);
create index draft_author on draft (council, staff_id, form, subject, saved_at desc);
call protect('draft', 'select, insert, update, delete');

-- What a row said before it was corrected or taken back.
create table earlier_row (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    kind            text not null,
    row_id          bigint not null,
    row_version     integer not null,
    said            jsonb not null,
    taken_back      boolean not null,
    why             text not null,
    staff_id        bigint,
    staff_name      text not null,
    at              timestamptz not null,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create index earlier_row_child on earlier_row (council, child_id, at desc);
call protect('earlier_row', 'select, insert');

-- Why something was done late, in the words of whoever did it. Stays when the date is worked out again.
create table lateness (
    council         text not null,
    child_id        bigint not null,
    duty            text not null,
    occasion        text not null,
    why             text not null,
    staff_name      text not null,
    at              timestamptz not null,
    primary key (council, child_id, duty, occasion),
    foreign key (council, child_id) references child
);
call protect('lateness', 'select, insert, update');

-- Every row of a child can be corrected, so each has a version.
alter table absence add column version integer not null default 0;
alter table missing_episode add column version integer not null default 0;
alter table allocation add column version integer not null default 0;
alter table visit_request add column version integer not null default 0;
alter table review_meeting add column version integer not null default 0;
alter table review_preparation add column version integer not null default 0;
alter table health_event add column version integer not null default 0;
alter table outcome_year add column version integer not null default 0;
alter table previous_permanence add column version integer not null default 0;
alter table returned_episode add column version integer not null default 0;

-- What was seen, said and done at a visit.
alter table visit add column account text;
