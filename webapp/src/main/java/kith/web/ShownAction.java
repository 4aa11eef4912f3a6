package kith.web;

import java.util.List;
import kith.caserecord.ChildRecord;

/** One action, as a page shows it. */
public class ShownAction {
    private final ChildRecord.Action said;
    private final String owner;
    private final String origin;
    private final Tag tag;
    private final String end;
    private final List<String> before;
    private final List<Choice> steps;

    ShownAction(
            ChildRecord.Action said,
            String owner,
            String origin,
            Tag tag,
            String end,
            List<String> before,
            List<Choice> steps) {
        this.said = said;
        this.owner = owner;
        this.origin = origin;
        this.tag = tag;
        this.end = end;
        this.before = before;
        this.steps = steps;
    }

    /** What the action says. */
    public ChildRecord.Action getSaid() {
        return said;
    }

    /** Who does it. */
    public String getOwner() {
        return owner;
    }

    /** What it comes from; may be empty. */
    public String getOrigin() {
        return origin;
    }

    /** How it stands. */
    public Tag getTag() {
        return tag;
    }

    /** What became of it; empty while it is open. */
    public String getEnd() {
        return end;
    }

    /** In whose hands it was before, latest first. */
    public List<String> getBefore() {
        return before;
    }

    /** What this officer may record of it, each with its address. */
    public List<Choice> getSteps() {
        return steps;
    }
}
