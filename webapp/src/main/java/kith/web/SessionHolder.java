package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import kith.access.Officer;
import kith.access.Today;

/** Gives the session to whoever has just proved who they are. */
@Named
@RequestScoped
public class SessionHolder {

    @Inject
    private Today today;

    /** How many seconds are left until the session ends, however busy it is. */
    public long getLeft() {
        SignedIn holder = (SignedIn) request().getSession().getAttribute(SignedIn.KEY);
        return Duration.between(today.now(), holder.since().plus(SignedIn.LONGEST))
                .toSeconds();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    /** From now on the session is this officer's. Its id changes, so that none known before serves. */
    public void begin(Officer officer) {
        HttpServletRequest request = request();
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(SignedIn.KEY, SignedIn.of(officer, today.now()));
    }
}
