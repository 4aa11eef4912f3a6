package kith.bench;

import java.time.LocalDate;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.caserecord.FactsOf;
import kith.demonstration.DemonstrationCaseload;
import kith.demonstration.DemonstrationCouncil;
import kith.duty.ChildFacts;

/** Invented caseloads of any size, in lots so that they need not all lie in memory. */
final class Caseloads {
    /** As many children as all English and Welsh councils look after, and more. */
    static final int COUNTRY = 107_000;

    /** As many as one large council looks after. */
    static final int LOT = 600;

    private Caseloads() {}

    /** The children of a council of the demonstration's kind, of another size and seed. */
    static List<ChildRecord> of(int children, long seed, LocalDate today, LocalDate recordsFrom) {
        var model = DemonstrationCouncil.all().get(3);
        var council = new DemonstrationCouncil(
                model.code(),
                model.name(),
                model.nation(),
                children,
                seed,
                model.outward(),
                model.origins(),
                model.tasks(),
                model.papers(),
                model.rates());
        return DemonstrationCaseload.of(council, today, recordsFrom);
    }

    /** The facts of one lot, with whole lives: everything about them is known. No child has a child protection plan or a rhythm of its own, of which the peers know nothing. */
    static List<ChildFacts> facts(int children, long lot, LocalDate today) {
        return of(children, 10_000 + lot, today, today.minusYears(20)).stream()
                .map(FactsOf::record)
                .map(Caseloads::known)
                .toList();
    }

    private static ChildFacts known(ChildFacts facts) {
        return new ChildFacts(
                facts.bornOn(),
                facts.diedOn(),
                facts.periods(),
                facts.legalStatuses(),
                facts.placements(),
                facts.absences(),
                facts.plans(),
                facts.reviews(),
                facts.visits(),
                facts.visitRequests(),
                facts.health(),
                facts.officers(),
                facts.preparations(),
                facts.bookings(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ChildFacts.Known.ALL);
    }
}
