-- A change of the plan can be raised, and made, while no version is being written: a move or an end of being looked after, for one.
alter table plan_change alter column plan_version drop not null;
