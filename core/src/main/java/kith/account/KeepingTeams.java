package kith.account;

import jakarta.inject.Inject;
import kith.access.Allowed;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.TeamId;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.Trail;

/** Looking after the council's teams. Who belongs to which is said with each account, see {@link KeepingStaff}. */
@Step
@SavesOnce
public class KeepingTeams {

    @Inject
    JpaAccounts accounts;

    @Inject
    Trail trail;

    /**
     * Adds a team.
     *
     * @throws AccountRefused if it has no name, or another team has it
     */
    @Allowed(Permission.KEEP_STAFF)
    public Saved create(Submission form, String name) {
        TeamId id = accounts.addTeam(free(name, null));
        trail.detail("team " + id.value());
        return Saved.row(null, id.value());
    }

    /**
     * Gives a team another name.
     *
     * @throws NotFound if the council has no such team
     * @throws AccountRefused if it has no name, or another team has it
     */
    @Allowed(Permission.KEEP_STAFF)
    public Saved rename(TeamId id, Submission form, String name) {
        if (!accounts.isTeam(id)) {
            throw new NotFound("team", id.value());
        }
        accounts.renameTeam(id, free(name, id));
        trail.detail("team " + id.value());
        return Saved.row(null, id.value());
    }

    private String free(String name, TeamId but) {
        if (name == null || name.isBlank()) {
            throw new AccountRefused(AccountRefused.Reason.NAME_MISSING);
        }
        if (accounts.isTeamTaken(name.strip(), but)) {
            throw new AccountRefused(AccountRefused.Reason.TEAM_TAKEN);
        }
        return name.strip();
    }
}
