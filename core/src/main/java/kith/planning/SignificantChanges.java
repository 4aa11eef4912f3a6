package kith.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.caserecord.ChildRecord;
import kith.council.InstalledPlugin;
import kith.plugin.ListQuestion;
import kith.plugin.SignificantChange;

/**
 * Which changes of a plan wait for a review: reg 32(2) of the Care Planning, Placement and Case Review (England) Regulations 2010
 * says that a plan is not changed significantly unless a review considered it first, or that is not reasonably practicable.
 */
public final class SignificantChanges {
    /** The question to the reviewing officer whether something is a significant change. */
    public static final String UNSURE = "unsure";

    /** A change of placement, or an end to being looked after. */
    static final String PLACEMENT = "placement";

    /** The kinds of change that Kith knows; staff guides name them. */
    private static final List<String> KINDS =
            List.of(PLACEMENT, "contact", "safeguarding", "complaint", "charge", "panel");

    private SignificantChanges() {}

    /** The codes of the kinds of change, Kith's first and then those that only the council has. */
    public static List<String> kinds(Optional<InstalledPlugin> plugin) {
        List<String> kinds = new ArrayList<>(KINDS);
        own(plugin).stream()
                .map(SignificantChange::code)
                .filter(code -> !KINDS.contains(code))
                .forEach(kinds::add);
        return kinds;
    }

    /** The council's own list. */
    public static List<SignificantChange> own(Optional<InstalledPlugin> plugin) {
        return plugin.map(council -> council.items(ListQuestion.SIGNIFICANT_CHANGES, SignificantChange.class))
                .orElse(List.of());
    }

    /** Whether a change waits: for a review, or, where it is a question, for the answer. */
    public static boolean waits(ChildRecord.PlanChange change) {
        return change.change().equals(UNSURE)
                ? change.answer() == null
                : change.reviewHeldOn() == null && change.madeOn() == null;
    }
}
