package kith.officer;

import java.util.Set;
import kith.access.Role;
import kith.record.StaffId;

/**
 * A member of the council's staff.
 *
 * @param id the account
 * @param name as colleagues know the person
 * @param email the address to sign in with; records of a child refer to the person by it
 * @param roles what the person is in the council
 */
public record Staff(StaffId id, String name, String email, Set<Role> roles) {}
