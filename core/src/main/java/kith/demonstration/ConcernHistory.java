package kith.demonstration;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.CarerConcern;

/** Tells what a few carers were concerned about, and how far it went. */
final class ConcernHistory {
    private static final List<String> CONCERNS = List.of(
            "Family time was moved three times without a word to the child, who then does not sleep.",
            "The school place was promised for September and the transport is still not arranged.",
            "Nobody told us what was decided at the review about the passport and the summer holiday.");

    private final Life life;
    private final Chance chance;

    /** A chance of its own, so that nothing else in the stories changes with it. */
    ConcernHistory(Life life) {
        this.life = life;
        chance = new Chance(53 * life.number.hashCode() + 9L);
    }

    void tell() {
        boolean longEnough = life.from.plusMonths(3).isBefore(life.end.minusDays(60));
        if (!life.ceased() && longEnough && chance.percent(4)) {
            LocalDate raised =
                    life.scene.days().onOrBefore(chance.between(life.end.minusDays(50), life.end.minusDays(16)));
            tell(raised, chance.between(0, 2));
        }
    }

    private void tell(LocalDate raised, int far) {
        LocalDate passed = far > 0 ? life.scene.days().onOrBefore(raised.plusDays(7)) : null;
        LocalDate closed = far > 1 ? life.scene.days().onOrBefore(raised.plusDays(14)) : null;
        String carer = life.homeOn(life.end).carer == null ? "The carer" : life.homeOn(life.end).carer;
        life.carerConcerns.add(new CarerConcern(
                1,
                raised,
                carer,
                chance.of(CONCERNS),
                life.people.stream()
                        .filter(person -> person.part().equals("SUPERVISING_SOCIAL_WORKER"))
                        .map(ChildRecord.Person::name)
                        .findFirst()
                        .orElse("Joan Whitlock"),
                raised,
                null,
                passed == null ? null : "Spoke with the social worker twice; no date was given.",
                passed,
                closed,
                closed == null ? null : "Arranged with the team manager; the carer was told the same day.",
                life.workerOn(raised)));
    }
}
