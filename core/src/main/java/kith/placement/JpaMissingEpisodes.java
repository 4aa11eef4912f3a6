package kith.placement;

import jakarta.enterprise.context.ApplicationScoped;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaMissingEpisodes extends JpaByChild<MissingEpisode, ChildRecord.Missing> implements MissingEpisodes {
    JpaMissingEpisodes() {
        super(MissingEpisode.class, MissingEpisode::new, "r.fromOn", ChildRecord.Missing::fromOn);
    }
}
