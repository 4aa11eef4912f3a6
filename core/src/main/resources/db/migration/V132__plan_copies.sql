-- The copies of plans: to whom each was sent and how, or why it was withheld.

create table plan_copy (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    plan            text not null,
    completed_on    date not null,
    part            text not null,
    name            text not null,
    done_on         date not null,
    -- Null where it was sent.
    withheld        text,
    reason          text,
    way             text,
    address         text,
    proof           text,
    left_out        text,
    -- The paper that was sent, among the documents.
    sha_256         text,
    recorded_by     text not null,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index plan_copy_child on plan_copy (council, child_id, plan, completed_on, part, name);
call protect('plan_copy', 'select, insert, update, delete');
