-- Who asked for a visit and in which words, and who was seen at a visit besides the child.
alter table visit_request
    add column asker text check (asker in ('CHILD', 'CARER', 'PARENT', 'OTHER')),
    add column words text;

alter table visit add column also_seen text;
