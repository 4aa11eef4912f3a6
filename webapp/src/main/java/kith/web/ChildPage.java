package kith.web;

import kith.access.NotFound;
import kith.record.ChildId;

/** A page of one child: which child stands in the address. */
public abstract class ChildPage<T> {
    private String child;
    private T shown;

    /** Which child, as it stands in the address. */
    public String getChild() {
        return child;
    }

    public void setChild(String child) {
        this.child = child;
    }

    /** What the page shows. */
    public T getShown() {
        return shown;
    }

    /**
     * Opens the child's page.
     *
     * @throws NotFound if the council has no such child
     */
    public void load() {
        shown = open(id());
    }

    abstract T open(ChildId child);

    /** Whose page it is. */
    ChildId id() {
        try {
            return new ChildId(Long.parseLong(child));
        } catch (NumberFormatException e) {
            throw new NotFound("child", child);
        }
    }
}
