package kith.consultation;

import java.util.Map;
import kith.plugin.ConsultationDocument;

/**
 * What somebody with a link is asked. Nothing of the case is in it: no name, no day, no place.
 *
 * @param council who asks
 * @param document the questions
 * @param forChild whether it is the child's own
 * @param typed what was typed and not sent, by field
 */
public record GuestForm(String council, ConsultationDocument document, boolean forChild, Map<String, String> typed) {
    public GuestForm {
        typed = Map.copyOf(typed);
    }
}
