package kith.officer;

import jakarta.inject.Inject;
import java.util.List;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;

/** Who works in the council: to filter a list by, or to choose from. */
@Step
public class Colleagues {

    @Inject
    private JpaStaff staff;

    /** The members of staff whose accounts are open, by name. */
    @Allowed(Permission.SEE_STAFF)
    public List<Staff> all() {
        return staff.all();
    }

    /** The council's teams that are not closed, by name. */
    @Allowed(Permission.SEE_STAFF)
    public List<Team> teams() {
        return staff.teams();
    }
}
