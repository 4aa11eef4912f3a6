package kith.complaint;

import java.util.List;
import kith.record.ChildId;

/** The complaints about children. Only a step may use it. */
public interface Complaints {

    /** The complaints about one child, latest first. */
    List<ComplaintRow> about(ChildId child);
}
