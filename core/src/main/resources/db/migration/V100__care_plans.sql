-- What a care plan says: its versions, the parts of each, what is to be done in each part, who agreed, and the changes that wait
-- for a review. A version is complete when a row of plan names it: that row is what the due dates are worked out from.

create table plan_version (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    number          integer not null check (number > 0),
    begun_on        date not null,
    author          text not null,
    review_held_on  date,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index plan_version_child on plan_version (council, child_id, number);
call protect('plan_version', 'select, insert, update, delete');

-- Foreign keys to a version are checked at the end of the transaction: a version and its parts are entered together, in any order.
alter table plan add column plan_version integer;
-- The version of a care plan is one of these; placement plans have versions of their own.
alter table plan add column care_plan_version integer
    generated always as (case when kind = 'CARE' then plan_version end) stored;
alter table plan add foreign key (council, child_id, care_plan_version)
    references plan_version (council, child_id, number) deferrable initially deferred;

create table plan_part (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    plan_version    integer not null,
    part            text not null,
    said            text,
    later           text,
    arrangements    text,
    review_on       date,
    -- Of the part about permanence alone.
    aim             text,
    alternative     text,
    by_on           date,
    in_time         text,
    based_on        text,
    meets_needs     boolean,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id, plan_version)
        references plan_version (council, child_id, number) deferrable initially deferred
);
create unique index plan_part_child on plan_part (council, child_id, plan_version, part);
call protect('plan_part', 'select, insert, update, delete');

create table plan_line (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    plan_version    integer not null,
    part            text not null,
    ordinal         integer not null,
    what            text not null,
    who             text not null,
    by_on           date,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id, plan_version)
        references plan_version (council, child_id, number) deferrable initially deferred
);
create unique index plan_line_child on plan_line (council, child_id, plan_version, part, ordinal);
call protect('plan_line', 'select, insert, update, delete');

create table plan_agreement (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    plan_version    integer not null,
    role            text not null check (role in ('PARENT', 'CARER', 'CHILD')),
    name            text not null,
    agreed          boolean not null,
    said_on         date not null,
    why             text,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id, plan_version)
        references plan_version (council, child_id, number) deferrable initially deferred
);
create unique index plan_agreement_child on plan_agreement (council, child_id, plan_version, role, name);
call protect('plan_agreement', 'select, insert, update, delete');

-- A change of the plan that waits for a review, that was made without one because that was not practicable, or a question to the
-- reviewing officer whether it has to wait.
create table plan_change (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    ordinal         integer not null,
    plan_version    integer not null,
    change          text not null,
    what            text not null,
    raised_on       date not null,
    raised_by       text not null,
    review_held_on  date,
    made_on         date,
    made_by         text,
    not_practicable text,
    answer          text,
    answered_on     date,
    answered_by     text,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id, plan_version)
        references plan_version (council, child_id, number) deferrable initially deferred
);
create unique index plan_change_child on plan_change (council, child_id, ordinal);
call protect('plan_change', 'select, insert, update, delete');
