-- What a council's administrator sets, within the law and the council's plugin. Nothing is changed or deleted: a later setting
-- takes an earlier one's place from its own first day.
create table council_setting (
    council             text not null references council,
    id                  bigint not null,
    question            text not null,
    -- What was set, such as '20 WORKING_DAYS'; null where from this day on the council sets nothing of its own.
    answer              text,
    counts_from         date not null,
    reason              text not null check (reason <> ''),
    set_by              bigint not null,
    set_by_name         text not null,
    set_at              timestamptz not null,
    -- Whether it counts only once a second administrator has confirmed it.
    awaits              boolean not null,
    confirmed_by        bigint,
    confirmed_by_name   text,
    confirmed_at        timestamptz,
    withdrawn_by        bigint,
    withdrawn_by_name   text,
    withdrawn_at        timestamptz,
    primary key (council, id),
    foreign key (council, set_by) references staff,
    foreign key (council, confirmed_by) references staff,
    foreign key (council, withdrawn_by) references staff,
    check (confirmed_by <> set_by)
);
create index council_setting_question on council_setting (council, question, counts_from, id);
call protect('council_setting', 'select, insert, update');
