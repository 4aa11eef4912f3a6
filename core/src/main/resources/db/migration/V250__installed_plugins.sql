-- Which plugin a council had, and from when on: one row more whenever Kith started with another than before.
create table installed_plugin (
    council         text not null references council,
    number          integer not null,
    read_at         timestamptz not null,
    read_on         date not null,
    -- The jar, and which edition of it; both null where the council has no plugin any more.
    jar             text,
    edition         text,
    -- The change by which the due dates were worked out with it; 0 where there was no child, null while that is still to be done.
    applied_by      bigint,
    -- Since when the due dates of every child are worked out with it.
    applied_at      timestamptz,
    primary key (council, number),
    check ((jar is null) = (edition is null))
);
create index installed_plugin_waiting on installed_plugin (council) where applied_by is null;
call protect('installed_plugin', 'select, insert, update');
