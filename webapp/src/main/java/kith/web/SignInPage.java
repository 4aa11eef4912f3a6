package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import kith.access.CurrentOfficer;
import kith.access.Officer;
import kith.officer.SigningIn;

/** The sign-in page. Never says which of address and password was wrong. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SigningIn signingIn;

    @Inject
    private SessionHolder session;

    @Inject
    private CurrentOfficer current;

    @Inject
    private Text text;

    private String email;
    private String password;
    private String from;
    private boolean ended;
    private boolean out;
    private boolean set;

    /** Somebody who is signed in already goes on to where they wanted to go. */
    public void open() {
        if (current.find().isPresent()) {
            goOn();
        }
    }

    /** Signs in and goes on to the page that was asked for. The session's id changes, so that none known before serves. */
    public void signIn() {
        Optional<Officer> officer = signingIn.in(email, password);
        if (officer.isEmpty()) {
            String refusal = text.get("signIn.refused");
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal, null));
            return;
        }
        session.begin(officer.get());
        goOn();
    }

    /** A relative address: behind a proxy the server does not know its own name. */
    private void goOn() {
        external().setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        external().setResponseHeader("Location", external().getRequestContextPath() + ReturnAddress.checked(from));
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The page that was asked for before signing in. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    /** Whether the person is here because the session ended. */
    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }

    /** Whether the person has just set a password with a one-time link. */
    public boolean isSet() {
        return set;
    }

    public void setSet(boolean set) {
        this.set = set;
    }

    /** Whether the person has just signed out. */
    public boolean isOut() {
        return out;
    }

    public void setOut(boolean out) {
        this.out = out;
    }
}
