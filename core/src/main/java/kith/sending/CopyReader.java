package kith.sending;

import kith.check.Verdict;
import kith.plugin.Language;
import kith.plugin.Participant;
import kith.redaction.Reader;

/**
 * Somebody who is, or is not, given a copy of a plan.
 *
 * @param reader who it is and what this person may see
 * @param address where it would be sent, as recorded; null where nothing is, or where it is sealed and this officer may not see it
 * @param addressSealed whether only those with the permission may see where this person lives
 * @param language the language this person reads
 * @param verdict whether this person is given one, and why
 */
public record CopyReader(Reader reader, String address, boolean addressSealed, Language language, Verdict verdict) {

    /** Whether a copy is due to this person. */
    public boolean due() {
        return verdict.answer() == Verdict.Answer.ALLOWED;
    }

    /** Whether this person stands beside the child as this. */
    boolean isA(Participant part) {
        return reader.part().equals(part.name());
    }
}
