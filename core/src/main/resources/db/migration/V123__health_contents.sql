-- What was found at a health assessment or check, by whom, and what comes next; and what the child refused.
alter table health_event
    add column done_by text,
    add column findings text,
    add column score integer,
    add column next_on date,
    add column refused boolean not null default false;
alter table health_event drop constraint health_event_kind_check;
alter table health_event add constraint health_event_kind_check
    check (kind in ('ASSESSMENT', 'DENTAL_CHECK', 'EYE_TEST', 'IMMUNISATION', 'DEVELOPMENT_CHECK', 'SDQ'));
