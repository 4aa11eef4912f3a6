package kith.web.form;

import java.util.List;
import kith.access.NotFound;
import kith.caserecord.ChildRecord.Placement;
import kith.overview.ChildPlacements;
import kith.record.Held;

/** A form about one placement: the address names it by its first day; where it names none, it is the one that goes on. */
public abstract class PlacedFormPage extends CareFormPage {
    private String placed;
    private Held<Placement> stay;

    @Override
    public String getSubject() {
        return super.getSubject() + "&placed=" + (placed == null ? "" : placed);
    }

    @Override
    protected void open() {
        super.open();
        boolean named = placed != null && !placed.isEmpty();
        stay = named ? onDay() : placement();
    }

    private Held<Placement> onDay() {
        List<Held<Placement>> found = going(
                ChildPlacements::placements, one -> one.fromOn().toString().equals(placed));
        if (found.isEmpty()) {
            throw new NotFound("placement", placed);
        }
        return found.get(0);
    }

    /** The placement; null where there is none. */
    protected final Held<Placement> livedIn() {
        return stay;
    }

    /** Whether there is such a placement. */
    public boolean isFound() {
        return stay != null;
    }

    /** Which placement it is about, in a sentence. */
    public String getAbout() {
        return text.of(
                "followPlacement.of",
                stay.said().fromOn(),
                text.code("placement-type", stay.said().type()));
    }

    /** The first day of the placement, where the address names it so. */
    public String getPlaced() {
        return placed;
    }

    public void setPlaced(String placed) {
        this.placed = placed;
    }
}
