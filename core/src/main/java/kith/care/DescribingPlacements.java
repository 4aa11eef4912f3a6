package kith.care;

import jakarta.inject.Inject;
import java.util.Optional;
import kith.access.Allowed;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.caserecord.ChildRecord.PlacementCircumstances;
import kith.council.OfficersCouncil;
import kith.duedate.Sentence;
import kith.form.Correcting;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.law.Principle;
import kith.placement.Circumstances;
import kith.placement.Placements;
import kith.record.ChildId;
import kith.record.Held;
import kith.record.Seen;
import kith.record.Trail;

/**
 * Recording what else is to be known of a placement: distance, school, who approved a place outside the area or a break in schooling
 * (the Care Planning, Placement and Case Review (England) Regulations 2010, regs 10 and 11), and whether it broke down.
 */
@Step
@SavesOnce
public class DescribingPlacements {

    @Inject
    Circumstances circumstances;

    @Inject
    Placements placements;

    @Inject
    OfficersCouncil council;

    @Inject
    Correcting correcting;

    @Inject
    Trail trail;

    @Inject
    Today today;

    /**
     * Says it of a placement, or says it anew; what was said before is kept with the reason.
     *
     * @param seen the circumstances as the officer saw them, null where there were none
     * @param why why what was said is changed, null where nothing was
     * @throws FormRefused if there is no such placement, or an approval is not by whom the law wants it
     * @throws kith.record.ChangedMeanwhile if somebody else said it since
     */
    @Allowed(Permission.RECORD_CARE)
    public Saved describe(ChildId child, Submission form, Seen seen, PlacementCircumstances said, String why) {
        Optional<Held<PlacementCircumstances>> held = circumstances.rows(child).stream()
                .filter(row -> said != null && row.said().placedOn().equals(said.placedOn()))
                .findFirst();
        check(child, said);
        trail.detail(said.placedOn().toString());
        if (held.isEmpty()) {
            return Saved.row(child, circumstances.add(child, said).id());
        }
        Seen asSeen = seen == null ? new Seen(held.get().id(), -1) : seen;
        return Saved.row(
                child,
                circumstances
                        .correct(child, asSeen, said, correcting.because(why))
                        .id());
    }

    private void check(ChildId child, PlacementCircumstances said) {
        if (said == null
                || placements.held(child).stream()
                        .noneMatch(stay -> stay.fromOn().equals(said.placedOn()))) {
            throw FormRefused.of(null, "refused.placement-plan.placement");
        }
        Dates.notAhead("areaApprovedOn", said.areaApprovedOn(), today.date());
        Dates.notAhead("schoolingApprovedOn", said.schoolingApprovedOn(), today.date());
        Dates.notAhead("disruptionMeetingOn", said.disruptionMeetingOn(), today.date());
        if (said.areaApprovedOn() != null && said.areaApprovedBy() == null) {
            throw FormRefused.of("areaApprovedBy", "refused.circumstances.by-whom");
        }
        boolean byOfficer = "NOMINATED_OFFICER".equals(said.areaApprovedBy());
        if (byOfficer && Boolean.TRUE.equals(said.atDistance())) {
            refuse("areaApprovedBy", "refused.circumstances.director", Principle.OUT_OF_AREA_APPROVED);
        }
        if (Boolean.TRUE.equals(said.brokeDown()) && said.breakdownReason() == null) {
            throw FormRefused.of("breakdownReason", "refused.circumstances.breakdown");
        }
    }

    private void refuse(String field, String sentence, Principle principle) {
        throw new FormRefused(
                field,
                Sentence.of(sentence),
                council.law().authority(principle, today.date()).orElse(null));
    }
}
