package kith.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kith.officer.OneTimeLink;

/** A secret link between the click that made it and the page that shows it, once. */
@Named
@SessionScoped
public class ShownLink implements Serializable {
    private static final long serialVersionUID = 1;

    private String about;
    private String token;

    /** @param about what it was made for, such as {@code account 7} */
    public void keep(String about, OneTimeLink link) {
        this.about = about;
        token = link.token();
    }

    /** The link's token if one was made for this since it was last asked for; else null. */
    public String take(String asked) {
        String kept = asked.equals(about) ? token : null;
        about = null;
        token = null;
        return kept;
    }
}
