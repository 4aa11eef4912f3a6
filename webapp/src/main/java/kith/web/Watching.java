package kith.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * A page about work that Kith is doing: it looks again by itself how far that is and, once it is done, shows what came of it.
 * The tag {@code k:watch} draws it.
 */
public abstract class Watching {
    private static final int ALL = 100;

    /** Whether the work is still to be done. */
    public abstract boolean isUnderWay();

    /** How far it is, in words. */
    public abstract String getHowFar();

    /** How much is done, in whole hundredths. */
    public abstract int getPercent();

    /** This page's address. */
    public abstract String getSelf();

    /** How many hundredths a part is of all. */
    protected static int percent(int done, int all) {
        return Math.min(ALL, ALL * done / Math.max(1, all));
    }

    /** Looks how far it is; once it is done, shows what came of it. */
    public void lookAgain() throws IOException {
        if (!isUnderWay()) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + getSelf());
        }
    }

    /** Whether the page looks again by itself: it is under way, or was when the page that asks was drawn. */
    public boolean isWatching() {
        return FacesContext.getCurrentInstance().isPostback() || isUnderWay();
    }

    /** Where the page itself asks, its parts want to know how it stands before the parameters are handed over. */
    protected static String asked(String parameter) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(parameter);
    }
}
