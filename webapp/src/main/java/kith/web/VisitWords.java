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
        if (!visit.seen()) {
            return visit.notSeenReason() == null
                    ? text.get("visits.seen.not")
                    : text.of("visits.seen.not.reason", visit.notSeenReason());
        }
        if (visit.alone() == null) {
            return text.get("visits.seen.seen");
        }
        return visit.alone() ? text.get("visits.seen.alone") : notAlone(visit);
    }

    private String notAlone(ChildRecord.Visit visit) {
        String reason = visit.notAloneReason();
        if (reason == null) {
            return text.get("visits.seen.notAlone");
        }
        String known = "visit.notAlone." + reason;
        return text.of("visits.seen.notAlone.reason", text.containsKey(known) ? text.get(known) : reason);
    }
}
