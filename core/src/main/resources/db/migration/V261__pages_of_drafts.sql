-- Where what was typed is gone on with, and what that page was called in the author's language; drafts are listed by it.
alter table draft add column page text not null default '';
alter table draft add column title text not null default '';
