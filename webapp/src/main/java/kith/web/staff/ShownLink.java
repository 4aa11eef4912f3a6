package kith.web.staff;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** A secret address between the click that made it and the page that shows it, once. */
@Named
@SessionScoped
public class ShownLink implements Serializable {
    private static final long serialVersionUID = 1;

    private Serializable what;
    private String token;

    /** Keeps the secret until it is asked for. */
    public void keep(Serializable whose, String secret) {
        what = whose;
        token = secret;
    }

    /** The secret if one was made for this since it was last asked for; else null. */
    public String take(Serializable whose) {
        String kept = whose.equals(what) ? token : null;
        what = null;
        token = null;
        return kept;
    }
}
