package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import kith.access.Officer;
import kith.access.Today;

/** Gives the session to whoever has just proved who they are. */
@RequestScoped
public class SessionHolder {

    @Inject
    private Today today;

    /** From now on the session is this officer's. Its id changes, so that none known before serves. */
    public void begin(Officer officer) {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(SignedIn.KEY, SignedIn.of(officer, today.now()));
    }
}
