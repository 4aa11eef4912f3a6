package kith.people;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord.Person;
import kith.caserecord.RowTypes;
import kith.child.Children;
import kith.child.People;
import kith.child.Recording;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/** Recording who is around a child, whether they may meet the child, and what they are sent. */
@Step
@SavesOnce
public class KeepingPeople {

    @Inject
    People people;

    @Inject
    Children children;

    @Inject
    Recording recording;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Adds somebody; the place in the list is the next.
     *
     * @throws FormRefused if something that was decided lacks its reason, or days cannot be so
     */
    @Allowed(Permission.RECORD_CARE)
    public Saved add(ChildId child, Submission form, Person said) {
        check(said);
        return recording.add(kind(), people, child, at(next(child), said), null);
    }

    /**
     * Corrects what is recorded of somebody; what it said before is kept with the reason.
     *
     * @throws kith.record.ChangedMeanwhile if somebody else corrected it since
     */
    @Allowed(Permission.RECORD_CARE)
    public Saved correct(ChildId child, Submission form, Seen seen, Person said, String why) {
        check(said);
        Person held = recording.row(people, child, seen.row()).said();
        return recording.correct(kind(), people, child, seen, at(held.ordinal(), said), why, null);
    }

    /** Records that somebody is no longer around the child; from then on nothing is sent to this person. */
    @Allowed(Permission.RECORD_CARE)
    public Saved end(ChildId child, Submission form, Seen seen, LocalDate on) {
        Person held = recording.row(people, child, seen.row()).said();
        Dates.done("toOn", on, today.date());
        Dates.notBefore("toOn", on, held.fromOn());
        people.goOn(child, seen, RowTypes.of(Person.class).with(held, "to_on", on));
        trail.detail(held.relationship());
        return Saved.row(child, seen.row());
    }

    /** Takes back somebody who should not have been recorded; what was said is kept with the reason. */
    @Allowed(Permission.RECORD_CARE)
    public Saved takeBack(ChildId child, Submission form, Seen seen, String why) {
        return recording.takeBack(kind(), people, child, seen, why);
    }

    /** One of the people, to be looked at or corrected. */
    @Allowed(Permission.RECORD_CARE)
    public Held<Person> person(ChildId child, long id) {
        return recording.row(people, child, id);
    }

    private Recording.Of<Person> kind() {
        return new Recording.Of<>("reason.person", said -> today.date(), Person::relationship);
    }

    private int next(ChildId child) {
        return 1
                + Collections.max(
                        Stream.concat(Stream.of(0), people.held(child).stream().map(Person::ordinal))
                                .toList());
    }

    private static Person at(int ordinal, Person said) {
        return RowTypes.of(Person.class).with(said, "ordinal", ordinal);
    }

    private void check(Person said) {
        Dates.notAhead("fromOn", said.fromOn(), today.date());
        Dates.notAhead("toOn", said.toOn(), today.date());
        Dates.notBefore("toOn", said.toOn(), said.fromOn());
        boolean limited = said.meeting() != null && !said.meeting().equals("ALLOWED");
        needsReason(limited, said.meetingReason(), "meetingReason", "refused.person.meeting");
        needsReason(decided(said), said.papersReason(), "papersReason", "refused.person.papers");
        boolean apart = Boolean.FALSE.equals(said.placedTogether());
        needsReason(apart, said.apartReason(), "apartReason", "refused.person.apart");
        String sibling = said.siblingNumber();
        if (sibling != null && children.byNumber(List.of(sibling)).isEmpty()) {
            throw FormRefused.of("siblingNumber", "refused.person.sibling", sibling);
        }
    }

    private static boolean decided(Person said) {
        return Stream.of(
                        said.carePlan(),
                        said.placementPlan(),
                        said.placementAddress(),
                        said.reviewRecord(),
                        said.letters())
                .anyMatch(answer -> answer != null);
    }

    private static void needsReason(boolean decided, String reason, String field, String refusal) {
        if (decided && (reason == null || reason.isBlank())) {
            throw FormRefused.of(field, refusal);
        }
    }
}
