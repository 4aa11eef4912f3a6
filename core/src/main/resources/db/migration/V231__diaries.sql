-- What is arranged, by its day: an officer's diary asks for a month of it across children.
create index review_booking_day on review_booking (council, meets_on) where cancelled_on is null;
create index booked_meeting_day on booked_meeting (council, meets_on);
create index planned_visit_day on planned_visit (council, planned_on) where cancelled_reason is null;

-- The secret address under which a calendar program asks for an officer's diary. Like a one-time link it is kept nowhere, only its
-- hash, and read before a council is known. One that was ended stays, so that it is known to be ended rather than guessed.
create table diary_subscription (
    council         text not null,
    id              bigint not null,
    staff_id        bigint not null,
    token_hash      text not null,
    made_at         timestamptz not null,
    asked_at        timestamptz,
    ended_at        timestamptz,
    primary key (council, id),
    foreign key (council, staff_id) references staff
);
create unique index diary_subscription_token on diary_subscription (token_hash);
create unique index diary_subscription_staff on diary_subscription (council, staff_id) where ended_at is null;
alter table diary_subscription enable row level security;
alter table diary_subscription force row level security;
create policy council_only on diary_subscription
    using (council = current_setting('app.council', true) or token_hash = current_setting('app.link', true))
    with check (council = current_setting('app.council', true));
grant select, insert, update on diary_subscription to ${app};
