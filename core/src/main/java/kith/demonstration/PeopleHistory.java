package kith.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.plugin.Limit;

/** Tells who is around a child, who works with them, and what was agreed to be done. */
final class PeopleHistory {
    private static final RowType<ChildRecord.Person> PERSON = RowTypes.of(ChildRecord.Person.class);
    private static final List<String> ACTIONS = Resource.words("actions");
    private static final List<String> EVIDENCE = Resource.words("evidence");
    private static final List<String> LEAVERS = List.of("LEFTRL", "ORGRST", "FCONTA", "MANAGE");

    private static final Set<String> OUTSIDE = Set.of("PR2", "PR3", "PR4", "PR5");

    private final Life life;
    private final Names names;
    private final Chance chance;

    PeopleHistory(Life life, Names names, Chance chance) {
        this.life = life;
        this.names = names;
        this.chance = chance;
    }

    void tell() {
        if (life.situation() != Situation.SEEKING_ASYLUM) {
            family();
        }
        professionals();
        worker();
        officer();
        life.reviews.forEach(this::actions);
        agency();
    }

    private void family() {
        person("PARENT", life.household.mother, "Mother", true, telephone());
        if (chance.percent(65)) {
            father();
        }
        for (Life sibling : life.household.children) {
            if (sibling != life) {
                var relation = sibling.sex.equals("F") ? "Sister" : "Brother";
                sibling(sibling, relation);
            }
        }
        if (chance.percent(45)) {
            var name = life.household.free(names, "F", names.given(life.household.origin, "F", chance));
            person("RELATIVE", name + " " + life.household.familyName, "Grandmother", false, telephone());
        }
    }

    private void professionals() {
        int age = life.ageOn(life.end);
        if (age >= 5) {
            person(
                    "EDUCATION_REPRESENTATIVE",
                    "Designated teacher",
                    "School: " + chance.of(Scene.SCHOOLS),
                    false,
                    telephone());
        } else {
            person(
                    "HEALTH_REPRESENTATIVE",
                    names.given("BRITISH", "F", chance) + " Fielding",
                    "Health visitor",
                    false,
                    telephone());
        }
        if (age >= 8 && chance.percent(22)) {
            person("ADVOCATE", names.given("IRISH", "F", chance) + " Hartnoll", "Advocate", false, telephone());
        }
    }

    /** Who speaks for the agency or home that the child lives with; drawn for itself, so that nothing else changes with it. */
    private void agency() {
        var own = new Chance(life.number.hashCode());
        if (OUTSIDE.contains(life.homeOn(life.end).provider)) {
            person(
                    "AGENCY_REPRESENTATIVE",
                    names.given("BRITISH", "F", own) + " Ashcombe",
                    "Supervising social worker",
                    false,
                    "07700 900" + own.between(100, 999));
        }
    }

    /** Numbers set aside for plays and films. */
    private String telephone() {
        return "07700 900" + chance.between(100, 999);
    }

    /** One father in seven must not be told where the child lives. */
    private void father() {
        person("PARENT", life.household.father, "Father", chance.percent(60), chance.percent(60) ? telephone() : null);
        if (Integer.parseInt(life.number) % 7 == 0) {
            last("meeting", "SUPERVISED");
            last("meeting_reason", "Only at the family centre, with a worker in the room");
            last("placement_address", false);
            last("papers_reason", "The court heard that he threatened former carers; the child would come to harm");
        }
    }

    private void sibling(Life sibling, String relation) {
        person("SIBLING", sibling.givenName + " " + life.household.familyName, relation, false, null);
        last("meeting", "ALLOWED");
        last("sibling_number", sibling.number);
        boolean together = Integer.parseInt(life.household.children.get(0).number) % 3 != 0;
        last("placed_together", together);
        last("apart_reason", together ? null : "No carer could be found who could take them together");
    }

    private void person(String part, String name, String relationship, boolean responsible, String contact) {
        int next = life.people.size() + 1;
        life.people.add(
                PERSON.with(new ChildRecord.Person(next, name, relationship, responsible, contact), "part", part));
    }

    /** Says more of whoever was told last. */
    private void last(String column, Object value) {
        int last = life.people.size() - 1;
        life.people.set(last, PERSON.with(life.people.get(last), column, value));
    }

    private void worker() {
        var worker = life.household.worker;
        var start = life.from;
        if (life.from.plusDays(200).isBefore(life.end) && chance.percent(35)) {
            start = chance.between(life.from.plusDays(90), life.end.minusDays(30));
            var former = names.given("BRITISH", "F", chance) + " " + names.family("BRITISH", chance);
            allocation(
                    "SOCIAL_WORKER", life.from, "SW" + chance.between(10000, 99999), former, start, chance.of(LEAVERS));
        }
        allocation("SOCIAL_WORKER", start, worker.email(), worker.name(), life.ceased() ? life.end : null, null);
    }

    private void officer() {
        var named = life.scene.days().after(life.from, Limit.workingDays(chance.percent(4) ? 8 : chance.between(1, 5)));
        if (!named.isAfter(life.end)) {
            var officer = life.household.officer;
            allocation(
                    "REVIEWING_OFFICER", named, officer.email(), officer.name(), life.ceased() ? life.end : null, null);
        }
    }

    private void allocation(String role, LocalDate from, String ref, String name, LocalDate to, String reason) {
        life.allocations.add(new ChildRecord.Allocation(role, from, ref, name, to, reason));
    }

    private void actions(ChildRecord.Review review) {
        for (int left = chance.between(1, 3); left > 0; left--) {
            var due = review.heldOn().plusDays(chance.between(14, 75));
            var done = due.plusDays(chance.between(-14, chance.percent(12) ? 30 : 0));
            boolean open = done.isAfter(life.end) || (due.plusDays(60).isAfter(life.end) && chance.percent(25));
            boolean dropped = !open && chance.percent(4);
            var owner = owner();
            var what = chance.of(ACTIONS).replace("{parent}", life.household.mother);
            life.actions.add(new ChildRecord.Action(
                    life.actions.size() + 1,
                    what,
                    owner.name(),
                    due,
                    open || dropped ? null : done,
                    dropped ? "No longer wanted by the child" : null,
                    review.heldOn(),
                    owner.part(),
                    owner.ref(),
                    null,
                    open || dropped ? null : chance.of(EVIDENCE)));
        }
    }

    /** Most is for the social worker; the rest for others of the council, for parents and for whoever is around the child. */
    private Owner owner() {
        int lot = chance.between(1, 100);
        if (lot <= 50) {
            return Owner.of(life.household.worker);
        }
        if (lot <= 58) {
            return Owner.of(life.household.officer);
        }
        var others = life.people.stream()
                .filter(person -> !"SIBLING".equals(person.part()))
                .toList();
        var other = others.get(chance.between(0, others.size() - 1));
        return new Owner(other.name(), other.part(), null);
    }

    private record Owner(String name, String part, String ref) {
        static Owner of(DemonstrationStaff.Member member) {
            return new Owner(member.name(), "COUNCIL", member.email());
        }
    }
}
