package kith.planning;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kith.access.Allowed;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.careplan.PlanChanges;
import kith.careplan.PlanLines;
import kith.careplan.PlanParts;
import kith.careplan.PlanVersions;
import kith.careplan.Plans;
import kith.caserecord.ChildRecord;
import kith.form.Correcting;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.record.ChangedMeanwhile;
import kith.record.ChildId;
import kith.record.Correction;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/**
 * Writing a version of a care plan part by part (the Care Planning, Placement and Case Review (England) Regulations 2010, reg 5 and
 * Schedule 1, and their like in Wales). Only the version that is being written can be changed; a complete one is kept as it is.
 */
@Step
@SavesOnce
public class WritingPlans {
    @Inject
    PlanVersions versions;

    @Inject
    PlanParts parts;

    @Inject
    PlanLines lines;

    @Inject
    PlanChanges changes;

    @Inject
    Plans plans;

    @Inject
    Correcting correcting;

    @Inject
    PlanCases cases;

    @Inject
    CarePlans carePlans;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Begins a new version.
     *
     * @param reviewHeldOn the review it follows, or null
     * @param copied whether it begins with what the last version says
     * @throws FormRefused if one is being written already, or the child has no social worker to write it
     */
    @Allowed(Permission.WRITE_PLAN)
    public Saved begin(ChildId child, Submission form, LocalDate reviewHeldOn, boolean copied) {
        List<ChildRecord.PlanVersion> before = versions.held(child);
        int last = before.isEmpty() ? 0 : before.get(before.size() - 1).number();
        if (last > 0 && completedOn(child, last) == null) {
            throw FormRefused.of("copied", "refused.planVersion.draft", last);
        }
        PlanCase planned = cases.of(child);
        String author = planned.workerOn(today.date())
                .orElseThrow(() -> FormRefused.of("copied", "refused.planVersion.noWorker"));
        boolean held = planned.record().reviews().stream()
                .anyMatch(review -> review.heldOn().equals(reviewHeldOn));
        Held<ChildRecord.PlanVersion> begun = versions.add(
                child, new ChildRecord.PlanVersion(last + 1, today.date(), author, held ? reviewHeldOn : null));
        if (copied && last > 0) {
            copy(child, last, last + 1, parts.of(child, last));
        }
        trail.detail("version " + (last + 1));
        return Saved.row(child, begun.id());
    }

    /**
     * Which reviews a version may follow.
     *
     * @param version the version, {@link CarePlans#DRAFT} for one that is to be begun
     * @throws NotFound if the child has no such version
     */
    @Allowed(Permission.WRITE_PLAN)
    public ReviewsOfVersion followed(ChildId child, int version) {
        if (version != CarePlans.DRAFT) {
            refuseUnknown(child, version);
        }
        return ReviewsOfVersion.of(
                cases.of(child).record().reviews(),
                versions.held(child).stream()
                        .filter(one -> one.number() == version)
                        .findFirst()
                        .orElse(null));
    }

    /**
     * One part of a version, to be looked at or written; where nobody wrote it yet its row is 0.
     *
     * @throws NotFound if no plan has such a part, or the child no such version
     */
    @Allowed(Permission.READ_CHILD)
    public HeldPart part(ChildId child, int version, String code) {
        PartOfPlan part = known(code);
        refuseUnknown(child, version);
        return new HeldPart(part, held(child, version, code));
    }

    private Held<WrittenPart> held(ChildId child, int version, String code) {
        List<ChildRecord.PlanLine> of = lines.of(child, version).stream()
                .filter(line -> line.part().equals(code))
                .toList();
        return parts.of(child, version, code)
                .map(held -> new Held<>(held.id(), held.version(), new WrittenPart(held.said(), of)))
                .orElseGet(() -> new Held<>(
                        0L,
                        0,
                        new WrittenPart(
                                new ChildRecord.PlanPart(version, code, known(child, code), null, null, null), of)));
    }

    /** What the record knows already of a part that nobody wrote yet: who the personal adviser is (reg 44); else null. */
    private String known(ChildId child, String code) {
        return code.equals(CarePlanPart.PERSONAL_ADVISER.code())
                ? cases.of(child)
                        .named(CarePlanPart.PERSONAL_ADVISER.name(), today.date())
                        .orElse(null)
                : null;
    }

