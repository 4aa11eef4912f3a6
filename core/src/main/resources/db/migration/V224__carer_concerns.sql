-- What carers are concerned about: told to the supervising social worker first, then to the reviewing officer.
create table carer_concern (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    ordinal         integer not null check (ordinal > 0),
    raised_on       date not null,
    carer           text not null,
    concern         text not null,
    supervisor      text,
    supervisor_on   date,
    not_supervisor_reason text,
    supervisor_answer text,
    officer_on      date,
    closed_on       date,
    answer          text,
    recorded_by     text not null,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index carer_concern_child on carer_concern (council, child_id, ordinal);
call protect('carer_concern', 'select, insert, update, delete');

