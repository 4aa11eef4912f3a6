package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.caserecord.ChildRecord;
import kith.dispute.RaisedDispute;
import kith.overview.ChildOversight;
import kith.record.ChildId;
import kith.record.Held;
import kith.worklist.ChildClocks;

/** Puts the disputes of a child into what its page shows. */
@RequestScoped
public class ShowingDisputes {

    @Inject
    private DisputeWords words;

    @Inject
    private ShowingClocks clocks;

    @Inject
    private CurrentOfficer current;

    @Inject
    private Text text;

    List<ShownDispute> show(ChildOversight shown) {
        ChildId child = shown.child().child();
        return shown.disputes().stream()
                .map(row -> show(child, row, shown.clocks()))
                .toList();
    }

    private ShownDispute show(ChildId child, Held<RaisedDispute> row, ChildClocks all) {
        ChildRecord.Dispute said = row.said().dispute();
        return new ShownDispute(
                text.of("dispute.one", words.about(said), said.raisedOn(), said.raisedBy()),
                said.concern(),
                said.wanted(),
                words.tag(said),
                row.said().stages().stream().map(words::told).toList(),
                facts(said),
                clocks(child, said, all),
                steps(child, row));
    }

    private List<ShownClock> clocks(ChildId child, ChildRecord.Dispute said, ChildClocks all) {
        String occasion = "dispute " + said.ordinal();
        return clocks.show(
                child,
                Stream.of(all.open(), all.past(), all.notKnown())
                        .flatMap(List::stream)
                        .filter(clock -> (" " + clock.occasion()).endsWith(" " + occasion))
                        .toList());
    }

    private List<String> facts(ChildRecord.Dispute said) {
        List<String> facts = new ArrayList<>();
        if (said.actedOn() != null) {
            int days = (int) (said.actedOn().toEpochDay() - said.raisedOn().toEpochDay());
            facts.add(text.of("dispute.fact.acted", said.actedOn(), days, said.action()));
        }
        if (said.cafcassOn() != null) {
            facts.add(text.of("dispute.fact.cafcass", said.cafcassOn(), said.cafcassWhy()));
        }
        if (said.closedOn() != null) {
            facts.add(text.of("dispute.fact.closed", said.closedOn(), said.outcomeWords()));
        }
        return facts;
    }

    private List<Choice> steps(ChildId child, Held<RaisedDispute> row) {
        List<Choice> steps = new ArrayList<>();
        ChildRecord.Dispute said = row.said().dispute();
        boolean oversees = current.get().may(Permission.OVERSEE);
        boolean open = row.said().isOpen();
        if (open && said.actedOn() == null && current.get().may(Permission.ANSWER_DISPUTE)) {
            steps.add(step(child, row, "ACT"));
        }
        if (open && oversees && !words.after(said.stage()).isEmpty()) {
            steps.add(step(child, row, "TAKE_ON"));
        }
        if (open && oversees && said.cafcassOn() == null) {
            steps.add(step(child, row, "REFER"));
        }
        if (open && oversees) {
            steps.add(step(child, row, "CLOSE"));
        }
        if (oversees) {
            String correct = Identity.to("dispute", child).with("row", row.id()).toString();
            steps.add(new Choice(correct, text.get("form.correct.link"), false));
        }
        return steps;
    }

    private Choice step(ChildId child, Held<?> row, String kind) {
        Address to = Identity.to("follow-dispute", child).with("row", row.id()).with("kind", kind);
        return new Choice(to.toString(), text.get("followDispute.link." + kind), false);
    }
}
