-- What happened while a child was missing, and the conversation after the return.
alter table missing_episode
    add column account text,
    add column conversation text,
    add column conversation_on date,
    add column conversation_by text;
