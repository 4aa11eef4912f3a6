package kith.account;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Role;
import kith.access.Step;
import kith.access.TeamId;
import kith.access.Today;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.officer.OneTimeLink;
import kith.officer.OneTimeLinks;
import kith.record.ChangedMeanwhile;
import kith.record.Held;
import kith.record.StaffId;
import kith.record.Trail;

/**
 * Looking after the council's accounts. Roles are read anew at each request, so what is changed here holds from the next
 * click of whoever it is about. A council always keeps a system administrator who can sign in.
 */
@Step
@SavesOnce
public class KeepingStaff {

    @Inject
    JpaAccounts accounts;

    @Inject
    OneTimeLinks links;

    @Inject
    CurrentOfficer officer;

    @Inject
    Trail trail;

    @Inject
    Today today;

    /** A page of the accounts that fit. */
    @Allowed(Permission.KEEP_STAFF)
    public AccountPage accounts(AccountQuery asked) {
        return accounts.page(asked);
    }

    /**
     * One account.
     *
     * @throws NotFound if the council has no such account
     */
    @Allowed(Permission.KEEP_STAFF)
    public AccountSummary account(StaffId id) {
        return found(id);
    }

    /**
     * Adds an account, which waits for its first password, see {@link #invite}.
     *
     * @param name as colleagues know the person
     * @param email the address to sign in with; no other account on this deployment may have it
     * @param roles at least one
     * @throws AccountRefused saying what is wrong
     */
    @Allowed(Permission.KEEP_STAFF)
    public Saved create(Submission form, String name, String email, Set<Role> roles, Set<TeamId> teams) {
        String address = EmailAddress.tidy(email);
        refuseIf(!EmailAddress.isOne(address), AccountRefused.Reason.EMAIL_MALFORMED);
        String known = known(name, roles);
        refuseIf(accounts.isTaken(address), AccountRefused.Reason.EMAIL_TAKEN);
        teams.forEach(this::foundTeam);
        StaffId id = accounts.add(known, address);
        accounts.roles(id, roles);
        accounts.teams(id, teams);
        trail.detail("account " + id.value() + ", roles " + sorted(roles));
        return Saved.row(null, id.value());
    }

    /**
     * Changes name, e-mail address, roles and teams. With another address the sessions end; records name the person by it.
     *
     * @param version of the account as it was read
     * @param email the address to sign in with; no other account on this deployment may have it
     * @param knowingly whether an administrator who takes away their own role has said that this is meant
     * @throws AccountRefused saying what is wrong
     * @throws ChangedMeanwhile if somebody else changed the account since
     */
    @Allowed(Permission.KEEP_STAFF)
    public Saved change(
            StaffId id,
            Submission form,
            int version,
            String name,
            String email,
            Set<Role> roles,
            Set<TeamId> teams,
            boolean knowingly) {
        AccountSummary before = found(id);
        String known = known(name, roles);
        String address = EmailAddress.tidy(email);
        boolean moves = !address.equals(before.email());
        refuseIf(moves && !EmailAddress.isOne(address), AccountRefused.Reason.EMAIL_MALFORMED);
        refuseIf(moves && accounts.isTaken(address), AccountRefused.Reason.EMAIL_TAKEN);
        teams.forEach(this::foundTeam);
        if (before.roles().contains(Role.SYSTEM_ADMINISTRATOR) && !roles.contains(Role.SYSTEM_ADMINISTRATOR)) {
            refuseIf(isOwn(id) && !knowingly, AccountRefused.Reason.OWN_ROLE);
            keepAnAdministrator(id);
        }
        if (!accounts.rename(id, version, known)) {
            throw new ChangedMeanwhile(new Held<>(id.value(), found(id).version(), found(id)));
        }
        if (moves) {
            accounts.readdress(id, before.email(), address, today.now());
        }
        accounts.roles(id, roles);
        accounts.teams(id, teams);
        trail.detail("account " + id.value() + ", roles " + sorted(before.roles()) + " to " + sorted(roles)
                + (moves ? ", another address" : ""));
        return Saved.row(null, id.value());
    }

    /** Closes an account: its holder is out at the next click and cannot sign in. */
    @Allowed(Permission.KEEP_STAFF)
    public void disable(StaffId id) {
        found(id);
        refuseIf(isOwn(id), AccountRefused.Reason.OWN_ACCOUNT);
        keepAnAdministrator(id);
        accounts.disable(id, true);
        trail.detail("account " + id.value());
    }

    /** Opens a closed account again, with the password it had. */
    @Allowed(Permission.KEEP_STAFF)
    public void enable(StaffId id) {
        found(id);
        accounts.disable(id, false);
        trail.detail("account " + id.value());
    }

    /**
     * Takes the password away, ends the sessions, and gives a link to set a new one.
     *
     * @throws AccountRefused for the officer's own account: there the password is changed, not reset
     */
    @Allowed(Permission.KEEP_STAFF)
    public OneTimeLink resetPassword(StaffId id) {
        AccountSummary account = found(id);
        refuseIf(isOwn(id), AccountRefused.Reason.OWN_ACCOUNT);
        accounts.forgetPassword(id, today.now());
        trail.detail("account " + id.value());
        return links.make(
                id, account.name().equals(account.email()), officer.get().name(), today.now());
    }

    /**
     * A first link for a new account; empty once its holder has set a password, so that a form that arrives late takes nothing
     * away.
     */
    @Allowed(Permission.KEEP_STAFF)
    public Optional<OneTimeLink> invite(StaffId id) {
        return found(id).state() == AccountState.WAITING ? Optional.of(resetPassword(id)) : Optional.empty();
    }

    private AccountSummary found(StaffId id) {
        return accounts.find(id).orElseThrow(() -> new NotFound("account", id.value()));
    }

    private void foundTeam(TeamId id) {
        if (accounts.team(id).filter(team -> !team.closed()).isEmpty()) {
            throw new NotFound("team", id.value());
        }
    }

    private boolean isOwn(StaffId id) {
        return id.equals(officer.get().staffId());
    }

    private void keepAnAdministrator(StaffId id) {
        refuseIf(!accounts.anotherAdministratorThan(id), AccountRefused.Reason.LAST_ADMINISTRATOR);
    }

    private static String known(String name, Set<Role> roles) {
        refuseIf(name == null || name.isBlank(), AccountRefused.Reason.NAME_MISSING);
        refuseIf(
                roles.isEmpty() || !roles.stream().allMatch(Role::isHeldByAccounts),
                AccountRefused.Reason.ROLE_MISSING);
        return name.strip();
    }

    private static String sorted(Set<Role> roles) {
        return roles.stream().sorted().toList().toString();
    }

    private static void refuseIf(boolean wrong, AccountRefused.Reason reason) {
        if (wrong) {
            throw new AccountRefused(reason);
        }
    }
}
