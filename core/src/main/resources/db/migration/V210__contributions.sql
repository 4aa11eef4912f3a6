-- What somebody was asked to say, or said, before a review that is booked: with an invitation or without.

create table review_contribution (
    council            text not null,
    id                 bigint not null,
    child_id           bigint not null,
    booking            integer not null,
    part               text not null,
    name               text not null,
    asked_on           date,
    invited            boolean not null default false,
    -- The day of the review that the papers named: where it moves, they are sent anew.
    for_day            date,
    way                text,
    address            text,
    proof              text,
    document           text,
    letter_sha_256     text,
    document_sha_256   text,
    chased_on          date,
    received_on        date,
    received_as        text,
    helper             text,
    helper_name        text,
    said               text,
    paper_sha_256      text,
    recorded_by        text not null,
    address_sealed     boolean not null default false,
    version            integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id, booking) references review_booking (council, child_id, ordinal) deferrable initially deferred
);
create unique index review_contribution_child on review_contribution (council, child_id, booking, part, name);
call protect('review_contribution', 'select, insert, update, delete');
