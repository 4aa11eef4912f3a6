-- A link with which somebody sets a password, once and within a few days. The link itself is kept nowhere, only its hash. Read
-- before a council is known, therefore also visible to the one transaction that names this very hash in app.link.
create table one_time_link (
    council         text not null,
    id              bigint not null,
    staff_id        bigint not null,
    token_hash      text not null,
    asks_name       boolean not null default false,
    made_by         text not null,
    made_at         timestamptz not null,
    expires_at      timestamptz not null,
    used_at         timestamptz,
    primary key (council, id),
    foreign key (council, staff_id) references staff
);
create unique index one_time_link_token on one_time_link (token_hash);
create index one_time_link_staff on one_time_link (council, staff_id);
alter table one_time_link enable row level security;
alter table one_time_link force row level security;
create policy council_only on one_time_link
    using (council = current_setting('app.council', true) or token_hash = current_setting('app.link', true))
    with check (council = current_setting('app.council', true));
grant select, insert, update on one_time_link to ${app};

-- Sessions that began earlier are over: the password was changed or taken away.
alter table sign_in add column sessions_from timestamptz;
