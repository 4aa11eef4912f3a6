package kith.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.access.NotFound;
import kith.access.TeamId;
import kith.account.AccountRefused;
import kith.account.KeepingTeams;
import kith.account.TeamSummary;
import kith.form.Saved;
import kith.form.Submission;
import kith.web.Address;
import kith.web.form.Answers;
import kith.web.form.FormPage;

/** Adding a team, and giving one another name. */
@Named
@RequestScoped
public class ChangeTeamPage extends FormPage {

    @Inject
    private KeepingTeams keeping;

    private String row;
    private TeamSummary team;

    @Override
    public String getForm() {
        return "team";
    }

    @Override
    public String getSubject() {
        return isNew() ? "" : "row=" + row;
    }

    @Override
    public String getBack() {
        return "/teams";
    }

    @Override
    protected void open() {
        team = isNew()
                ? null
                : keeping.teams().stream()
                        .filter(each -> each.id().equals(id()))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("team", row));
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", isNew() ? "" : team.name());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        String name = answers.words("name", "account.refused.NAME_MISSING");
        if (answers.wrong()) {
            return null;
        }
        try {
            return isNew() ? keeping.create(form, name) : keeping.rename(id(), form, name);
        } catch (AccountRefused refused) {
            answers.refuse("name", text.get("account.refused." + refused.reason()));
            return null;
        }
    }

    @Override
    protected Address after(Saved saved) {
        return Address.of("/teams");
    }

    private TeamId id() {
        try {
            return new TeamId(Long.parseLong(row));
        } catch (NumberFormatException e) {
            throw new NotFound("team", row);
        }
    }

    /** Whether a team is added rather than renamed. */
    public boolean isNew() {
        return row == null || row.isEmpty();
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }
}
