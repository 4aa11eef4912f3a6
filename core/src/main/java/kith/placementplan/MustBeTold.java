package kith.placementplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.PlacementNotice;

/**
 * Who must be told of a placement: the Care Planning, Placement and Case Review (England) Regulations 2010, reg 13. Where nobody is
 * named in a part, the part itself stands for the name.
 *
 * @param people each a notice that says nothing yet
 */
public record MustBeTold(List<PlacementNotice> people) {
    private static final int SCHOOL_FROM = 4;

    public MustBeTold {
        people = List.copyOf(people);
    }

    /**
     * @param stay the placement
     * @param stays all of the child's, the one included
     * @param around the people around the child
     * @param circumstances what else is known of the placement, or null
     */
    public static MustBeTold of(
            ChildRecord.Child child,
            ChildRecord.Placement stay,
            List<ChildRecord.Placement> stays,
            List<ChildRecord.Person> around,
            ChildRecord.PlacementCircumstances circumstances) {
        List<PlacementNotice> people = new ArrayList<>();
        people.add(of(stay, "CHILD", null));
        around.stream()
                .filter(person -> isParent(person) && isAround(person, stay.fromOn()))
                .forEach(person -> people.add(of(stay, "PARENT", person.name())));
        stays.stream()
                .filter(other -> stay.fromOn().equals(other.toOn()) && other.carer() != null)
                .filter(other -> !other.carer().equals(stay.carer()))
                .forEach(other -> people.add(of(stay, "FORMER_CARER", other.carer())));
        people.add(of(stay, "HEALTH_BODY", null));
        people.add(of(stay, "DOCTOR", null));
        if (!child.bornOn().plusYears(SCHOOL_FROM).isAfter(stay.fromOn())) {
            people.add(of(stay, "SCHOOL", null));
        }
        people.add(of(stay, "REVIEWING_OFFICER", null));
        if (circumstances != null && Boolean.TRUE.equals(circumstances.outOfArea())) {
            people.add(of(stay, "AREA_AUTHORITY", null));
        }
        return new MustBeTold(people);
    }

    private static PlacementNotice of(ChildRecord.Placement stay, String role, String name) {
        return new PlacementNotice(stay.fromOn(), role, name == null ? role : name, null, null, null);
    }

    private static boolean isParent(ChildRecord.Person person) {
        return person.parentalResponsibility() || "PARENT".equals(person.part());
    }

    private static boolean isAround(ChildRecord.Person person, LocalDate day) {
        return person.toOn() == null || person.toOn().isAfter(day);
    }

    /** Whether two notices are about the same person and placement. */
    public static boolean same(PlacementNotice one, PlacementNotice other) {
        return one.placedOn().equals(other.placedOn())
                && one.role().equals(other.role())
                && one.name().equals(other.name());
    }

    /** Who must be told, each with what is said of it, and after them who was told besides. */
    public List<PlacementNotice> with(List<PlacementNotice> said) {
        List<PlacementNotice> all = new ArrayList<>();
        people.forEach(one -> all.add(saidOf(one, said).orElse(one)));
        LocalDate placedOn = people.get(0).placedOn();
        said.stream()
                .filter(one -> one.placedOn().equals(placedOn))
                .filter(one -> all.stream().noneMatch(other -> same(one, other)))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** The day on which the last of them was told; null while nothing is said of somebody. */
    public LocalDate toldOn(List<PlacementNotice> said) {
        LocalDate last = null;
        for (PlacementNotice one : people) {
            Optional<PlacementNotice> told = saidOf(one, said);
            if (told.isEmpty()) {
                return null;
            }
            LocalDate day = told.get().toldOn();
            last = last == null || day != null && day.isAfter(last) ? day : last;
        }
        return last;
    }

    private static Optional<PlacementNotice> saidOf(PlacementNotice one, List<PlacementNotice> said) {
        return said.stream().filter(other -> same(one, other)).findFirst();
    }
}
