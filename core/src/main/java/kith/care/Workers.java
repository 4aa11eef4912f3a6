package kith.care;

import java.util.Optional;
import kith.access.TeamId;
import kith.record.StaffId;

/** The members of staff who can be allocated. Only a step may use it. */
interface Workers {

    /**
     * Somebody who can work with a child.
     *
     * @param reference what an allocation refers to: the e-mail address
     * @param name as colleagues know the person
     * @param roles the names of the person's roles, separated by commas
     */
    record Worker(String reference, String name, String roles) {}

    /** Whoever has this open account. */
    Optional<Worker> find(StaffId staff);

    /** The name of a team of the council. */
    Optional<String> team(TeamId team);
}
