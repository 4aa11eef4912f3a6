package kith.demonstration;

import java.util.List;
import kith.caserecord.ChildRecord;

/** Tells what staff wrote into a child's chronology, because no other record holds it. */
final class ChronologyHistory {
    private static final List<String> MILESTONES = Resource.words("milestones");
    private static final List<String> SOURCES = Resource.words("sources");

    private final Life life;
    private final Chance chance;

    /** A chance of its own, so that nothing else in the stories changes with it. */
    ChronologyHistory(Life life) {
        this.life = life;
        chance = new Chance(31 * life.number.hashCode() + 7L);
    }

    void tell() {
        int entries = life.from.plusDays(14).isBefore(life.end) ? chance.between(0, 3) : 0;
        for (int entry = 0; entry < entries; entry++) {
            var day = chance.between(life.from.plusDays(7), life.end);
            life.chronology.add(new ChildRecord.ChronologyEntry(
                    day,
                    MILESTONES.get((chance.between(0, 99) + entry * 3) % MILESTONES.size()),
                    null,
                    chance.of(SOURCES),
                    life.scene.days().onOrBefore(day),
                    life.workerOn(day)));
        }
    }
}
