-- Who sees the work of a member of staff who is away, from a day to a day. Dates and owner of the work stay as they are.
create table cover (
    council         text not null,
    id              bigint not null,
    staff_id        bigint not null,
    cover_id        bigint not null,
    from_on         date not null,
    to_on           date not null,
    named_by        text not null,
    named_at        timestamptz not null,
    primary key (council, id),
    foreign key (council, staff_id) references staff,
    foreign key (council, cover_id) references staff,
    check (to_on >= from_on),
    check (staff_id <> cover_id)
);
create index cover_of on cover (council, cover_id, to_on);
create index cover_for on cover (council, staff_id, to_on);
call protect('cover', 'select, insert, update');
