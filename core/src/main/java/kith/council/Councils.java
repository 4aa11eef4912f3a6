package kith.council;

import java.util.List;
import java.util.Optional;

/** The registry of councils. Councils are added by whoever installs Kith, not by the running server. */
public interface Councils {

    /** Every council, by its code. Can be read before a council is chosen, by jobs. */
    List<Council> all();

    /** The council with this code, if there is one. */
    Optional<Council> find(String code);
}
