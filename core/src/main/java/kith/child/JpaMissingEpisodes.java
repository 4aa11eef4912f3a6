package kith.child;

import jakarta.enterprise.context.ApplicationScoped;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaMissingEpisodes extends JpaByChild<MissingEpisode, MissingRecord> implements MissingEpisodes {
    JpaMissingEpisodes() {
        super(MissingEpisode.class, MissingEpisode::new, "r.fromOn", MissingRecord::fromOn);
    }
}
