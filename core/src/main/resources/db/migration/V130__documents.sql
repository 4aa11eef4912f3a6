-- The documents of a child: what is told of each, and what stands in it.

create table document (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    sha_256         text not null,
    dated_on        date not null,
    kind            text not null,
    title           text not null,
    file_name       text not null,
    type            text not null,
    bytes           integer not null,
    added_on        date not null,
    added_by        text not null,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
-- The same file stands once on a child's record; a child's list is read by its day.
create unique index document_child on document (council, child_id, sha_256);
create index document_dated on document (council, child_id, dated_on, id);
call protect('document', 'select, insert, update, delete');

-- A file as it was brought. Until a document says what it is (saved) it belongs to a form that is being filled in, and is dropped
-- after some days. Afterwards it stays, also when the document is taken back: what was relied on can be shown.
create table document_file (
    council         text not null,
    child_id        bigint not null,
    sha_256         text not null,
    file_name       text not null,
    type            text not null,
    bytes           integer not null,
    brought_at      timestamptz not null,
    saved           boolean not null default false,
    primary key (council, child_id, sha_256),
    foreign key (council, child_id) references child
);
call protect('document_file', 'select, insert, update, delete');

-- Its bytes in parts of a megabyte, so that no row is large.
create table document_part (
    council         text not null,
    child_id        bigint not null,
    sha_256         text not null,
    ordinal         integer not null,
    content         bytea not null,
    primary key (council, child_id, sha_256, ordinal),
    foreign key (council, child_id, sha_256) references document_file on delete cascade
);
-- Scans are compressed already.
alter table document_part alter column content set storage external;
call protect('document_part', 'select, insert, delete');
