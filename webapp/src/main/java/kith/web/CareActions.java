package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.overview.ChildSummary;

/** What the officer at work may record of a child's care, as the child stands today. */
@Named
@RequestScoped
public class CareActions {

    @Inject
    private CurrentOfficer current;

    @Inject
    private Text text;

    /**
     * One way to record something.
     *
     * @param to the address of the form
     * @param words what it records
     */
    public record Action(String to, String words) {}

    /** The forms that make sense now and that this officer may save. */
    public List<Action> of(ChildSummary child) {
        List<Action> actions = new ArrayList<>();
        if (child == null) {
            return actions;
        }
        if (child.lookedAfter()) {
            boolean lives = child.placementType() != null;
            add(actions, child, Permission.RECORD_CARE, "move", lives ? "move.title" : "move.place");
            add(actions, child, Permission.RECORD_CARE, "legal-status", "status.title");
            if (lives) {
                add(actions, child, Permission.RECORD_CARE, "absence", "absence.action");
                add(actions, child, Permission.RECORD_CARE, "missing", "missing.record");
                add(actions, child, Permission.RECORD_CARE, "placement", "placement.more");
                add(actions, child, Permission.RECORD_CARE, "end-placement", "endPlacement.title");
            }
            if (child.legalStatuses().size() > 1) {
                add(actions, child, Permission.RECORD_CARE, "end-status", "endStatus.title");
            }
            add(actions, child, Permission.ADMIT_CHILD, "end-care", "end.title");
        } else if (child.diedOn() == null) {
            add(actions, child, Permission.ADMIT_CHILD, "start-again", "start.again");
        }
        add(actions, child, Permission.ALLOCATE, "allocate", "allocate.worker");
        add(actions, child, Permission.ADMIT_CHILD, "correct-child", "correctChild.title");
        return actions;
    }

    private void add(List<Action> actions, ChildSummary child, Permission permission, String page, String words) {
        if (current.get().may(permission)) {
            actions.add(new Action(Identity.to(page, child.child()).toString(), text.get(words)));
        }
    }
}
