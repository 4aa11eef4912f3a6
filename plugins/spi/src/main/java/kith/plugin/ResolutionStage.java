package kith.plugin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A stage of the resolution of a reviewing officer's concern, the informal ones first. Any stage may be skipped with a reason, and a
 * referral to Cafcass may be made at any of them.
 *
 * @param code see {@link Item#code()}
 * @param name such as "Informal: talk with the team manager"
 * @param owner who answers for it in the council, by post, such as "Head of service"
 * @param formal whether it belongs to the formal process
 * @param limit at the latest how long after it began it is answered; empty where only the limit for all stages together counts
 */
public record ResolutionStage(String code, Phrase name, Phrase owner, boolean formal, Optional<Limit> limit)
        implements Item {

    public ResolutionStage {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(limit, "limit");
    }

    @Override
    public List<Phrase> phrases() {
        return List.of(name, owner);
    }
}