    /**
     * Writes a part of the version that is being written.
     *
     * @param seen the part as the officer saw it
     * @throws FormRefused if the version is complete
     * @throws ChangedMeanwhile if somebody else wrote it since; carries a {@link WrittenPart}
     */
    @Allowed(Permission.WRITE_PLAN)
    public Saved write(ChildId child, Submission form, Seen seen, WrittenPart said) {
        int version = said.said().planVersion();
        refuseComplete(child, version);
        try {
            Held<ChildRecord.PlanPart> written = parts.write(child, seen, said.said());
            lines.write(child, version, said.said().part(), said.lines());
            trail.detail("version " + version + " " + said.said().part());
            return Saved.row(child, written.id());
        } catch (ChangedMeanwhile changed) {
            throw new ChangedMeanwhile(held(child, version, said.said().part()));
        }
    }

    /**
     * Takes over what the version before says, into the version that is being written.
     *
     * @param code which part, or null for every part that says something
     */
    @Allowed(Permission.WRITE_PLAN)
    public Saved copyForward(ChildId child, Submission form, int from, int to, String code) {
        refuseComplete(child, to);
        List<Held<ChildRecord.PlanPart>> taken = parts.of(child, from).stream()
                .filter(part -> code == null || part.said().part().equals(code))
                .toList();
        copy(child, from, to, taken);
        trail.detail("version " + from + " to " + to + (code == null ? "" : " " + code));
        return Saved.row(child, null);
    }

    /**
     * Cancels a version that was begun by mistake, with everything written into it; what it said is kept with the reason.
     *
     * @throws FormRefused if the version is complete, or a change of it was made without a review: that happened
     */
    @Allowed(Permission.WRITE_PLAN)
    public Saved cancel(ChildId child, Submission form, int version, String why) {
        refuseComplete(child, version);
        refuseChanged(child, version);
        Correction correction = correcting.because(why);
        changes.settle(
                child,
                change -> Integer.valueOf(version).equals(change.planVersion()),
                ChildRecord.PlanChange::ordinal,
                List.of(),
                correction);
        lines.settle(child, line -> line.planVersion() == version, Function.identity(), List.of(), correction);
        parts.settle(child, part -> part.planVersion() == version, ChildRecord.PlanPart::part, List.of(), correction);
        versions.settle(child, one -> one.number() == version, ChildRecord.PlanVersion::number, List.of(), correction);
        trail.detail("version " + version);
        return Saved.row(child, null);
    }

    private void refuseChanged(ChildId child, int version) {
        changes.held(child).stream()
                .filter(change -> Integer.valueOf(version).equals(change.planVersion()) && change.madeOn() != null)
                .findFirst()
                .ifPresent(made -> {
                    throw FormRefused.of("why", "refused.planVersion.changed", version, made.madeOn());
                });
    }

    private void copy(ChildId child, int from, int to, List<Held<ChildRecord.PlanPart>> taken) {
        List<ChildRecord.PlanLine> theirs = lines.of(child, from);
        for (Held<ChildRecord.PlanPart> part : taken) {
            String code = part.said().part();
            Seen standing = parts.of(child, to, code)
                    .map(held -> new Seen(held.id(), held.version()))
                    .orElse(new Seen(0, 0));
            parts.write(child, standing, Copies.of(part.said(), to));
            lines.write(
                    child,
                    to,
                    code,
                    theirs.stream()
                            .filter(line -> line.part().equals(code))
                            .map(line -> Copies.of(line, to))
                            .toList());
        }
    }

    private PartOfPlan known(String code) {
        return carePlans
                .template()
                .known(code)
                .filter(part -> part.shape() != CarePlanPart.Shape.OFFICER)
                .orElseThrow(() -> new NotFound("part of the plan", code));
    }

    private void refuseUnknown(ChildId child, int version) {
        boolean there = versions.held(child).stream().anyMatch(held -> held.number() == version);
        if (!there) {
            throw new NotFound("version of the plan", version);
        }
    }

    private void refuseComplete(ChildId child, int version) {
        refuseUnknown(child, version);
        LocalDate completed = completedOn(child, version);
        if (completed != null) {
            throw FormRefused.of("said", "refused.planVersion.complete", version, completed);
        }
    }

    private LocalDate completedOn(ChildId child, int version) {
        return plans.held(child).stream()
                .filter(plan ->
                        plan.kind().equals("CARE") && Integer.valueOf(version).equals(plan.planVersion()))
                .map(ChildRecord.Plan::completedOn)
                .findFirst()
                .orElse(null);
    }
}
