package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.action.ActionState;
import kith.caserecord.ChildRecord;
import kith.overview.ChildActions;
import kith.overview.ReadingRecord;
import kith.record.ChildId;
import kith.record.EarlierRow;
import kith.record.Held;

/** Who does what for a child by when: what is open first, what was done or not done below. */
@Named
@RequestScoped
public class ChildActionsPage extends ChildPage<ChildActions> {
    private static final String OWNER = "owner";

    @Inject
    private ReadingRecord reading;

    @Inject
    private ActionWords words;

    @Inject
    private CurrentOfficer current;

    @Inject
    private Text text;

    private String owner;

    @Override
    ChildActions open(ChildId child) {
        return reading.actions(child);
    }

    /** What is still to be done, the soonest due first. */
    public List<ShownAction> getOpen() {
        return actions(ActionState::isOpen);
    }

    /** What was done, or will not be done. */
    public List<ShownAction> getClosed() {
        return actions(state -> !state.isOpen());
    }

    private List<ShownAction> actions(Predicate<ActionState> which) {
        return getShown().actions().stream()
                .filter(row -> owner == null || owner.equals(row.said().owner()))
                .filter(row -> which.test(getShown().state(row.said())))
                .map(this::show)
                .toList();
    }

    private ShownAction show(Held<ChildRecord.Action> row) {
        ChildRecord.Action said = row.said();
        ActionState state = getShown().state(said);
        long days = state == ActionState.OVERDUE
                ? ChronoUnit.DAYS.between(said.dueOn(), getShown().asOf())
                : 0;
        return new ShownAction(
                said,
                words.owner(said),
                words.origin(said),
                words.tag(state, days),
                words.end(said),
                before(row),
                steps(row, state));
    }

    /** In whose hands it was before; corrections that left it in the same are in the history. */
    private List<String> before(Held<ChildRecord.Action> row) {
        List<String> before = new ArrayList<>();
        String after = row.said().owner();
        for (EarlierRow earlier : getShown().earlier(row)) {
            String had = earlier.said().get(OWNER);
            if (!Objects.equals(had, after)) {
                before.add(text.of("action.before", had, earlier.at(), earlier.why()));
            }
            after = had;
        }
        return before;
    }

    private List<Choice> steps(Held<ChildRecord.Action> row, ActionState state) {
        if (!current.get().may(Permission.RECORD_ACTION)) {
            return List.of();
        }
        Address follow = at("follow-action", row);
        Choice correct = new Choice(at("record-action", row).toString(), text.get("form.correct.link"), false);
        Stream<String> kinds = state.isOpen() ? open(row.said()) : Stream.of("REOPEN");
        return Stream.concat(
                        kinds.map(kind -> new Choice(
                                follow.with("kind", kind).toString(), text.get("followAction.link." + kind), false)),
                        Stream.of(correct))
                .toList();
    }

    /** Whoever has an account is reminded in Kith. */
    private static Stream<String> open(ChildRecord.Action action) {
        return action.ownerRef() == null
                ? Stream.of("DONE", "HAND_OVER", "NOT_DONE")
                : Stream.of("DONE", "REMIND", "HAND_OVER", "NOT_DONE");
    }

    private Address at(String page, Held<?> row) {
        return Address.of("/child/" + page).with("child", getChild()).with("row", row.id());
    }

    /** Whose actions can be shown alone. */
    public List<Choice> getOwners() {
        Stream<Choice> any = Stream.of(new Choice(Choice.ANY, text.get("work.any"), owner == null));
        Stream<Choice> each = getShown().actions().stream()
                .map(row -> row.said().owner())
                .distinct()
                .sorted()
                .map(name -> new Choice(name, name, name.equals(owner)));
        return Stream.concat(any, each).toList();
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner == null || owner.isBlank() || owner.equals(Choice.ANY) ? null : owner;
    }
}
