-- Numbers for children to whom the council gives none of its own. One sequence for all councils: a number says nothing of how many
-- children a council has.
create sequence child_number start 100000;
grant usage on sequence child_number to ${app};
