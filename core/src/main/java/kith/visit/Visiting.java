package kith.visit;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.child.CaseChanged;
import kith.child.Children;
import kith.child.Recording;
import kith.duedate.Sentence;
import kith.form.Correcting;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.CaseLock;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;
import kith.record.RecordEntries;
import kith.record.RecordEntry;
import kith.record.Seen;
import kith.record.Trail;

/**
 * Recording visits by the council's representative (the Care Planning, Placement and Case Review (England) Regulations
 * 2010, regs 28 to 31, and their like in the other nations): to one child, or to several at once, of whom each has a record of
 * its own.
 */
@Step
@SavesOnce
public class Visiting {
    private static final Recording.Of<ChildRecord.Visit> RECORDED =
            new Recording.Of<>("reason.visit", ChildRecord.Visit::visitedOn, ChildRecord.Visit::visitedOn);

    @Inject
    Visits visits;

    @Inject
    VisitParts parts;

    @Inject
    VisitRules rules;

    @Inject
    PlansOfVisits plans;

    @Inject
    JpaCompanions companions;

    @Inject
    Children children;

    @Inject
    Recording recording;

    @Inject
    Correcting correcting;

    @Inject
    CaseLock cases;

    @Inject
    Event<CaseChanged> caseChanged;

    @Inject
    RecordEntries entries;

    @Inject
    CurrentOfficer current;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Records a visit made or attempted, all of it or nothing. One at which the child was not seen moves no date.
     *
     * @param others the other children who were visited at once, each with its own part; empty for a visit to one child
     * @param plan the row of the plan that the visit comes from; null where it was not planned
     * @param whyLate why it was made after its date, or null
     * @throws kith.form.FormRefused if the child was seen, but neither alone nor with a lawful reason; or was not, without one
     * @throws VisitBeforeBirth if the child was not born yet
     * @throws VisitAlreadyRecorded if the same visitor's visit on the same day is recorded
     * @throws NotFound if the officer may not see one of the children
     */
    @Allowed(Permission.RECORD_VISIT)
    public Saved record(
            ChildId child,
            Submission form,
            WholeVisit said,
            Map<ChildId, WholeVisit> others,
            Long plan,
            String whyLate) {
        Map<ChildId, WholeVisit> all = together(child, said, others);
        hold(all.keySet());
        all.forEach((one, visit) -> rules.check(one, visit, null, null));
        Long row = null;
        for (Map.Entry<ChildId, WholeVisit> one : all.entrySet()) {
            long added = add(one.getKey(), one.getValue());
            row = row == null ? added : row;
        }
        plans.made(all.keySet(), plan, said.visit().visitedOn());
        tell(child, all.keySet(), Sentence.of("reason.visit", said.visit().visitedOn()), said.visit(), whyLate);
        return Saved.row(child, row);
    }

    /**
     * Corrects a visit; what it said before is kept with the reason. What is common to children who were visited at once is
     * corrected in the record of each of them that the officer may see.
     *
     * @param seen the row as the officer saw it
     * @throws ChangedMeanwhile if somebody else corrected it since
     */
    @Allowed(Permission.RECORD_VISIT)
    public Saved correct(ChildId child, Submission form, Seen seen, WholeVisit said, String why, String whyLate) {
        ChildRecord.Visit before = recording.row(visits, child, seen.row()).said();
        Set<ChildId> all = visitedAtOnce(child, before);
        hold(all);
        Correction correction = correcting.because(why);
        correct(child, seen, before, said.with(said.visit(), before.together()), correction);
        for (ChildId other : all) {
            if (!other.equals(child)) {
                Held<WholeVisit> standing = visitedWith(other, before.together());
                WholeVisit now = standing.said().with(said.visit(), before.together());
                Seen row = new Seen(standing.id(), standing.version());
                correct(other, row, standing.said().visit(), now, correction);
            }
        }
        tell(child, all, Sentence.of("reason.visit.corrected", said.visit().visitedOn()), said.visit(), whyLate);
        return Saved.row(child, seen.row());
    }

