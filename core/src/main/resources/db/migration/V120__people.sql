-- Who is around a child, in which part, whether they may meet, and what each may be sent.
alter table person
    add column part text,
    add column from_on date,
    add column to_on date,
    add column meeting text,
    add column meeting_reason text,
    add column language text,
    add column address text,
    -- Seen only by those with the permission; never in lists, prints and files for others.
    add column address_sealed boolean not null default false,
    -- What was decided apart from the law's and the council's rule; null where the rule stands.
    add column care_plan boolean,
    add column placement_plan boolean,
    add column placement_address boolean,
    add column review_record boolean,
    add column letters boolean,
    add column papers_reason text,
    add column sibling_number text,
    add column placed_together boolean,
    add column apart_reason text;
