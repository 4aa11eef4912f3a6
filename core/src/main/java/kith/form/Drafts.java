package kith.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.record.StaffId;

/** What was typed and is not saved yet. A draft is seen by its author alone. Only a step may use it. */
interface Drafts {

    /** Keeps what was typed; what the same form held before is replaced. A key that is another author's is refused. */
    boolean keep(Draft draft, StaffId author);

    /** The author's latest draft of a form about a subject, empty if there is none. */
    Optional<Draft> latest(String form, String subject, StaffId author);

    /** All of an author's drafts, the latest first. */
    List<Draft> of(StaffId author);

    /** Drops a draft of the author's. */
    void drop(UUID key, StaffId author);
}
