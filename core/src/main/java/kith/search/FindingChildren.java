package kith.search;

import jakarta.inject.Inject;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Role;
import kith.access.Step;

/** Finding a child of the council by what staff have at hand. */
@Step
public class FindingChildren {
    @Inject
    JpaFoundChildren children;

    /**
     * Finds children by name, number or date of birth: names with accents or typing errors too, numbers from their
     * beginning, dates such as {@code 14/2/2017}, {@code 14 February 2017} or {@code 2017-02-14}.
     *
     * @param text as typed; empty finds every child
     * @param page from 1
     * @param size rows on a page
     * @return the best matches first
     */
    @Allowed(Permission.FIND_CHILD)
    public FoundChildren find(String text, int page, int size) {
        return children.find(ChildSearch.of(text), page, size);
    }

    /**
     * The children looked after today with whom nobody works in a role: each should have one social worker and one reviewing
     * officer.
     *
     * @param role social worker or reviewing officer
     * @param page from 1
     * @param size rows on a page
     * @return in order of their names
     */
    @Allowed(Permission.FIND_CHILD)
    public FoundChildren unallocated(Role role, int page, int size) {
        return children.unallocated(role, page, size);
    }
}
