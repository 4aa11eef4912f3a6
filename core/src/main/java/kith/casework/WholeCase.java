package kith.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kith.access.NotFound;
import kith.caseload.Caseload;
import kith.caserecord.ChildRecord;
import kith.record.ChildId;

/** Everything held of one child, for a step that must look at all of it. */
@ApplicationScoped
class WholeCase {
    @Inject
    Caseload caseload;

    /** @throws NotFound if the council has no such child */
    ChildRecord of(ChildId child) {
        return Optional.ofNullable(caseload.held(List.of(child)).get(child))
                .orElseThrow(() -> new NotFound("child", child.value()));
    }
}
