package kith.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kith.access.NotFound;
import kith.access.Today;
import kith.careplan.PlanAgreements;
import kith.careplan.PlanChanges;
import kith.careplan.PlanLines;
import kith.careplan.PlanParts;
import kith.careplan.PlanVersions;
import kith.caserecord.ChildRecord;
import kith.council.OfficersCouncil;
import kith.record.ChildId;
import kith.record.Held;

/**
 * Puts a child's care plan together to be read. Only a step may use it. However many versions there are, what one says is one
 * query for its parts and one for its lines.
 */
@ApplicationScoped
public class CarePlans {
    /** Stands for the version that is being written. */
    public static final int DRAFT = 0;

    private static final int TWIN_TRACK_BY_REVIEW = 3;

    @Inject
    PlanCases cases;

    @Inject
    PlanVersions versions;

    @Inject
    PlanParts parts;

    @Inject
    PlanLines lines;

    @Inject
    PlanAgreements agreements;

    @Inject
    PlanChanges changes;

    @Inject
    OfficersCouncil council;

    @Inject
    Today today;

    /**
     * A child's care plan.
     *
     * @param version the version to show, {@link #DRAFT} for the one being written, null for the one in force, or, where there
     *     is none, the one being written
     * @throws NotFound if the child has no such version
     */
    public CarePlan of(ChildId child, Integer version) {
        PlanCase planned = cases.of(child);
        List<Held<ChildRecord.PlanAgreement>> said = agreements.rows(child);
        List<VersionSummary> all = summaries(child, planned, said);
        boolean draft = version != null && version == DRAFT;
        VersionSummary asked = version == null || draft ? usual(all, draft) : one(all, version);
        CarePlanSummary shown = asked == null ? null : read(child, planned, asked, said);
        LocalDate day = today.date();
        return new CarePlan(
                all,
                shown,
                shown == null ? changes.rows(child) : shown.changes(),
                planned.ageOn(day),
                planned.eligibility(),
                planned.eligibleOn(day),
                shown == null || shown.version().draft() ? List.of() : flags(planned, shown, day));
    }

    /** When each version that is complete was completed, by its number. */
    public static Map<Integer, LocalDate> completed(List<ChildRecord.Plan> plans) {
        return plans.stream()
                .filter(plan -> plan.kind().equals("CARE") && plan.planVersion() != null)
                .collect(Collectors.toMap(ChildRecord.Plan::planVersion, ChildRecord.Plan::completedOn));
    }

    /** One version, whole. */
    CarePlanSummary version(ChildId child, PlanCase planned, int version) {
        List<Held<ChildRecord.PlanAgreement>> said = agreements.rows(child);
        return read(child, planned, one(summaries(child, planned, said), version), said);
    }

    /** The version in force or the one being written; where that is not there, the latest. */
    private static VersionSummary usual(List<VersionSummary> all, boolean draft) {
        return all.stream()
                .filter(version -> version.draft() == draft)
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
    }

    private static VersionSummary one(List<VersionSummary> all, int number) {
        return all.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version of the plan", number));
    }

    private List<VersionSummary> summaries(
            ChildId child, PlanCase planned, List<Held<ChildRecord.PlanAgreement>> said) {
        Map<Integer, LocalDate> completed = completed(planned.record().plans());
        List<Held<ChildRecord.PlanVersion>> held = new ArrayList<>(versions.rows(child));
        Collections.reverse(held);
        List<VersionSummary> summaries = new ArrayList<>();
        boolean later = false;
        for (Held<ChildRecord.PlanVersion> version : held) {
            LocalDate on = completed.get(version.said().number());
            summaries.add(new VersionSummary(version, state(planned, version.said(), on, later, said), on));
            later |= on != null;
        }
        return summaries;
    }

    private static VersionSummary.State state(
            PlanCase planned,
            ChildRecord.PlanVersion version,
            LocalDate completedOn,
            boolean later,
            List<Held<ChildRecord.PlanAgreement>> said) {
        if (completedOn == null) {
            return VersionSummary.State.DRAFT;
        }
        if (later) {
            return VersionSummary.State.SUPERSEDED;
        }
        List<AskedAgreement> asked = AskedAgreement.of(planned, completedOn, of(said, version.number()));
        boolean agreed = !asked.isEmpty() && asked.stream().allMatch(AskedAgreement::agreed);
        return agreed ? VersionSummary.State.AGREED : VersionSummary.State.COMPLETE;
    }

