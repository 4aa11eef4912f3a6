-- What staff wrote into a child's chronology, among the events that follow from the record.

create table chronology_entry (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    happened_on     date not null,
    words           text not null,
    account         text,
    source          text,
    written_on      date not null,
    written_by      text not null,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create index chronology_entry_child on chronology_entry (council, child_id, happened_on, id);
call protect('chronology_entry', 'select, insert, update, delete');
