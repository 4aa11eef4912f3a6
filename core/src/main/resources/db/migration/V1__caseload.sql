-- Kith's first schema. Every table that holds a council's rows leads its key with the council's code and is protected by
-- forced row-level security: the runtime role sees the rows of the council set in app.council for this transaction, and none
-- without it. ${app} is the runtime role: it owns nothing and cannot bypass the policies.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- unaccent() is only stable because its dictionary could change; ours does not, and an index needs an immutable function.
create function plain_text(value text) returns text language sql immutable parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, value));

-- One sequence for every row's id; the runtime takes ids in blocks.
create sequence row_id start 500 increment 500;
grant usage on sequence row_id to ${app};

-- Which councils there are. Holds nothing of a child; read by jobs before a council is chosen.
create table council (
    code        text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name        text not null,
    nation      text not null check (nation in ('england', 'wales', 'scotland', 'northern-ireland')),
    created_at  timestamptz not null default now()
);
grant select on council to ${app};

create procedure protect(target regclass, rights text) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy council_only on %s using (council = current_setting(''app.council'', true)) '
                   'with check (council = current_setting(''app.council'', true))', target);
    execute format('grant %s on %s to ${app}', rights, target);
end $$;

-- Staff ---------------------------------------------------------------------------------------------------------------

create table staff (
    council     text not null references council,
    id          bigint not null,
    email       text not null check (email = lower(email)),
    name        text not null,
    disabled    boolean not null default false,
    version     integer not null default 0,
    primary key (council, id)
);
create unique index staff_email on staff (council, email);
call protect('staff', 'select, insert, update');

create table staff_role (
    council     text not null,
    staff_id    bigint not null,
    role        text not null check (role in ('SOCIAL_WORKER', 'REVIEWING_OFFICER', 'TEAM_MANAGER', 'REVIEW_ADMINISTRATOR',
                                              'SYSTEM_ADMINISTRATOR', 'DATA_OFFICER')),
    primary key (council, staff_id, role),
    foreign key (council, staff_id) references staff
);
call protect('staff_role', 'select, insert, delete');

create table team (
    council     text not null references council,
    id          bigint not null,
    name        text not null,
    primary key (council, id),
    unique (council, name)
);
call protect('team', 'select, insert, update');

create table team_member (
    council     text not null,
    team_id     bigint not null,
    staff_id    bigint not null,
    primary key (council, team_id, staff_id),
    foreign key (council, team_id) references team,
    foreign key (council, staff_id) references staff
);
create index team_member_staff on team_member (council, staff_id);
call protect('team_member', 'select, insert, delete');

-- How a member of staff signs in. Read before a council is known, therefore also visible to the one transaction that names
-- this very e-mail address in app.signing_in.
create table sign_in (
    council         text not null,
    staff_id        bigint not null,
    email           text not null check (email = lower(email)),
    password_hash   text not null,
    failures        integer not null default 0,
    last_failure_at timestamptz,
    primary key (council, staff_id),
    foreign key (council, staff_id) references staff
);
create unique index sign_in_email on sign_in (email);
alter table sign_in enable row level security;
alter table sign_in force row level security;
create policy council_only on sign_in
    using (council = current_setting('app.council', true) or email = current_setting('app.signing_in', true))
    with check (council = current_setting('app.council', true) or email = current_setting('app.signing_in', true));
grant select, insert, update on sign_in to ${app};

-- Children ------------------------------------------------------------------------------------------------------------

create table child (
    council         text not null references council,
    id              bigint not null,
    number          text not null,
    given_name      text,
    family_name     text,
    born_on         date not null,
    died_on         date,
    sex             text not null,
    ethnicity       text,
    upn             text,
    mother          boolean,
    mother_first_child_born_on date,
    uasc            boolean not null default false,
    uasc_ceased_on  date,
    disability      boolean,
    -- From when each kind of record is complete in Kith; null where there is none at all.
    periods_known_from  date,
    reviews_known_from  date,
    visits_known_from   date,
    plans_known_from    date,
    health_known_from   date,
    work_known_from     date,
    version         integer not null default 0,
    primary key (council, id),
    unique (council, number)
);
create index child_name on child using gin (plain_text(coalesce(given_name, '') || ' ' || coalesce(family_name, '')) gin_trgm_ops);
create index child_born on child (council, born_on);
call protect('child', 'select, insert, update');

create table looked_after_period (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    from_on         date not null,
    to_on           date,
    category_of_need text,
    end_reason      text,
    ceasing_decided_on date,
    ceasing_approved_on date,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child,
    check (to_on is null or to_on >= from_on)
);
create unique index period_child on looked_after_period (council, child_id, from_on);
call protect('looked_after_period', 'select, insert, update, delete');

