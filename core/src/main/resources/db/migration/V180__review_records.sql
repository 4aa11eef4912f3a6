-- What was said and decided at a review, beside the row that says when it was held.

create table review_record (
    council            text not null,
    id                 bigint not null,
    child_id           bigint not null,
    review_held_on     date not null,
    chair              text,
    other_chair_reason text,
    child_attended     boolean,
    child_away_reason  text,
    child_views        text check (child_views in ('SPOKE', 'ADVOCATE', 'OTHERWISE', 'NONE')),
    private_talk       text check (private_talk in ('TALKED', 'REFUSED', 'NOT_APPROPRIATE')),
    private_talk_words text,
    made_friendly      text,
    also_there         text,
    advocate           text check (advocate in ('HAS', 'WANTS', 'DOES_NOT_WANT', 'NOT_NEEDED')),
    rights_told_on     date,
    plan_agreed        boolean,
    conflict_note      text,
    welfare            boolean,
    welfare_words      text,
    recorded_by        text not null,
    version            integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index review_record_child on review_record (council, child_id, review_held_on);
call protect('review_record', 'select, insert, update, delete');

create table review_item (
    council            text not null,
    id                 bigint not null,
    child_id           bigint not null,
    review_held_on     date not null,
    kind               text not null check (kind in ('TOPIC', 'PART', 'ACTION', 'CHALLENGE')),
    code               text not null,
    outcome            text check (outcome in ('KEEP', 'CHANGE', 'DONE', 'STILL_TO_DO', 'NOT_DONE')),
    words              text,
    version            integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index review_item_child on review_item (council, child_id, review_held_on, kind, code);
call protect('review_item', 'select, insert, update, delete');

create table review_decision (
    council            text not null,
    id                 bigint not null,
    child_id           bigint not null,
    review_held_on     date not null,
    ordinal            integer not null check (ordinal > 0),
    what               text not null,
    owner              text not null,
    owner_part         text,
    owner_ref          text,
    due_on             date not null,
    plan_part          text,
    decided_by         text,
    version            integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index review_decision_child on review_decision (council, child_id, review_held_on, ordinal);
call protect('review_decision', 'select, insert, update, delete');
