package kith.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.record.JpaByChild;

@ApplicationScoped
class JpaReturnedEpisodes extends JpaByChild<ReturnedEpisode, ChildRecord.ReturnedEpisode> implements ReturnedEpisodes {
    JpaReturnedEpisodes() {
        super(
                ReturnedEpisode.class,
                ReturnedEpisode::new,
                "r.yearEnding, r.ordinal",
                episode -> List.of(episode.yearEnding(), episode.ordinal()));
    }
}