create table legal_status (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    code            text not null,
    from_on         date not null,
    to_on           date,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child,
    check (to_on is null or to_on >= from_on)
);
create unique index legal_status_child on legal_status (council, child_id, from_on, code);
call protect('legal_status', 'select, insert, update, delete');

create table placement (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    type            text not null,
    from_on         date not null,
    to_on           date,
    provider        text,
    carer           text,
    place_name      text,
    home_postcode   text,
    postcode        text,
    urn             text,
    change_reason   text,
    until_18        boolean not null default false,
    long_term_from  date,
    approval        text not null default 'FULL' check (approval in ('FULL', 'TEMPORARY', 'PARENT_BEFORE_ASSESSMENT', 'EMERGENCY')),
    approved_from   date,
    approval_extended boolean not null default false,
    planned         boolean not null default false,
    notified_on     date,
    assessed_on     date,
    decided_on      date,
    visits_agreed_from date,
    visits_agreement_withdrawn_on date,
    responsible_for_another boolean not null default false,
    ended_at_once   boolean not null default false,
    end_notified_on date,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child,
    check (to_on is null or to_on >= from_on)
);
create unique index placement_child on placement (council, child_id, from_on);
call protect('placement', 'select, insert, update, delete');

create table absence (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    type            text not null,
    from_on         date not null,
    to_on           date,
    primary key (council, id),
    foreign key (council, child_id) references child,
    check (to_on is null or to_on >= from_on)
);
create unique index absence_child on absence (council, child_id, from_on);
call protect('absence', 'select, insert, update, delete');

