-- What an import read of each file, and what else the data officer should know.

alter table import_run add column notes text;
create index import_run_unfinished on import_run (state, leased_until) where state in ('WAITING', 'RUNNING');

-- A node looks for work before it is in a council. It sees that something waits, in the one transaction that says so; what
-- it then does it does inside the council.
create policy looking_for_imports on import_run for select
    using (current_setting('app.looking_for_imports', true) = 'yes' and state in ('WAITING', 'RUNNING'));

create table import_file (
    council         text not null,
    import_id       bigint not null,
    ordinal         integer not null,
    file            text not null,
    columns         text not null,
    rows_read       integer not null,
    rows_accepted   integer not null,
    rows_refused    integer not null,
    primary key (council, import_id, ordinal),
    foreign key (council, import_id) references import_run
);
call protect('import_file', 'select, insert');
