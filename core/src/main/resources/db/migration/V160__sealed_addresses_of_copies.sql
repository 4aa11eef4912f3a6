-- A copy may have gone to an address that is sealed. Of what was recorded before nobody said that it was not: it counts as sealed.

alter table plan_copy add column address_sealed boolean not null default true;
alter table plan_copy alter column address_sealed set default false;
