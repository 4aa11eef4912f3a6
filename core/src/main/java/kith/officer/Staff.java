package kith.officer;

import java.util.Set;
import kith.access.Role;
import kith.record.StaffId;

/**
 * A member of the council's staff.
 *
 * @param id the account
 * @param name as colleagues know the person
 * @param roles what the person is in the council
 */
public record Staff(StaffId id, String name, Set<Role> roles) {}
