-- Who a child is can be corrected, the council's number too. A restricted record keeps its number to itself, and still no other
-- child can have it: these functions see every child of the council, and tell nothing of one but that its number is taken.

create function child_number_taken(asked text) returns boolean language plpgsql as $$
declare
    was text := coalesce(current_setting('app.kith', true), '');
    taken boolean;
begin
    perform set_config('app.kith', 'yes', true);
    taken := exists (select from child where council = current_setting('app.council', true) and number = asked);
    perform set_config('app.kith', was, true);
    return taken;
end $$;

-- What names a child by its number goes on naming the same child.
create function child_renumbered(before text, now text) returns void language plpgsql as $$
declare
    was text := coalesce(current_setting('app.kith', true), '');
begin
    perform set_config('app.kith', 'yes', true);
    update person set sibling_number = now
        where council = current_setting('app.council', true) and sibling_number = before;
    update restriction set child_number = now
        where council = current_setting('app.council', true) and child_number = before;
    perform set_config('app.kith', was, true);
end $$;
