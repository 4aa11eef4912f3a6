-- Keeping somebody from a review that is booked, by the agreement of several officers; and how those who are not there are heard.

-- What each officer says. Whoever proposes it also says how the person's views are sought another way.
create table exclusion (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    booking         integer not null,
    name            text not null,
    part            text not null check (part in ('REVIEWING_OFFICER', 'SOCIAL_WORKER', 'TEAM_MANAGER', 'REVIEW_ADMINISTRATOR')),
    officer         text not null,
    officer_ref     text not null,
    said_on         date not null,
    agrees          boolean not null,
    reason          text not null,
    views_otherwise text,
    version         integer not null default 0,
    primary key (council, id),
    -- Checked at the end of the transaction: a booking and what belongs to it are entered together, in any order.
    foreign key (council, child_id, booking) references review_booking (council, child_id, ordinal) deferrable initially deferred
);
create unique index exclusion_child on exclusion (council, child_id, booking, name, part);
call protect('exclusion', 'select, insert, update, delete');

create table invitee_views (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    booking         integer not null,
    name            text not null,
    absence         text,
    how             text not null,
    words           text,
    talk_offered_on date,
    talk_declined   boolean not null default false,
    talked_on       date,
    recorded_by     text not null,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id, booking) references review_booking (council, child_id, ordinal) deferrable initially deferred
);
create unique index invitee_views_child on invitee_views (council, child_id, booking, name);
call protect('invitee_views', 'select, insert, update, delete');

-- Listed across children on My work: the proposals that nobody decided yet.
create index exclusion_proposed on exclusion (council, child_id) where views_otherwise is not null and agrees;
