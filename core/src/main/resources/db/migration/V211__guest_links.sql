-- A secret link for somebody without an account, for one thing and once. The link itself is kept nowhere, only its hash. Read before a
-- council is known, therefore also visible to the one transaction that names this very hash in app.link. What it is about is a row of a
-- child, which hides itself where the record is restricted; here stands only what the guest typed and has not sent.
create table guest_link (
    council         text not null,
    id              bigint not null,
    about           bigint not null,
    token_hash      text not null,
    made_by         text not null,
    made_at         timestamptz not null,
    expires_at      timestamptz not null,
    -- When it was used, or taken back.
    over_at         timestamptz,
    typed           text,
    typed_at        timestamptz,
    primary key (council, id)
);
create unique index guest_link_token on guest_link (token_hash);
create index guest_link_about on guest_link (council, about);
alter table guest_link enable row level security;
alter table guest_link force row level security;
create policy council_only on guest_link
    using (council = current_setting('app.council', true) or token_hash = current_setting('app.link', true))
    with check (council = current_setting('app.council', true));
grant select, insert, update on guest_link to ${app};
