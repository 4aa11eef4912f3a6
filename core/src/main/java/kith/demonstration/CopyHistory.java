package kith.demonstration;

import java.time.LocalDate;
import java.util.Comparator;
import kith.caserecord.ChildRecord;

/** Tells to whom copies of the plans in force went. What was completed lately is still to be sent. */
final class CopyHistory {
    private static final int SENT_WITHIN = 30;
    private static final int READS_FROM = 5;

    private final Life life;

    CopyHistory(Life life) {
        this.life = life;
    }

    void tell() {
        latest("CARE");
        latest("PLACEMENT");
    }

    private void latest(String plan) {
        life.plans.stream()
                .filter(made -> made.kind().equals(plan))
                .map(ChildRecord.Plan::completedOn)
                .max(Comparator.naturalOrder())
                .filter(day -> day.plusDays(SENT_WITHIN).isBefore(life.end))
                .ifPresent(day -> new Round(plan, day).sent());
    }

    /** One plan goes round. */
    private final class Round {
        private final String plan;
        private final LocalDate completed;
        private final LocalDate day;

        Round(String plan, LocalDate completed) {
            this.plan = plan;
            this.completed = completed;
            this.day = life.scene.days().onOrBefore(completed.plusDays(4));
        }

        void sent() {
            child();
            life.people.forEach(this::around);
            var carer = life.homeOn(life.end).carer;
            if (carer != null) {
                copy("CARER", carer, "HAND", null);
            }
            life.allocations.stream()
                    .filter(one ->
                            one.role().equals("REVIEWING_OFFICER") && one.toOn() == null && one.workerName() != null)
                    .forEach(one -> copy(one.role(), one.workerName(), "EMAIL", one.workerRef()));
        }

        private void child() {
            var name = life.givenName + " " + life.household.familyName;
            if (life.ageOn(day) < READS_FROM) {
                withheld(
                        "CHILD",
                        name,
                        "NOT_APPROPRIATE",
                        "Too young to read it; the carer tells what is in it, and it is kept for later.");
            } else {
                copy("CHILD", name, "READ_TOGETHER", null);
            }
        }

        private void around(ChildRecord.Person person) {
            if ("AGENCY_REPRESENTATIVE".equals(person.part())) {
                copy(person.part(), person.name(), "HAND", null);
            } else if (person.parentalResponsibility() && person.contact() != null) {
                copy("PARENT", person.name(), "HAND", null);
            } else if (person.parentalResponsibility()) {
                withheld("PARENT", person.name(), "NOT_FOUND", "Nobody in the family knows where to reach him.");
            }
        }

        private void withheld(String part, String name, String withheld, String reason) {
            add(part, name, withheld, reason, null, null);
        }

        private void copy(String part, String name, String way, String address) {
            add(part, name, null, null, way, address);
        }

        private void add(String part, String name, String withheld, String reason, String way, String address) {
            life.copies.add(new ChildRecord.PlanCopy(
                    plan,
                    completed,
                    part,
                    name,
                    day,
                    withheld,
                    reason,
                    way,
                    address,
                    null,
                    null,
                    null,
                    life.workerOn(day),
                    false));
        }
    }
}
