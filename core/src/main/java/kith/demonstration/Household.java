package kith.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A family whose children became looked after together. */
final class Household {
    final Situation situation;
    final String origin;
    final String familyName;
    final String mother;
    final String father;
    final String postcode;
    final String carer;
    /** The day from which Kith's story looks back: today, or the day the children ceased to be looked after. */
    final LocalDate end;

    final LocalDate lookedAfterFrom;
    final DemonstrationStaff.Member worker;
    final DemonstrationStaff.Member officer;
    final List<Life> children = new ArrayList<>();
    private String carersPostcode;

    Household(
            Situation situation,
            Scene scene,
            Names names,
            DemonstrationStaff.Member worker,
            DemonstrationStaff.Member officer,
            Chance chance) {
        this.situation = situation;
        this.worker = worker;
        this.officer = officer;
        origin = situation == Situation.SEEKING_ASYLUM ? names.originOfAsylumSeeker(chance) : names.origin(chance);
        familyName = names.family(origin, chance);
        mother = names.given(origin, "F", chance) + " " + familyName;
        father = names.given(origin, "M", chance) + " "
                + (chance.percent(60) ? familyName : names.family(origin, chance));
        postcode = scene.postcode(chance);
        carer = chance.of(Scene.CARERS);
        end = situation == Situation.CEASED ? scene.today().minusDays(chance.between(10, 700)) : scene.today();
        lookedAfterFrom = end.minusDays(situation.lookedAfterFor.pick(chance));
    }

    /** This given name, or, where somebody of the family bears it, the first after it that nobody does. */
    String free(Names names, String sex, String given) {
        String free = given;
        while (borne(free)) {
            free = names.after(origin, sex, free);
        }
        return free;
    }

    private boolean borne(String given) {
        String name = given + " " + familyName;
        return mother.equals(name)
                || father.equals(name)
                || children.stream().anyMatch(child -> given.equals(child.givenName));
    }

    /** Where the family's usual carers live: what was said of them first. */
    String carersPostcode(String drawn) {
        if (carersPostcode == null) {
            carersPostcode = drawn;
        }
        return carersPostcode;
    }
}
