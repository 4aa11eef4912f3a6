-- Who agreed that a review is held without a meeting, and what each said to it; the reviewing officer's is the decision.

create table review_agreement (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    review_held_on  date not null,
    name            text not null,
    part            text not null,
    words           text,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index review_agreement_child on review_agreement (council, child_id, review_held_on, name);
call protect('review_agreement', 'select, insert, update, delete');