    private static List<ChildRecord.PlanAgreement> of(List<Held<ChildRecord.PlanAgreement>> said, int version) {
        return said.stream()
                .map(Held::said)
                .filter(agreement -> agreement.planVersion() == version)
                .toList();
    }

    private CarePlanSummary read(
            ChildId child, PlanCase planned, VersionSummary version, List<Held<ChildRecord.PlanAgreement>> said) {
        LocalDate day = version.completedOn() == null ? today.date() : version.completedOn();
        return new CarePlanSummary(
                version,
                parts(child, planned, version.number(), day),
                AskedAgreement.of(planned, day, of(said, version.number())),
                said.stream()
                        .filter(agreement -> agreement.said().planVersion() == version.number())
                        .toList(),
                changes.rows(child).stream()
                        .filter(change -> concerns(change.said(), version))
                        .toList());
    }

    /** A change that no version makes concerns the plan in force and the one being written, the older ones only while they wait. */
    private static boolean concerns(ChildRecord.PlanChange change, VersionSummary version) {
        if (change.planVersion() != null) {
            return change.planVersion() == version.number();
        }
        return version.state() != VersionSummary.State.SUPERSEDED
                && (SignificantChanges.waits(change) || !change.raisedOn().isBefore(version.begunOn()));
    }

    private List<PartSummary> parts(ChildId child, PlanCase planned, int version, LocalDate day) {
        Map<String, ChildRecord.PlanPart> said = parts.of(child, version).stream()
                .map(Held::said)
                .collect(Collectors.toMap(ChildRecord.PlanPart::part, part -> part));
        Map<String, List<ChildRecord.PlanLine>> lined =
                lines.of(child, version).stream().collect(Collectors.groupingBy(ChildRecord.PlanLine::part));
        return template().of(planned, day).stream()
                .map(part -> new PartSummary(
                        part,
                        said.get(part.code()),
                        lined.getOrDefault(part.code(), List.of()),
                        part.shape() == CarePlanPart.Shape.OFFICER
                                ? planned.officerOn(day).orElse(null)
                                : null,
                        linked(planned, part.code(), day)))
                .toList();
    }

    private static LocalDate linked(PlanCase planned, String part, LocalDate day) {
        return switch (part) {
            case "health" -> planned.healthAssessed(day).orElse(null);
            case "education" -> planned.lastPlan("EDUCATION", day).orElse(null);
            case "placement-plan" -> planned.placementPlan(day).orElse(null);
            case "needs-assessment" ->
                planned.lastPlan("PATHWAY_ASSESSMENT", day).orElse(null);
            default -> null;
        };
    }

    /** Which parts plans of this council have. */
    PartsOfPlan template() {
        return new PartsOfPlan(council.answers());
    }

    private static List<PlanFlag> flags(PlanCase planned, CarePlanSummary plan, LocalDate day) {
        List<PlanFlag> flags = new ArrayList<>();
        long reviews = planned.onlyRemandedOn(day) ? 0 : planned.reviewsUntil(day);
        PartSummary permanence = plan.part(CarePlanPart.PERMANENCE.code());
        ChildRecord.PlanPart said = permanence.said();
        boolean aimed = said != null && said.aim() != null;
        if (reviews >= 2 && !aimed) {
            flags.add(PlanFlag.NO_PERMANENCE);
        }
        if (aimed && said.byOn() == null) {
            flags.add(PlanFlag.NO_TIMESCALE);
        }
        if (aimed && !Boolean.TRUE.equals(said.meetsNeeds())) {
            flags.add(PlanFlag.NEEDS_NOT_MET);
        }
        if (reviews >= TWIN_TRACK_BY_REVIEW && aimed && said.alternatives().isEmpty() && !planned.homeOn(day)) {
            flags.add(PlanFlag.NO_TWIN_TRACK);
        }
        if (plan.parts().stream().flatMap(part -> part.lines().stream()).anyMatch(line -> line.byOn() == null)) {
            flags.add(PlanFlag.NO_DAY);
        }
        if (planned.livesOn(day) && planned.placementPlan(day).isEmpty()) {
            flags.add(PlanFlag.NO_PLACEMENT_PLAN);
        }
        return flags;
    }
}
