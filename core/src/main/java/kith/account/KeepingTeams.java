package kith.account;

import jakarta.inject.Inject;
import java.util.List;
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
        accounts.renameTeam(found(id), free(name, id));
        trail.detail("team " + id.value());
        return Saved.row(null, id.value());
    }

    /** The council's teams, the open ones first. */
    @Allowed(Permission.KEEP_STAFF)
    public List<TeamSummary> teams() {
        return accounts.teams();
    }

    /**
     * Closes a team that is no more: nobody can be given to it. What was recorded of it stays.
     *
     * @throws NotFound if the council has no such team
     * @throws AccountRefused while somebody with an open account or a child is in it
     */
    @Allowed(Permission.KEEP_STAFF)
    public void close(TeamId id) {
        if (found(id).inUse()) {
            throw new AccountRefused(AccountRefused.Reason.TEAM_IN_USE);
        }
        accounts.close(id, true);
        trail.detail("team " + id.value());
    }

    /** Opens a closed team again. */
    @Allowed(Permission.KEEP_STAFF)
    public void open(TeamId id) {
        found(id);
        accounts.close(id, false);
        trail.detail("team " + id.value());
    }

    private TeamSummary found(TeamId id) {
        return accounts.team(id).orElseThrow(() -> new NotFound("team", id.value()));
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
