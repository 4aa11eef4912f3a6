-- How a child was adopted, where being looked after ended so: what the return asks in its file AD1.
create table adoption (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    adopted_on      date not null,
    decided_on      date,
    matched_on      date,
    foster_carer    boolean,
    adopters        integer check (adopters in (1, 2)),
    adopters_sex    text,
    adopters_status text,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child
);
create unique index adoption_child on adoption (council, child_id, adopted_on);
call protect('adoption', 'select, insert, update, delete');
