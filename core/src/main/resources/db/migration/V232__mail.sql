-- E-mails on their way out: written in the transaction of what causes them, sent by a job, kept as the log. They say nothing of a
-- child.
create table mail (
    council         text not null,
    id              bigint not null,
    staff_id        bigint not null,
    address         text not null,
    -- The day whose digest it is.
    for_date        date not null,
    subject         text not null,
    body            text not null,
    state           text not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN')),
    attempts        integer not null default 0,
    next_at         timestamptz not null,
    leased_until    timestamptz,
    problem         text,
    made_at         timestamptz not null,
    sent_at         timestamptz,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, staff_id) references staff
);
-- One digest a day for each officer, whoever writes it.
create unique index mail_digest on mail (council, staff_id, for_date);
create index mail_waiting on mail (council, next_at) where state in ('WAITING', 'SENDING');
create index mail_log on mail (council, made_at desc, id desc);
call protect('mail', 'select, insert, update');

-- Officers who want no digest.
create table digest_declined (
    council         text not null,
    staff_id        bigint not null,
    since           timestamptz not null,
    primary key (council, staff_id),
    foreign key (council, staff_id) references staff
);
call protect('digest_declined', 'select, insert, delete');
