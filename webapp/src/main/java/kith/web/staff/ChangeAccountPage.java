package kith.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Role;
import kith.access.TeamId;
import kith.account.AccountRefused;
import kith.account.AccountSummary;
import kith.account.KeepingStaff;
import kith.form.Saved;
import kith.form.Submission;
import kith.officer.Colleagues;
import kith.officer.Team;
import kith.record.StaffId;
import kith.web.Address;
import kith.web.Choice;
import kith.web.form.Answers;
import kith.web.form.FormPage;

/** Adding an account, and changing the name, e-mail address, roles and teams of one. */
@Named
@RequestScoped
public class ChangeAccountPage extends FormPage {
    private static final String ROLE = "role-";
    private static final String TEAM = "team-";

    @Inject
    private KeepingStaff keeping;

    @Inject
    private Colleagues colleagues;

    @Inject
    private CurrentOfficer current;

    @Inject
    private ShownLink shownLink;

    private String row;
    private AccountSummary account;
    private List<Team> teams = List.of();

    @Override
    public String getForm() {
        return "account";
    }

    @Override
    public String getSubject() {
        return isNew() ? "" : "row=" + row;
    }

    @Override
    public String getBack() {
        return isNew() ? "/staff" : StaffPage.to(account.id().value());
    }

    @Override
    protected void open() {
        teams = colleagues.teams();
        account = isNew() ? null : keeping.account(id());
    }

    @Override
    protected Map<String, String> fresh() {
        return isNew() ? new LinkedHashMap<>() : fields(account);
    }

    @Override
    protected Map<String, String> fields(Record said) {
        AccountSummary held = (AccountSummary) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", held.name());
        fields.put("email", held.email());
        fields.put("version", Integer.toString(held.version()));
        held.roles().forEach(role -> fields.put(ROLE + role, "yes"));
        held.teams().forEach(team -> fields.put(TEAM + team.id().value(), "yes"));
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        String name = answers.words("name", "account.refused.NAME_MISSING");
        String email = answers.words("email", "account.refused.EMAIL_MALFORMED");
        Set<Role> roles = Stream.of(Role.values())
                .filter(role -> answers.ticked(ROLE + role))
                .collect(Collectors.toSet());
        Set<TeamId> chosen = teams.stream()
                .map(Team::id)
                .filter(team -> answers.ticked(TEAM + team.value()))
                .collect(Collectors.toSet());
        if (roles.isEmpty()) {
            answers.refuse("roles", text.get("account.refused.ROLE_MISSING"));
        }
        return answers.wrong() ? null : send(form, answers, name, email, roles, chosen);
    }

    private Saved send(
            Submission form, Answers answers, String name, String email, Set<Role> roles, Set<TeamId> chosen) {
        try {
            if (!isNew()) {
                int version = (int) seen(id().value()).version();
                return keeping.change(id(), form, version, name, email, roles, chosen, answers.ticked("knowingly"));
            }
            Saved saved = keeping.create(form, name, email, roles, chosen);
            StaffId added = new StaffId(saved.row());
            keeping.invite(added).ifPresent(link -> shownLink.keep(added, link.token()));
            return saved;
        } catch (AccountRefused refused) {
            answers.refuse(field(refused.reason()), text.get("account.refused." + refused.reason()));
            return null;
        }
    }

    private static String field(AccountRefused.Reason reason) {
        return switch (reason) {
            case NAME_MISSING -> "name";
            case EMAIL_MALFORMED, EMAIL_TAKEN -> "email";
            case OWN_ROLE -> "knowingly";
            default -> "roles";
        };
    }

    @Override
    protected Address after(Saved saved) {
        return Address.of("/staff-account").with("row", saved.row());
    }

    private StaffId id() {
        try {
            return new StaffId(Long.parseLong(row));
        } catch (NumberFormatException e) {
            throw new NotFound("account", row);
        }
    }

    /** Whether an account is added rather than changed. */
    public boolean isNew() {
        return row == null || row.isEmpty();
    }

    /** Whether the administrator changes the own account, and is asked before the own role goes. */
    public boolean isOwn() {
        return account != null && account.id().equals(current.get().staffId());
    }

    /** The roles, as fields to tick. */
    public List<Choice> getRoles() {
        return Stream.of(Role.values())
                .filter(Role::isHeldByAccounts)
                .map(role -> new Choice(ROLE + role, text.get("role." + role), false))
                .toList();
    }

    /** The teams, as fields to tick. */
    public List<Choice> getTeams() {
        return teams.stream()
                .map(team -> new Choice(TEAM + team.id().value(), team.name(), false))
                .toList();
    }

    /** The account that is changed, null for a new one. */
    public AccountSummary getAccount() {
        return account;
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }
}
