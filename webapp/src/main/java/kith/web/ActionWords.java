package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.action.ActionOwner;
import kith.action.ActionState;
import kith.caserecord.ChildRecord;

/** An action in words: who does it, what it comes from, how it stands. */
@RequestScoped
public class ActionWords {
    private static final String OF_ACTION = "action.part.";
    private static final String OF_PERSON = "person.part.";

    @Inject
    private Text text;

    /** Who does it, and in which part the person stands beside the child. */
    public String owner(ChildRecord.Action action) {
        String part = part(action.ownerPart());
        boolean said = part.isEmpty() || ActionOwner.COUNCIL.equals(action.ownerPart());
        return said ? action.owner() : text.of("action.owner.about", action.owner(), part);
    }

    /** In which part somebody stands beside the child; empty where nobody said. */
    public String part(String code) {
        if (code == null) {
            return "";
        }
        return text.get(text.containsKey(OF_ACTION + code) ? OF_ACTION + code : OF_PERSON + code);
    }

    /** The decision or the part of the plan it comes from; empty where it was agreed on in between. */
    public String origin(ChildRecord.Action action) {
        String review = action.reviewHeldOn() == null ? "" : text.of("action.origin.review", action.reviewHeldOn());
        String part = action.planPart() == null ? "" : text.of("action.origin.part", planPart(action.planPart()));
        return Stream.of(review, part).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The part of the plan by its name; one that came with an import and has none keeps its code. */
    private String planPart(String code) {
        String key = "carePlan.part." + code;
        return text.containsKey(key) ? text.get(key) : code;
    }

    /**
     * How it stands.
     *
     * @param days how many days it is overdue
     */
    public Tag tag(ActionState state, long days) {
        return switch (state) {
            case OVERDUE -> new Tag("late", text.of("action.state.overdue", days));
            case OPEN -> new Tag("calm", text.get("action.state.open"));
            case DONE -> new Tag("good", text.get("action.state.done"));
            case NOT_DONE -> new Tag("calm", text.get("action.state.not-done"));
        };
    }

    /** What became of it: when it was done and what shows it, or why not; empty while it is open. */
    public String end(ChildRecord.Action action) {
        if (action.doneOn() != null) {
            return action.evidence() == null
                    ? text.of("action.end.done", action.doneOn())
                    : text.of("action.end.evidence", action.doneOn(), action.evidence());
        }
        return action.notDoneReason() == null ? "" : text.of("action.end.not", action.notDoneReason());
    }
}
