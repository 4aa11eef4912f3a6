package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import kith.caserecord.ChildRecord;

/** Says in words whether a child was seen at a visit, and alone. */
@RequestScoped
public class VisitWords {
    @Inject
    private Text text;

    /** Whether the child was seen, and alone; with the reason where not. */
    public String seen(ChildRecord.Visit visit) {
        return seen(visit.seen(), visit.alone(), visit.seen() ? visit.notAloneReason() : visit.notSeenReason());
    }

    /** @param reason why not alone, or why not seen; or null */
    String seen(boolean seen, Boolean alone, String reason) {
        if (!seen) {
            return reason == null ? text.get("visits.seen.not") : text.of("visits.seen.not.reason", reason);
        }
        if (alone == null) {
            return text.get("visits.seen.seen");
        }
        return alone ? text.get("visits.seen.alone") : notAlone(reason);
    }

    private String notAlone(String reason) {
        if (reason == null) {
            return text.get("visits.seen.notAlone");
        }
        String known = "visit.notAlone." + reason;
        return text.of("visits.seen.notAlone.reason", text.containsKey(known) ? text.get(known) : reason);
    }
}
