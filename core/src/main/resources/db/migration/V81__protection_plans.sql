-- Child protection plans of looked-after children, and whether they go on beside being looked after.
create table protection_plan (
    council         text not null,
    id              bigint not null,
    child_id        bigint not null,
    made_on         date not null,
    reviewed_on     date,
    ended_on        date,
    decided_on      date,
    goes_on         boolean,
    decided_by      text,
    reason          text,
    version         integer not null default 0,
    primary key (council, id),
    foreign key (council, child_id) references child,
    check (reviewed_on is null or reviewed_on >= made_on),
    check (ended_on is null or ended_on >= made_on),
    check ((decided_on is null) = (goes_on is null))
);
create unique index protection_plan_child on protection_plan (council, child_id, made_on);
call protect('protection_plan', 'select, insert, update, delete');
