package kith.web;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord.PlacementNotice;
import kith.overview.ChildPlacements;

/** Puts into words who must be told of a placement and who was. */
public final class NoticeWords {
    private final Text text;

    public NoticeWords(Text text) {
        this.text = text;
    }

    /** Who must be told of the placement that began on a day, each with what is said of it. */
    public static List<PlacementNotice> of(ChildPlacements care, LocalDate placedOn) {
        for (int at = 0; at < care.placements().size(); at++) {
            if (care.placements().get(at).said().fromOn().equals(placedOn)) {
                return care.mustBeTold().get(at).with(care.notices());
            }
        }
        return List.of();
    }

    /** Who it is about. */
    public String who(PlacementNotice notice) {
        String role = text.get("tellPlacement.role." + notice.role());
        return notice.name().equals(notice.role()) ? role : text.of("tellPlacement.who", role, notice.name());
    }

    /** Who it is about and what is said. */
    public String words(PlacementNotice notice) {
        return text.of("person.meeting.reasoned", who(notice), said(notice));
    }

    /** What is said: told when and how, not told and why, or nothing yet. */
    public String said(PlacementNotice notice) {
        if (notice.withheldReason() != null) {
            return text.of("tellPlacement.withheld.said", notice.withheldReason());
        }
        if (notice.toldOn() == null) {
            return text.get("tellPlacement.open");
        }
        return notice.how() == null
                ? text.of("tellPlacement.told.said", notice.toldOn())
                : text.of("tellPlacement.told.how", notice.toldOn(), text.get("tellPlacement.how." + notice.how()));
    }
}