create table missing_episode (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    type            text not null,
    from_on         date not null,
    to_on           date,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index missing_child on missing_episode (council, child_id, from_on);
call protect('missing_episode', 'select, insert, update, delete');

create table person (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    ordinal         integer not null,
    name            text not null,
    relationship    text not null,
    parental_responsibility boolean not null default false,
    contact         text,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index person_child on person (council, child_id, ordinal);
call protect('person', 'select, insert, update, delete');

create table allocation (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    role            text not null check (role in ('SOCIAL_WORKER', 'REVIEWING_OFFICER')),
    staff_id        bigint,
    worker_ref      text not null,
    worker_name     text,
    from_on         date not null,
    to_on           date,
    change_reason   text,
    primary key (council, id),
    foreign key (council, child_id) references child,
    foreign key (council, staff_id) references staff
);
create unique index allocation_child on allocation (council, child_id, role, from_on);
create index allocation_staff on allocation (council, staff_id, role) where to_on is null;
call protect('allocation', 'select, insert, update, delete');

-- Work ----------------------------------------------------------------------------------------------------------------

create table plan (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    kind            text not null,
    completed_on    date not null,
    placed_on       date,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index plan_child on plan (council, child_id, kind, completed_on);
call protect('plan', 'select, insert, update, delete');

create table review (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    held_on         date not null,
    completed_on    date,
    adjourned_on    date,
    without_meeting boolean not null default false,
    participation   text,
    decisions_on    date,
    record_on       date,
    distributed_on  date,
    plan_updated_on date,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index review_child on review (council, child_id, held_on);
call protect('review', 'select, insert, update, delete');

create table review_meeting (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    review_held_on  date not null,
    held_on         date not null,
    primary key (council, id),
    -- Checked at the end of the transaction: a review and its meetings are entered together, in any order.
    foreign key (council, child_id, review_held_on) references review (council, child_id, held_on) deferrable initially deferred
);
create unique index review_meeting_child on review_meeting (council, child_id, review_held_on, held_on);
call protect('review_meeting', 'select, insert, update, delete');

create table visit (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    visited_on      date not null,
    seen            boolean not null default true,
    alone           boolean,
    not_alone_reason text,
    visitor         text,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create index visit_child on visit (council, child_id, visited_on);
call protect('visit', 'select, insert, update, delete');

create table visit_request (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    requested_on    date not null,
    notice          boolean not null default false,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index visit_request_child on visit_request (council, child_id, requested_on, notice);
call protect('visit_request', 'select, insert, update, delete');

-- What was made ready ahead of a review: the talk of social worker and reviewing officer, and the papers.
create table review_preparation (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    kind            text not null check (kind in ('TALK', 'PAPERS')),
    done_on         date not null,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index review_preparation_child on review_preparation (council, child_id, kind, done_on);
call protect('review_preparation', 'select, insert, update, delete');

create table health_event (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    kind            text not null check (kind in ('ASSESSMENT', 'DENTAL_CHECK')),
    done_on         date not null,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index health_child on health_event (council, child_id, kind, done_on);
call protect('health_event', 'select, insert, update, delete');

-- What the return says of a year in care, for which it gives no dates (OC2).
create table outcome_year (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    year_ending     integer not null,
    sdq_score       integer,
    sdq_reason      text,
    convicted       boolean,
    health_check    boolean,
    immunisations   boolean,
    teeth_check     boolean,
    health_assessment boolean,
    substance_misuse boolean,
    intervention_received boolean,
    intervention_offered boolean,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index outcome_child on outcome_year (council, child_id, year_ending);
call protect('outcome_year', 'select, insert, update, delete');

create table previous_permanence (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    option          text not null,
    authority       text,
    dated           text,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index permanence_child on previous_permanence (council, child_id);
call protect('previous_permanence', 'select, insert, update, delete');

create table action (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    ordinal         integer not null,
    what            text not null,
    owner           text not null,
    due_on          date,
    done_on         date,
    not_done_reason text,
    review_held_on  date,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index action_child on action (council, child_id, ordinal);
call protect('action', 'select, insert, update, delete');

-- Due dates -----------------------------------------------------------------------------------------------------------

-- Each duty with its date and its explanation, in one row. A replaced date stays: replaced_on says when it ceased to stand.
create table due_date (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    duty            text not null,
    occasion        text not null,
    outcome         text not null check (outcome in ('OPEN', 'ON_HOLD', 'NOT_KNOWN', 'MET', 'MET_LATE', 'NEVER_MET')),
    due_on          date,
    plan_by         date,
    done_on         date,
    days_late       integer not null default 0,
    explanation     jsonb,
    calculated_on   date not null,
    replaced_on     date,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index due_date_stands on due_date (council, child_id, duty, occasion) where replaced_on is null;
create index due_date_open on due_date (council, due_on, child_id) where replaced_on is null and outcome in ('OPEN', 'ON_HOLD');
create index due_date_child on due_date (council, child_id);
call protect('due_date', 'select, insert, update, delete');

-- Who works with a child today, for the lists: one row a child, kept by the step that allocates.
create table child_today (
    council         text not null,
    child_id        bigint not null,
    looked_after    boolean not null,
    legal_status    text,
    placement_type  text,
    place_name      text,
    social_worker_id bigint,
    social_worker_name text,
    reviewing_officer_id bigint,
    reviewing_officer_name text,
    calculated_on   date not null,
    primary key (council, child_id),
    foreign key (council, child_id) references child
);
create index child_today_worker on child_today (council, social_worker_id);
create index child_today_officer on child_today (council, reviewing_officer_id);
call protect('child_today', 'select, insert, update, delete');

-- Import --------------------------------------------------------------------------------------------------------------

create table import_run (
    council         text not null references council,
    id              bigint not null,
    file_name       text not null,
    content         bytea,
    requested_by    bigint,
    requested_by_name text not null,
    requested_at    timestamptz not null,
    state           text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'REFUSED', 'FAILED')),
    leased_until    timestamptz,
    format          text,
    children_total  integer not null default 0,
    children_done   integer not null default 0,
    rows_read       integer not null default 0,
    rows_accepted   integer not null default 0,
    rows_refused    integer not null default 0,
    children_added  integer not null default 0,
    children_changed integer not null default 0,
    children_unchanged integer not null default 0,
    children_refused integer not null default 0,
    problem         text,
    finished_at     timestamptz,
    version         integer not null default 0,
    primary key (council, id)
);
call protect('import_run', 'select, insert, update');

create table import_refusal (
    council         text not null,
    id              bigint not null,
    import_id       bigint not null,
    file            text not null,
    line            integer not null,
    column_name     text,
    value           text,
    reason          text not null,
    row_text        text,
    primary key (council, id),
    foreign key (council, import_id) references import_run
);
create index import_refusal_run on import_refusal (council, import_id, id);
call protect('import_refusal', 'select, insert');

-- The return's episodes as they came, so that the years of one council can arrive in any order.
create table returned_episode (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    year_ending     integer not null,
    ordinal         integer not null,
    decom           date not null,
    rne             text not null,
    ls              text not null,
    cin             text not null,
    place           text not null,
    provider        text,
    dec             date,
    rec             text,
    change_reason   text,
    home_postcode   text,
    postcode        text,
    urn             text,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index returned_episode_child on returned_episode (council, child_id, year_ending, ordinal);
call protect('returned_episode', 'select, insert, update, delete');

-- Audit and jobs ------------------------------------------------------------------------------------------------------

create table record_entry (
    council         text not null references council,
    id              bigint not null,
    at              timestamptz not null,
    staff_id        bigint,
    staff_name      text not null,
    what            text not null,
    child_id        bigint,
    detail          text,
    why             text,
    primary key (council, id)
);
create index record_entry_child on record_entry (council, child_id, at desc) where child_id is not null;
call protect('record_entry', 'select, insert');

-- A council's job is done once a day, whichever node takes it.
create table job_run (
    council         text not null references council,
    job             text not null,
    for_date        date not null,
    started_at      timestamptz not null,
    leased_until    timestamptz not null,
    finished_at     timestamptz,
    report          text,
    primary key (council, job, for_date)
);
call protect('job_run', 'select, insert, update');
