-- What a visit holds beyond whether the child was seen, visits that are planned, advice between them, and what the council's own
-- forms ask besides.

alter table visit add column not_seen_reason text;
alter table visit add column announced boolean;
alter table visit add column bedroom text check (bedroom in ('SEEN', 'CHILD_SAID_NO', 'NOT_POSSIBLE', 'NOT_ASKED'));
alter table visit add column seen_where text check (seen_where in ('HOME', 'TAKEN_OUT', 'ELSEWHERE'));
alter table visit add column communication text;
alter table visit add column child_account text;
alter table visit add column needs_met boolean;
alter table visit add column needs_not_met text;
alter table visit add column concern text;
alter table visit add column carer_views text;
alter table visit add column carer_advice text;
alter table visit add column advised_with text;
-- The rows of children who were visited at once have the same.
alter table visit add column together text;
create index visit_together on visit (council, together) where together is not null;

-- What was talked of at a visit, and whether it may be shared as the child agreed.
create table visit_item (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    visited_on      date not null,
    visitor         text,
    about           text not null check (about in ('WISHES', 'ACHIEVEMENTS', 'PROGRESS', 'PROBLEMS', 'FAMILY_NEWS')),
    words           text not null,
    may_share       text not null check (may_share in ('YES', 'NO', 'NOT_ASKED')),
    share_with      text,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create index visit_item_child on visit_item (council, child_id, visited_on);
call protect('visit_item', 'select, insert, update, delete');

-- A visit that is planned, with what became of it.
create table planned_visit (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    planned_on      date not null,
    at_time         text,
    visitor         text not null,
    announced       boolean not null,
    carer_wish      text,
    visited_on      date,
    cancelled_reason text,
    together        text,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create index planned_visit_child on planned_visit (council, child_id, planned_on);
call protect('planned_visit', 'select, insert, update, delete');

create index planned_visit_together on planned_visit (council, together) where together is not null;

-- Advice and support between visits.
create table advice (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    given_on        date not null,
    recipient       text not null check (recipient in ('CHILD', 'CARER')),
    words           text not null,
    adviser         text,
    taking_part     text,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create index advice_child on advice (council, child_id, given_on);
call protect('advice', 'select, insert, update, delete');

-- What a child does every week at a fixed time.
create table activity (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    weekday         text not null check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    from_time       text not null,
    until_time      text not null,
    what            text not null,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create index activity_child on activity (council, child_id, weekday);
call protect('activity', 'select, insert, update, delete');

-- What was answered to a question of a council's own.
create table form_answer (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    form            text not null check (form in ('REVIEW', 'VISIT', 'HEALTH_ASSESSMENT', 'PERSONAL_EDUCATION_PLAN')),
    happened_on     date not null,
    visitor         text,
    question        text not null,
    answer          text not null,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create index form_answer_child on form_answer (council, child_id, happened_on);
call protect('form_answer', 'select, insert, update, delete');

-- Who lives at one address, and who comes from one family home.
create index placement_address on placement (council, postcode) where to_on is null;
create index placement_home on placement (council, home_postcode) where to_on is null;
