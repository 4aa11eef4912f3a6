package kith.council;

import java.util.List;
import kith.duedate.Closures;
import kith.duedate.SchoolTerm;

/** The days of the officer's council: when it is closed, and its school terms. Only a step may use it. */
public interface CouncilCalendar {

    /** Those that stand today, past and to come. */
    Days inForce();

    /**
     * @param closures when the council is closed
     * @param terms the school terms, the earliest first
     */
    record Days(Closures closures, List<SchoolTerm> terms) {}
}
