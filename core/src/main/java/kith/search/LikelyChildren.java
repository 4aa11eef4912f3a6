package kith.search;

import java.time.LocalDate;
import java.util.List;

/** Children who may be one who is to be entered. Only a step may use it. */
public interface LikelyChildren {

    /**
     * The children of the council who may be the same as one of this name and date of birth: born on the day and named alike at
     * least in part, or named nearly the same.
     *
     * @return at most ten, the likeliest first
     */
    List<FoundChild> to(String givenName, String familyName, LocalDate bornOn);
}
