package kith.visit;

import java.util.List;
import kith.record.ChildId;

/** A child's visits made, attempted, cancelled and planned, in one list. Only a step may use it. */
public interface VisitList {

    /**
     * A page of the list.
     *
     * @param lines the latest day first
     * @param total how many there are on all pages
     */
    record Page(List<VisitLine> lines, long total) {}

    /**
     * Reads a page, in one query.
     *
     * @param kind only those, or null for all but those that are to come
     * @param first how many lines to leave out
     * @param most how many lines at most
     */
    Page page(ChildId child, VisitLine.Kind kind, int first, int most);
}
