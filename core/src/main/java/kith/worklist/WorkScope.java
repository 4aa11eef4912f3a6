package kith.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.access.Officer;
import kith.access.Role;

/** Whose work a list shows. */
public enum WorkScope {
    /** Children whose social worker or reviewing officer the officer is, or covers for today. */
    MINE,
    /** Children whose social worker or reviewing officer the officer covers for today. */
    COVERED,
    /** Children whose social worker or reviewing officer belongs to one of the officer's teams. */
    TEAM,
    /** Every child of the council. */
    COUNCIL;

    private static final Set<Role> WITH_OWN_CASES =
            Set.of(Role.SOCIAL_WORKER, Role.REVIEWING_OFFICER, Role.TEAM_MANAGER);
    private static final Set<Role> FOR_THE_COUNCIL =
            Set.of(Role.TEAM_MANAGER, Role.REVIEW_ADMINISTRATOR, Role.DATA_OFFICER);

    /** The scopes that an officer's roles allow; the first is the one to begin with. */
    public static List<WorkScope> of(Officer officer) {
        List<WorkScope> scopes = new ArrayList<>();
        if (WITH_OWN_CASES.stream().anyMatch(officer::is)) {
            scopes.add(MINE);
            if (!officer.covering().isEmpty()) {
                scopes.add(COVERED);
            }
            scopes.add(TEAM);
        }
        if (FOR_THE_COUNCIL.stream().anyMatch(officer::is)) {
            scopes.add(COUNCIL);
        }
        if (officer.is(Role.TEAM_MANAGER)) {
            scopes.remove(TEAM);
            scopes.add(0, TEAM);
        }
        return List.copyOf(scopes);
    }
}
