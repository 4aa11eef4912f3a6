package kith.planning;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kith.action.ActionOwner;
import kith.caserecord.ChildRecord;

/** Which action does which line of a care plan. */
public final class LineActions {
    private LineActions() {}

    /** The action that does a line, the latest where there were several; empty where none does. */
    public static Optional<ChildRecord.Action> of(ChildRecord.PlanLine line, Stream<ChildRecord.Action> actions) {
        return actions.filter(action -> does(action, line)).max(Comparator.comparingInt(ChildRecord.Action::ordinal));
    }

    /** An action that names no line is of a plan written before lines were followed: it does the one that says the same. */
    static boolean does(ChildRecord.Action action, ChildRecord.PlanLine line) {
        return action.planLine() == null
                ? line.part().equals(action.planPart())
                        && action.what().equals(line.what())
                        && action.owner().equals(line.who())
                : action.planLine().equals(line.line());
    }

    static ActionOwner owner(ChildRecord.PlanLine line) {
        return new ActionOwner(line.who(), line.ownerPart(), line.ownerRef());
    }

    /** Whether two versions of a line ask the same of the same person by the same day. */
    static boolean same(ChildRecord.PlanLine one, ChildRecord.PlanLine other) {
        return one.what().equals(other.what())
                && owner(one).equals(owner(other))
                && Objects.equals(one.byOn(), other.byOn());
    }
}
