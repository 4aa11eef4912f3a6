package kith.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kith.access.CurrentOfficer;
import kith.access.Role;
import kith.cover.CoverSummary;
import kith.cover.Covering;

/** Who covers for whom: all for a manager, for others what concerns them. */
@Named
@RequestScoped
public class CoverPage {

    @Inject
    private Covering covering;

    @Inject
    private CurrentOfficer current;

    private List<CoverSummary> covers;
    private boolean ended;

    /** Reads the covers that last or are still to come. */
    public void load() {
        covers = covering.covers();
    }

    /** The covers, soonest first. */
    public List<CoverSummary> getCovers() {
        return covers;
    }

    /** Whether whoever looks may end a cover: their own, or as a manager any. */
    public boolean mayEnd(CoverSummary cover) {
        return current.get().is(Role.TEAM_MANAGER)
                || cover.staff().equals(current.get().staffId());
    }

    /** Whether a cover was just ended. */
    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }
}
