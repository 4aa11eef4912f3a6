package kith.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaVisitRequests extends JpaByChild<VisitRequest, ChildRecord.VisitRequest> implements VisitRequests {
    JpaVisitRequests() {
        super(
                VisitRequest.class,
                VisitRequest::new,
                "r.requestedOn, r.notice",
                request -> List.of(request.requestedOn(), request.notice()));
    }
}
