package kith.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.Role;
import kith.account.AccountPage;
import kith.account.AccountQuery;
import kith.account.AccountState;
import kith.account.AccountSummary;
import kith.account.KeepingStaff;
import kith.officer.Colleagues;
import kith.officer.Team;
import kith.web.Address;
import kith.web.Choice;
import kith.web.Pager;
import kith.web.Tag;
import kith.web.Text;

/** The council's accounts: who, in which roles and teams, and whether they can sign in. */
@Named
@RequestScoped
public class StaffPage {

    @Inject
    private KeepingStaff keeping;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Text text;

    private String team;
    private String role;
    private String state;
    private int page = 1;
    private AccountPage shown;
    private List<Team> teams;

    /** Reads a page of the accounts that fit. */
    public void load() {
        teams = colleagues.teams();
        Optional<Team> chosen = teams.stream()
                .filter(each -> Long.toString(each.id().value()).equals(team))
                .findFirst();
        shown = keeping.accounts(new AccountQuery(
                chosen.map(Team::id).orElse(null),
                find(Role.values(), role).orElse(null),
                find(AccountState.values(), state).orElse(null),
                page,
                Pager.ROWS));
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String name) {
        return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst();
    }

    /** The accounts of this page. */
    public List<AccountSummary> getRows() {
        return shown.rows();
    }

    /** The address of an account. */
    public String to(AccountSummary account) {
        return to(account.id().value());
    }

    static String to(long account) {
        return Address.of("/staff-account").with("row", account).toString();
    }

    /** What somebody is in the council. */
    public String roles(AccountSummary account) {
        return account.roles().stream()
                .sorted()
                .map(each -> text.get("role." + each))
                .collect(Collectors.joining(", "));
    }

    /** The teams somebody belongs to. */
    public String teams(AccountSummary account) {
        return account.teams().stream().map(Team::name).collect(Collectors.joining(", "));
    }

    /** Whether somebody can sign in. */
    public Tag state(AccountSummary account) {
        String kind =
                switch (account.state()) {
                    case OPEN -> "good";
                    case WAITING -> "soon";
                    case DISABLED -> "calm";
                };
        return new Tag(kind, text.get("staff.state." + account.state()));
    }

    /** The teams to filter by. */
    public List<Choice> getTeams() {
        return choices(
                teams.stream().map(each -> new Choice(Long.toString(each.id().value()), each.name(), false)), team);
    }

    /** The roles to filter by. */
    public List<Choice> getRoles() {
        return choices(
                Stream.of(Role.values())
                        .filter(Role::isHeldByAccounts)
                        .map(each -> new Choice(each.name(), text.get("role." + each), false)),
                role);
    }

    /** The states to filter by. */
    public List<Choice> getStates() {
        return choices(
                Stream.of(AccountState.values())
                        .map(each -> new Choice(each.name(), text.get("staff.state." + each), false)),
                state);
    }

    private List<Choice> choices(Stream<Choice> options, String chosen) {
        return Stream.concat(Stream.of(new Choice("any", text.get("work.any"), chosen == null)), options)
                .map(each -> each.value().equals(chosen) ? new Choice(chosen, each.words(), true) : each)
                .toList();
    }

    /** What the list shows. */
    public String getCaption() {
        return text.of("staff.caption", shown.total());
    }

    /** Where in the list the reader is. */
    public Pager getPager() {
        return new Pager(page, shown.total(), to -> Address.of("/staff")
                .with("team", team)
                .with("role", role)
                .with("state", state)
                .with("page", to)
                .toString());
    }

    private static String orNull(String value) {
        return value == null || value.isBlank() || value.equals("any") ? null : value;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = orNull(team);
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = orNull(role);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = orNull(state);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
