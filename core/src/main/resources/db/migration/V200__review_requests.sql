-- Who asked for a review before its date, when and why, and what was answered.

create table review_request (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    asked_on        date not null,
    asker           text not null check (asker in ('CHILD', 'PARENT', 'CARER', 'REVIEWING_OFFICER', 'SOCIAL_WORKER', 'OTHER', 'EVENT')),
    cause           text not null check (cause in ('WISH', 'SAFEGUARDING', 'BREAKDOWN', 'ABSENCE', 'CHANGE', 'OTHER')),
    asked_by        text,
    words           text not null,
    answered_on     date,
    answered_by     text,
    brought_to      date,
    answer          text,
    recorded_by     text not null,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child,
    check (answered_on is not null or brought_to is null)
);
create unique index review_request_child on review_request (council, child_id, asked_on, asker, cause);
call protect('review_request', 'select, insert, update, delete');
