package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import kith.access.NotFound;
import kith.form.Drafting;

/** What the form that led here saved; its key stands in the address. */
@Named
@RequestScoped
public class SavedNotice {

    @Inject
    private Drafting drafting;

    @Inject
    private Text text;

    private String what;

    /** What was saved, such as "The visit is recorded"; empty where no form led here. */
    public String getWhat() {
        if (what == null) {
            what = read(FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .get("saved"));
        }
        return what;
    }

    private String read(String key) {
        if (key == null) {
            return "";
        }
        try {
            return text.get("saved." + drafting.saved(UUID.fromString(key)).step());
        } catch (IllegalArgumentException | NotFound e) {
            // Somebody else's key, or none: then there is nothing to confirm.
            return "";
        }
    }
}