    /**
     * Takes back a visit that should not have been recorded; what it said is kept with the reason. The records of other children
     * who were visited at once stay.
     */
    @Allowed(Permission.RECORD_VISIT)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        ChildRecord.Visit visit = recording.row(visits, child, seen.row()).said();
        Saved saved = recording.takeBack(RECORDED, visits, child, seen, why);
        parts.takeBack(child, visit, correcting.because(why));
        plans.reopened(child, visit.visitedOn());
        return saved;
    }

    /** One visit with everything that belongs to it, to be looked at or corrected. */
    @Allowed(Permission.READ_CHILD)
    public Held<WholeVisit> visit(ChildId child, long id) {
        return parts.whole(child, id);
    }

    /** Who else can be visited at once: brothers and sisters, and children at the same address, whom the officer may see. */
    @Allowed(Permission.RECORD_VISIT)
    public List<Companion> companions(ChildId child) {
        if (children.details(List.of(child)).isEmpty()) {
            throw new NotFound("child", child.value());
        }
        return companions.of(child);
    }

    private static Map<ChildId, WholeVisit> together(ChildId child, WholeVisit said, Map<ChildId, WholeVisit> others) {
        Map<ChildId, WholeVisit> all = new LinkedHashMap<>();
        String together = others.isEmpty() ? null : UUID.randomUUID().toString();
        all.put(child, said.with(said.visit(), together));
        others.forEach((other, visit) -> all.put(other, visit.with(said.visit(), together)));
        return all;
    }

    private void hold(Set<ChildId> all) {
        if (all.size() > 1 && cases.hold(all) < all.size()) {
            throw new NotFound("child", all);
        }
    }

    private long add(ChildId child, WholeVisit said) {
        children.recordsBegin(child, Children.Kind.VISITS, said.visit().visitedOn());
        long row = visits.add(child, said.visit()).id();
        parts.settle(child, said.visit(), said, null);
        return row;
    }

    private void correct(ChildId child, Seen seen, ChildRecord.Visit before, WholeVisit now, Correction correction) {
        rules.check(child, now, seen.row(), before);
        plans.moved(child, before.visitedOn(), now.visit().visitedOn());
        try {
            Held<ChildRecord.Visit> row = visits.correct(child, seen, now.visit(), correction);
            if (parts.settle(child, before, now, correction) && row.version() == seen.version()) {
                visits.renew(child, seen);
            }
        } catch (ChangedMeanwhile changed) {
            Optional<Held<ChildRecord.Visit>> row = visits.row(child, seen.row());
            throw new ChangedMeanwhile(row.map(held -> parts.whole(child, held)).orElse(null));
        }
    }

    private Set<ChildId> visitedAtOnce(ChildId child, ChildRecord.Visit visit) {
        Set<ChildId> all = new LinkedHashSet<>(Set.of(child));
        if (visit.together() != null) {
            all.addAll(visits.visited(visit.together()));
        }
        return all;
    }

    private Held<WholeVisit> visitedWith(ChildId child, String together) {
        return visits.rows(child).stream()
                .filter(held -> together.equals(held.said().together()))
                .map(held -> parts.whole(child, held))
                .findFirst()
                .orElseThrow(() -> new ChangedMeanwhile(null));
    }

    /** One change of all the cases, one entry in the trail of each. */
    private void tell(ChildId child, Set<ChildId> all, Sentence reason, ChildRecord.Visit visit, String whyLate) {
        String day = visit.visitedOn().toString();
        trail.detail(day);
        String step = reason.key().endsWith("corrected") ? "Visiting.correct" : "Visiting.record";
        all.stream()
                .filter(other -> !other.equals(child))
                .forEach(other -> entries.add(new RecordEntry(
                        today.now(),
                        current.get().staffId(),
                        current.get().name(),
                        step,
                        new Trail.Note(other, day, trail.note().why()))));
        caseChanged.fire(new CaseChanged(all, reason, true, whyLate == null || whyLate.isBlank() ? null : whyLate));
    }
}
