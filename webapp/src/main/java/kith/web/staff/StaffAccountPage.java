package kith.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.account.AccountRefused;
import kith.account.AccountState;
import kith.account.AccountSummary;
import kith.account.KeepingStaff;
import kith.record.StaffId;
import kith.web.Address;
import kith.web.Text;

/** One account: what it is, and closing it, opening it again, or resetting its password. */
@Named
@RequestScoped
public class StaffAccountPage {

    @Inject
    private KeepingStaff keeping;

    @Inject
    private CurrentOfficer current;

    @Inject
    private ShownLink shownLink;

    @Inject
    private Text text;

    private String row;
    private AccountSummary account;
    private String link;

    /** Reads the account, and the link that was just made for it. */
    public void load() {
        String token = FacesContext.getCurrentInstance().isPostback()
                ? null
                : shownLink.take(getAccount().id());
        link = token == null
                ? ""
                : Address.of("/set-password").with("link", token).whole();
    }

    private StaffId id() {
        try {
            return new StaffId(Long.parseLong(row));
        } catch (NumberFormatException e) {
            throw new NotFound("account", row);
        }
    }

    /** Closes the account. */
    public void disable() {
        take(() -> keeping.disable(id()), "disabled");
    }

    /** Opens the account again. */
    public void enable() {
        take(() -> keeping.enable(id()), "enabled");
    }

    /** Takes the password away and makes a link for a new one. */
    public void reset() {
        take(() -> shownLink.keep(id(), keeping.resetPassword(id()).token()), null);
    }

    private void take(Runnable step, String done) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Address next = Address.of("/staff-account").with("row", row);
        try {
            step.run();
            next = next.with("done", done);
        } catch (AccountRefused refused) {
            next = next.with("refused", refused.reason());
        }
        external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        external.setResponseHeader("Location", external.getRequestContextPath() + next);
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** What was just done, in a sentence; empty if nothing was. */
    public String getDone() {
        return Answered.done("staff.done.", text);
    }

    /** Why something was refused, in a sentence; empty if nothing was. */
    public String getRefused() {
        return Answered.refused(text);
    }

    /** Whether it is the account of whoever looks. */
    public boolean isOwn() {
        return getAccount().id().equals(current.get().staffId());
    }

    /** Whether the account is closed. */
    public boolean isDisabled() {
        return getAccount().state() == AccountState.DISABLED;
    }

    /** Whether the account waits for its first password. */
    public boolean isWaiting() {
        return getAccount().state() == AccountState.WAITING;
    }

    /** The account; also asked before the page was read, when Faces takes the form apart. */
    public AccountSummary getAccount() {
        if (account == null) {
            row = row == null ? Answered.parameter("row") : row;
            account = keeping.account(id());
        }
        return account;
    }

    /** The one-time link to hand over; empty unless it was just made. */
    public String getLink() {
        return link;
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }
}
