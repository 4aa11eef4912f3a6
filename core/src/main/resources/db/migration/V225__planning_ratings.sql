-- How reviewing officers rate the council's planning, review by review.
create table planning_rating (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    review_held_on  date not null,
    quality         text not null check (quality in ('OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE')),
    effectiveness   text not null check (effectiveness in ('OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE')),
    words           text,
    rated_on        date not null,
    rated_by        text not null,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index planning_rating_child on planning_rating (council, child_id, review_held_on);
call protect('planning_rating', 'select, insert, update, delete');

create index planning_rating_on on planning_rating (council, rated_on);
