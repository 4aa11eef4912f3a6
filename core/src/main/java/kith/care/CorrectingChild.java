package kith.care;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kith.access.Allowed;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord.Child;
import kith.caserecord.RowTypes;
import kith.child.ChildName;
import kith.child.Children;
import kith.duedate.Sentence;
import kith.form.Correcting;
import kith.form.Dates;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;
import kith.search.FoundChild;
import kith.search.LikelyChildren;

/** Correcting who a child is: name, date of birth, sex, numbers. What depends on the date of birth is worked out again. */
@Step
@SavesOnce
public class CorrectingChild {
    @Inject
    Care care;

    @Inject
    Children children;

    @Inject
    ChildNumbers numbers;

    @Inject
    LikelyChildren likely;

    @Inject
    Correcting correcting;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /** Who the child is, as the record says now. */
    @Allowed(Permission.ADMIT_CHILD)
    public Held<Child> child(ChildId child) {
        return children.held(child).orElseThrow(() -> new NotFound("child", child.value()));
    }

    /**
     * Corrects who the child is; what the record said before is kept with why.
     *
     * @param seen the child as the officer saw it
     * @param said name, date of birth, sex, ethnicity, numbers, asylum and disability; anything else of it is not looked at
     * @param notThese children who by the correction may be the same and who the officer said are others
     * @param why why it is corrected
     * @param whyLate why something that is late by it was late, or null
     * @throws kith.record.ChangedMeanwhile if somebody else corrected it since
     * @throws LikelyTheSameChild if by the correction there are others who may be the same child
     * @throws CareContradicted if it cannot be so, such as a number that another child has
     */
    @Allowed(Permission.ADMIT_CHILD)
    public Saved correct(
            ChildId child, Submission form, Seen seen, Child said, Set<ChildId> notThese, String why, String whyLate) {
        CareChange change = care.of(child);
        Child before = change.details;
        change.details = corrected(before, said);
        refuseMissing(change.details);
        Dates.notAhead("bornOn", change.details.bornOn(), today.date());
        refuseTaken(before, change.details);
        children.correct(child, seen, change.details, correcting.because(why));
        refuseLikely(child, before, change.details, notThese);
        if (!before.number().equals(change.details.number())) {
            numbers.renumbered(before.number(), change.details.number());
        }
        trail.detail(differing(before, change.details));
        care.correct(change, why, reason(before, change.details), whyLate);
        return Saved.row(child, null);
    }

    private static Child corrected(Child before, Child said) {
        return new Child(
                said.number(),
                said.givenName(),
                said.familyName(),
                said.bornOn(),
                before.diedOn(),
                said.sex(),
                said.ethnicity(),
                said.upn(),
                before.mother(),
                before.motherFirstChildBornOn(),
                said.uasc(),
                before.uascCeasedOn(),
                said.disability(),
                before.periodsKnownFrom(),
                before.reviewsKnownFrom(),
                before.visitsKnownFrom(),
                before.plansKnownFrom(),
                before.healthKnownFrom(),
                before.workKnownFrom());
    }

    private static void refuseMissing(Child now) {
        CareContradicted.unlessSaid("child.number", now.number());
        CareContradicted.unlessSaid("child.bornOn", now.bornOn());
        CareContradicted.unlessSaid("child.sex", now.sex());
    }

    private void refuseTaken(Child before, Child now) {
        if (!before.number().equals(now.number())) {
            numbers.refuseTaken(now.number());
        }
    }

    /** Whoever was like the child before it was corrected was looked at then. */
    private void refuseLikely(ChildId child, Child before, Child now, Set<ChildId> notThese) {
        Set<ChildId> others = like(before).stream().map(FoundChild::child).collect(Collectors.toSet());
        others.addAll(notThese);
        others.add(child);
        List<FoundChild> found = like(now).stream()
                .filter(like -> !others.contains(like.child()))
                .toList();
        if (!found.isEmpty()) {
            throw new LikelyTheSameChild(found);
        }
    }

    private List<FoundChild> like(Child child) {
        boolean nameless = ChildName.of(child.givenName(), child.familyName()) == null;
        return nameless ? List.of() : likely.to(child.givenName(), child.familyName(), child.bornOn());
    }

    private static String differing(Child before, Child now) {
        return RowTypes.CHILD.names().stream()
                .filter(part -> !Objects.equals(RowTypes.CHILD.value(before, part), RowTypes.CHILD.value(now, part)))
                .collect(Collectors.joining(" "));
    }

    private static Sentence reason(Child before, Child now) {
        return before.bornOn().equals(now.bornOn())
                ? Sentence.of("reason.child.corrected")
                : Sentence.of("reason.child.born", before.bornOn(), now.bornOn());
    }
}
