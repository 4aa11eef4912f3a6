package kith.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kith.access.Today;
import kith.action.ActionOwner;
import kith.action.ActionState;
import kith.action.Actions;
import kith.action.TellingOwners;
import kith.careplan.PlanLines;
import kith.careplan.PlanReopened;
import kith.careplan.Plans;
import kith.caserecord.ChildRecord.Action;
import kith.caserecord.ChildRecord.Plan;
import kith.caserecord.ChildRecord.PlanLine;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.council.OfficersCouncil;
import kith.duedate.Sentence;
import kith.form.Correcting;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;
import kith.record.Seen;

/**
 * What is to be done in a plan is what staff follow up: with each version that is completed the actions follow its lines. One that
 * somebody else took over since, or that is done, stays so while its line stays the same.
 */
@ApplicationScoped
class PlanActions {
    private static final RowType<Action> ACTION = RowTypes.of(Action.class);

    @Inject
    Actions actions;

    @Inject
    TellingOwners owners;

    @Inject
    Plans plans;

    @Inject
    PlanLines lines;

    @Inject
    OfficersCouncil council;

    @Inject
    Correcting correcting;

    @Inject
    Today today;

    /** A version is complete: new lines begin actions, changed ones correct theirs, and what was dropped is not done any more. */
    void follow(ChildId child, int version) {
        List<PlanLine> before = before(child, version);
        List<PlanLine> now = lines.of(child, version);
        List<Held<Action>> standing = actions.rows(child);
        for (PlanLine line : now) {
            Optional<PlanLine> was = find(before, line);
            Optional<Held<Action>> action = of(standing, was.orElse(line));
            boolean changed = was.map(one -> !LineActions.same(one, line)).orElse(false);
            boolean open = action.filter(this::isOpen).isPresent();
            if (action.isEmpty() || !open && (changed || was.isEmpty())) {
                begin(child, line);
            } else if (changed) {
                correct(child, action.get(), line, correcting.because(words("planAction.changed", version)));
            }
        }
        for (PlanLine line : before) {
            if (find(now, line).isEmpty()) {
                of(standing, line)
                        .filter(this::isOpen)
                        .ifPresent(action -> actions.goOn(
                                child,
                                seen(action),
                                ACTION.with(action.said(), "not_done_reason", words("planAction.dropped", version))));
            }
        }
    }

    /** A completion is taken back: what it began, changed and ended stands again as the version before left it. */
    void reopened(@Observes PlanReopened event) {
        ChildId child = event.child();
        Correction correction = correcting.because(event.why());
        List<PlanLine> before = before(child, event.version());
        List<PlanLine> now = lines.of(child, event.version());
        List<Held<Action>> standing = actions.rows(child);
        for (PlanLine line : now) {
            Optional<PlanLine> was = find(before, line);
            of(standing, line)
                    .filter(this::isOpen)
                    .ifPresent(action -> was.ifPresentOrElse(
                            one -> {
                                if (!LineActions.same(one, line)) {
                                    correct(child, action, one, correction);
                                }
                            },
                            () -> actions.takeBack(child, seen(action), correction)));
        }
        String dropped = words("planAction.dropped", event.version());
        for (PlanLine line : before) {
            of(standing, line)
                    .filter(action -> dropped.equals(action.said().notDoneReason()))
                    .ifPresent(action -> actions.correct(
                            child, seen(action), ACTION.with(action.said(), "not_done_reason", null), correction));
        }
    }

    /** The lines of the version that was in force before. */
    private List<PlanLine> before(ChildId child, int version) {
        return plans.held(child).stream()
                .filter(plan -> plan.kind().equals("CARE") && plan.planVersion() != null)
                .map(Plan::planVersion)
                .filter(number -> number < version)
                .max(Integer::compare)
                .map(number -> lines.of(child, number))
                .orElse(List.of());
    }

    private static Optional<PlanLine> find(List<PlanLine> lines, PlanLine line) {
        return lines.stream().filter(one -> one.line().equals(line.line())).findFirst();
    }

    private static Optional<Held<Action>> of(List<Held<Action>> rows, PlanLine line) {
        return LineActions.of(line, rows.stream().map(Held::said)).flatMap(action -> rows.stream()
                .filter(row -> row.said().ordinal() == action.ordinal())
                .findFirst());
    }

    private boolean isOpen(Held<Action> row) {
        return ActionState.of(row.said(), today.date()).isOpen();
    }

    private void begin(ChildId child, PlanLine line) {
        ActionOwner owner = LineActions.owner(line);
        Held<Action> added = actions.add(
                child,
                new Action(
                        actions.next(child),
                        line.what(),
                        owner.name(),
                        line.byOn(),
                        null,
                        null,
                        null,
                        owner.part(),
                        owner.reference(),
                        line.part(),
                        null,
                        line.line(),
                        null));
        owners.tell(child, added);
    }

    private void correct(ChildId child, Held<Action> row, PlanLine line, Correction correction) {
        Action named = LineActions.owner(line).takes(ACTION.with(row.said(), "what", line.what()));
        Action said = ACTION.with(ACTION.with(named, "due_on", line.byOn()), "plan_line", line.line());
        actions.correct(child, seen(row), said, correction);
        actions.row(child, row.id()).ifPresent(now -> owners.tellNew(child, row.said(), now));
    }

    private static Seen seen(Held<?> row) {
        return new Seen(row.id(), row.version());
    }

    private String words(String key, int version) {
        return council.said(Sentence.of(key, version));
    }
}
