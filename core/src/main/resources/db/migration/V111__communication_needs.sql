-- How a child communicates, where that needs an arrangement: another language, signs, a device.
create table communication_need (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    need            text not null,
    arrangement     text,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create index communication_need_child on communication_need (council, child_id, need);
call protect('communication_need', 'select, insert, update, delete');
