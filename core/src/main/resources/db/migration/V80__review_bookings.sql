-- Reviews booked as meetings, who is to come, and what is made ready for them.

-- What is made ready is the law's (TALK, PAPERS) or an item of the council's own, by its code; or a paper that follows a review.
alter table review_preparation drop constraint review_preparation_kind_check;
alter table review_preparation add column afterwards boolean not null default false;
drop index review_preparation_child;
create unique index review_preparation_child on review_preparation (council, child_id, kind, done_on, afterwards);

create table review_booking (
    council            text not null,
    id                 bigint not null,
    child_id           bigint not null,
    ordinal            integer not null check (ordinal > 0),
    review             text not null check (review in ('FIRST', 'SECOND', 'LATER', 'REST')),
    booked_on          date not null,
    booked_by          text,
    meets_on           date not null,
    starts_at          text,
    venue              text check (venue in ('CARERS_HOME', 'COUNCIL_OFFICE', 'AGENCY_OFFICE', 'SCHOOL', 'ELSEWHERE', 'ONLINE')),
    place              text,
    suits              text,
    during_school      boolean not null default false,
    chair              text,
    other_chair_reason text,
    series_reason      text,
    many_reason        text,
    cancelled_on       date,
    cancelled_reason   text,
    held_on            date,
    version            integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child,
    check (cancelled_on is null or held_on is null)
);
create unique index review_booking_child on review_booking (council, child_id, ordinal);
call protect('review_booking', 'select, insert, update, delete');

create table booked_meeting (
    council            text not null,
    id                 bigint not null,
    child_id           bigint not null,
    booking            integer not null,
    meets_on           date not null,
    starts_at          text,
    place              text,
    version            integer not null default 0,
    primary key (council, id),
    -- Checked at the end of the transaction: a booking and its meetings are entered together, in any order.
    foreign key (council, child_id, booking) references review_booking (council, child_id, ordinal) deferrable initially deferred
);
create unique index booked_meeting_child on booked_meeting (council, child_id, booking, meets_on);
call protect('booked_meeting', 'select, insert, update, delete');

create table review_invitee (
    council            text not null,
    id                 bigint not null,
    child_id           bigint not null,
    booking            integer not null,
    ordinal            integer not null check (ordinal > 0),
    name               text,
    part               text not null,
    invitation         text not null check (invitation in ('INVITED', 'WRITES', 'NOT_INVITED', 'EXCLUDED')),
    meets_on           date,
    reason             text,
    agreed_by          text,
    attended           boolean,
    version            integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id, booking) references review_booking (council, child_id, ordinal) deferrable initially deferred
);
create unique index review_invitee_child on review_invitee (council, child_id, booking, ordinal);
call protect('review_invitee', 'select, insert, update, delete');

-- For the lists: the day for which the next review is booked, and the day on which one that is open is to be finished.
alter table child_today add column review_booked_for date;
alter table child_today add column rest_booked_for date;
