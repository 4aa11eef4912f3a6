package kith.demonstration;

import java.time.LocalDate;
import java.util.Comparator;
import kith.caserecord.ChildRecord;

/** Tells to whom copies of the care plan went. What was completed lately is still to be sent. */
final class CopyHistory {
    private static final int SENT_WITHIN = 30;

    private final Life life;

    CopyHistory(Life life) {
        this.life = life;
    }

    void tell() {
        life.plans.stream()
                .filter(plan -> plan.kind().equals("CARE"))
                .map(ChildRecord.Plan::completedOn)
                .max(Comparator.naturalOrder())
                .filter(day -> day.plusDays(SENT_WITHIN).isBefore(life.end))
                .ifPresent(this::sent);
    }

    private void sent(LocalDate completed) {
        var day = life.scene.days().onOrBefore(completed.plusDays(4));
        if (life.ageOn(day) < 5) {
            withheld(completed, day);
        } else {
            copy(completed, "CHILD", life.givenName + " " + life.household.familyName, day, "READ_TOGETHER", null);
        }
        life.people.stream()
                .filter(person -> person.parentalResponsibility() && person.contact() != null)
                .forEach(person -> copy(completed, "PARENT", person.name(), day, "HAND", null));
        life.allocations.stream()
                .filter(one -> one.role().equals("REVIEWING_OFFICER") && one.toOn() == null && one.workerName() != null)
                .forEach(one -> copy(completed, one.role(), one.workerName(), day, "EMAIL", one.workerRef()));
    }

    private void withheld(LocalDate completed, LocalDate day) {
        life.copies.add(new ChildRecord.PlanCopy(
                "CARE",
                completed,
                "CHILD",
                life.givenName + " " + life.household.familyName,
                day,
                "NOT_APPROPRIATE",
                "Too young to read it; the carer tells what is in it, and it is kept for later.",
                null,
                null,
                null,
                null,
                null,
                life.workerOn(day),
                false));
    }

    private void copy(LocalDate completed, String part, String name, LocalDate day, String way, String address) {
        life.copies.add(new ChildRecord.PlanCopy(
                "CARE",
                completed,
                part,
                name,
                day,
                null,
                null,
                way,
                address,
                null,
                null,
                null,
                life.workerOn(day),
                false));
    }
}
