-- Complaints of children, care leavers and adults who asked for a service or had one. A complaint may be about a child of the
-- council, and is then hidden with the child's record, or stand alone.
create table complaint (
    council         text not null,
    id              bigint not null,
    child_id        bigint,
    received_on     date not null,
    complainant     text not null check (complainant in ('CHILD', 'CARE_LEAVER', 'PARENT', 'CARER', 'ADULT')),
    name            text not null,
    contact         text,
    about           text not null,
    wants           text,
    review_held_on  date,
    advocate_offered boolean not null,
    handler         text not null,
    acknowledged_on date,
    answered_on     date,
    outcome         text check (outcome in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'WITHDRAWN')),
    answer          text,
    recorded_by     text not null,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child,
    check ((answered_on is null) = (outcome is null))
);
create index complaint_received on complaint (council, received_on);
create index complaint_child on complaint (council, child_id) where child_id is not null;
call protect('complaint', 'select, insert, update');

-- What a complaint said before it was corrected. Nothing here is ever changed.
create table earlier_complaint (
    council         text not null,
    id              bigint not null,
    complaint_id    bigint not null,
    child_id        bigint,
    said            jsonb not null,
    why             text not null,
    staff_name      text not null,
    at              timestamptz not null,
    primary key (council, id),
    foreign key (council, complaint_id) references complaint
);
create index earlier_complaint_of on earlier_complaint (council, complaint_id, at);
call protect('earlier_complaint', 'select, insert');
