package kith.web.staff;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kith.officer.OneTimeLink;
import kith.record.StaffId;

/** A one-time link between the click that made it and the page that shows it, once. */
@Named
@SessionScoped
public class ShownLink implements Serializable {
    private static final long serialVersionUID = 1;

    private StaffId account;
    private String token;

    void keep(StaffId owner, OneTimeLink link) {
        account = owner;
        token = link.token();
    }

    /** The link's token if one was made for this account since it was last asked for; else null. */
    String take(StaffId owner) {
        String kept = owner.equals(account) ? token : null;
        account = null;
        token = null;
        return kept;
    }
}
