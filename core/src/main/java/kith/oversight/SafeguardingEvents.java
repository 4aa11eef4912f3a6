package kith.oversight;

import java.time.LocalDate;
import java.util.List;
import kith.record.ChildId;
import kith.record.StaffId;

/** What alerts reviewing officers. Only a step may use it. */
public interface SafeguardingEvents {

    /** What no footprint answers and no later review considered, of one child in the last year, latest first. */
    List<SafeguardingEvent> unanswered(ChildId child, LocalDate today);

    /** The same of every child of this reviewing officer. */
    List<SafeguardingEvent> unanswered(StaffId officer, LocalDate today);
}
