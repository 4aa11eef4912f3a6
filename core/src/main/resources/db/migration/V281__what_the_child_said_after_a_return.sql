-- What the child said in the conversation after being missing.
alter table missing_episode add column child_said text;

-- My work asks who came back lately.
create index missing_episode_back on missing_episode (council, to_on) where conversation is null;
