-- What a placement's plan says, version by version; who signed it; and who was told of the placement.

-- The version that was completed with a plan, where its contents are here; a version without such a plan is a draft.
alter table plan add column if not exists plan_version integer;

create table placement_plan (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    placed_on       date not null,
    number          integer not null,
    begun_on        date not null,
    author          text not null,
    why_there       text,
    day_to_day      text,
    family_time     text,
    health          text,
    education       text,
    visits          text,
    views           text,
    ending          text,
    haircuts        text,
    overnight_stays text,
    school_trips    text,
    holidays        text,
    sports          text,
    photographs     text,
    faith           text,
    dental_care     text,
    medical_consent text,
    immunisation    text,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);

create unique index placement_plan_child on placement_plan (council, child_id, placed_on, number);
call protect('placement_plan', 'select, insert, update, delete');

create table placement_plan_signature (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    placed_on       date not null,
    number          integer not null,
    role            text not null,
    name            text not null,
    signed_on       date,
    not_signed_reason text,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);

create unique index placement_plan_signature_child on placement_plan_signature (council, child_id, placed_on, number, role, name);
call protect('placement_plan_signature', 'select, insert, update, delete');

create table placement_notice (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    placed_on       date not null,
    role            text not null,
    name            text not null,
    told_on         date,
    how             text,
    withheld_reason text,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);

create unique index placement_notice_child on placement_notice (council, child_id, placed_on, role, name);
call protect('placement_notice', 'select, insert, update, delete');

-- Where a placement is; seen only by those with the permission where it is sealed.
alter table placement
    add column address text,
    add column address_sealed boolean not null default false;

-- What else is to be known of a placement.
create table placement_circumstances (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    placed_on       date not null,
    miles           integer,
    school          text,
    out_of_area     boolean,
    at_distance     boolean,
    area_approved_on date,
    area_approved_by text,
    schooling_broken boolean,
    schooling_approved_on date,
    broke_down      boolean,
    breakdown_reason text,
    disruption_meeting_on date,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);

create unique index placement_circumstances_child on placement_circumstances (council, child_id, placed_on);
call protect('placement_circumstances', 'select, insert, update, delete');
