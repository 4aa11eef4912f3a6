package kith.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import kith.officer.Invitation;
import kith.officer.SettingPassword;

/** Setting a password with a one-time link. Opening the page uses nothing up: a mail program that looks ahead does no harm. */
@Named
@RequestScoped
public class SetPasswordPage {

    @Inject
    private SettingPassword setting;

    @Inject
    private NewPassword chosen;

    private String link;
    private String name;
    private Optional<Invitation> invitation = Optional.empty();

    /** Looks whose link it is. */
    public void load() {
        invitation = setting.invitation(link);
    }

    /** Sets the password, and the name where it is asked for, and goes on to sign in. */
    public void set() {
        if (invitation.isEmpty()) {
            return;
        }
        boolean named = !invitation.get().asksName() || name != null && !name.isBlank();
        if (!named) {
            chosen.refuse("name", "account.refused.NAME_MISSING");
        }
        String known = invitation.get().asksName() ? name : invitation.get().name();
        if (!chosen.isRight(invitation.get().email(), known) || !named) {
            return;
        }
        if (setting.set(link, name, chosen.getPassword()) == SettingPassword.Answer.SET) {
            goOn();
        } else {
            invitation = Optional.empty();
        }
    }

    private static void goOn() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        external.setResponseHeader("Location", external.getRequestContextPath() + "/sign-in?set=true");
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** Whether the link can still be used; also asked before the page was read, when Faces takes the form apart. */
    public boolean isUsable() {
        if (link == null) {
            link = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .get("link");
            load();
        }
        return invitation.isPresent();
    }

    /** The address that the account signs in with. */
    public String getEmail() {
        return invitation.map(Invitation::email).orElse("");
    }

    /** Whether the person is asked how colleagues know them. */
    public boolean isAsksName() {
        return invitation.map(Invitation::asksName).orElse(false);
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
