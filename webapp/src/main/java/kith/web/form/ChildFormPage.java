package kith.web.form;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import kith.access.NotFound;
import kith.form.Saved;
import kith.overview.ChildSummary;
import kith.overview.ReadingRecord;
import kith.record.ChildId;
import kith.web.Address;

/** A form about one child, and where it corrects, about one row of the child's record. */
public abstract class ChildFormPage extends FormPage {

    @Inject
    private ReadingRecord reading;

    private String child;
    private String row;
    private ChildSummary summary;

    /** The page of the child that shows what was saved, such as {@code visits}. */
    protected abstract String shownOn();

    /** Reads the row that is corrected; not called where the form adds one. */
    protected void open(long row) {
        throw new NotFound("row", row);
    }

    @Override
    protected void open() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            stay();
        }
        if (isCorrecting() || isOfARow()) {
            open(row());
        }
    }

    /** Whether the form is about a row that is there, so that without one there is nothing to open. */
    protected boolean isOfARow() {
        return false;
    }

    @Override
    protected void stay() {
        if (summary == null) {
            summary = reading.who(child());
        }
    }

    /** Who the child is, for a form that asks about it before it is sent. */
    protected final ChildSummary who() {
        stay();
        return summary;
    }

    @Override
    public String getSubject() {
        return "child=" + child + (isCorrecting() ? "&row=" + row : "");
    }

    @Override
    public String getBack() {
        return Address.of("/child/" + shownOn()).with("child", child).toString();
    }

    @Override
    protected Address after(Saved saved) {
        return Address.of("/child/" + shownOn()).with("child", child);
    }

    /** Whether a row is corrected rather than added. Also told while Faces takes a form apart, before it hands over the row. */
    public boolean isCorrecting() {
        String asked = row == null ? sent("row") : row;
        return asked != null && !asked.isEmpty();
    }

    /** Whose case it is. */
    protected final ChildId child() {
        return new ChildId(number("child", child));
    }

    /** The row that is corrected. */
    protected final long row() {
        return number("row", row);
    }

    /** The number of a row that the address names. */
    protected static long number(String value) {
        return number("row", value);
    }

    private static long number(String what, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new NotFound(what, value);
        }
    }

    public String getChild() {
        return child;
    }

    public void setChild(String child) {
        this.child = child;
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }

    /** Who the child is. */
    public ChildSummary getSummary() {
        return summary;
    }
}
