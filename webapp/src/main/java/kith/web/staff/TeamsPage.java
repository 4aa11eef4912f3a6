package kith.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kith.officer.Colleagues;
import kith.officer.Team;
import kith.web.Address;

/** The council's teams. */
@Named
@RequestScoped
public class TeamsPage {

    @Inject
    private Colleagues colleagues;

    private List<Team> teams;

    /** Reads the teams. */
    public void load() {
        teams = colleagues.teams();
    }

    /** The teams, by name. */
    public List<Team> getTeams() {
        return teams;
    }

    /** The address of a team's form. */
    public String to(Team team) {
        return Address.of("/change-team").with("row", team.id().value()).toString();
    }

    /** The address of a team's members. */
    public String members(Team team) {
        return Address.of("/staff").with("team", team.id().value()).toString();
    }
}
