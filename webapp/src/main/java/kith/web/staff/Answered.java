package kith.web.staff;

import jakarta.faces.context.FacesContext;
import kith.web.Text;

/** What came of a button that was pressed, as the address says it to the page that follows. */
final class Answered {
    private Answered() {}

    /** What was just done, in a sentence; empty if nothing was. */
    static String done(String family, Text text) {
        return sentence(family, parameter("done"), text);
    }

    /** Why something was refused, in a sentence; empty if nothing was. */
    static String refused(Text text) {
        return sentence("account.refused.", parameter("refused"), text);
    }

    private static String sentence(String family, String which, Text text) {
        return which != null && text.containsKey(family + which) ? text.get(family + which) : "";
    }

    static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }
}
