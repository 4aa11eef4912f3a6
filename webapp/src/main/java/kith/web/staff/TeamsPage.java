package kith.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kith.account.KeepingTeams;
import kith.account.TeamSummary;
import kith.web.Address;
import kith.web.Text;

/** The council's teams. */
@Named
@RequestScoped
public class TeamsPage {

    @Inject
    private KeepingTeams keeping;

    @Inject
    private Text text;

    private List<TeamSummary> teams;

    /** Reads the teams. */
    public void load() {
        teams = keeping.teams();
    }

    /** The teams, the open ones first. */
    public List<TeamSummary> getTeams() {
        return teams;
    }

    /** The address of a team's form. */
    public String to(TeamSummary team) {
        return Address.of("/change-team").with("row", team.id().value()).toString();
    }

    /** The address of a team's members. */
    public String members(TeamSummary team) {
        return Address.of("/staff").with("team", team.id().value()).toString();
    }

    /** Whether somebody or a child is in the team, or that it is closed. */
    public String state(TeamSummary team) {
        return text.get(team.closed() ? "teams.closed" : team.inUse() ? "teams.inUse" : "teams.unused");
    }

    /** What was just done, in a sentence; empty if nothing was. */
    public String getDone() {
        return Answered.done("teams.done.", text);
    }

    /** Why something was refused, in a sentence; empty if nothing was. */
    public String getRefused() {
        return Answered.refused(text);
    }
}
