package kith.people;

import java.util.Map;
import kith.caserecord.ChildRecord;
import kith.check.Copies;
import kith.check.Verdict;
import kith.record.ChildId;
import kith.record.Held;

/**
 * Somebody around a child and what that person may be sent.
 *
 * @param person who it is; a sealed address is left out for an officer who may not see it
 * @param sibling the own record of a brother or sister where this officer may see it, else null
 * @param papers of each paper whether this person may have it, and why
 */
public record Recipient(Held<ChildRecord.Person> person, ChildId sibling, Map<Copies.Paper, Verdict> papers) {

    /** Whether this person may be sent the paper. */
    public boolean may(Copies.Paper paper) {
        return papers.get(paper).answer() == Verdict.Answer.ALLOWED;
    }
}
