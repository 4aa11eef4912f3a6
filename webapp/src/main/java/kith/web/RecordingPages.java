package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.duty.DutyCode;
import kith.duty.DutyState;
import kith.duty.Readying;
import kith.record.ChildId;
import kith.worklist.ClockSummary;

/** On which page it is recorded that a duty was done. */
@RequestScoped
public class RecordingPages {
    private static final String REVIEW = "review ";
    private static final String FOLLOW_PLACEMENT = "follow-placement";
    private static final String PLACEMENT = "placement ";
    private static final String PROTECTION = "protection ";
    private static final String PREPARE = "prepare-review";
    private static final Set<String> OF_A_PLACEMENT = Set.of(FOLLOW_PLACEMENT, "placement-plan", "tell-placement");

    @Inject
    private CurrentOfficer current;

    /** Where the officer at work records that it was done; empty where that is not recorded, or by somebody else. */
    public String of(ChildId child, ClockSummary clock) {
        Page page = page(clock.duty());
        if (clock.duty() == DutyCode.CARE_PLAN_UPDATE && !may(page.permission()) && may(Permission.WRITE_PLAN)) {
            // Whoever writes the plan brings what was decided into a new version, which says that it is done.
            return Identity.to("begin-plan", child).toString();
        }
        if (page == null || !may(page.permission())) {
            return "";
        }
        if (clock.duty() == DutyCode.REVIEW_PREPARATION
                && ReviewTasks.code(clock.occasion()).equals(Readying.INVITATIONS.code())) {
            return Identity.to("book-review", child).toString();
        }
        return clock.duty() == DutyCode.EARLY_REVIEW_ANSWER && !clock.occasion().startsWith("asked ")
                ? raised(child, clock.occasion()).toString()
                : page.of(child, clock.occasion()).toString();
    }

    /** Where the officer at work puts it on hold; empty where the law pauses no such duty, it is on hold, or somebody else does so. */
    public String hold(ChildId child, ClockSummary clock) {
        boolean held = clock.duty() == DutyCode.HEALTH_ASSESSMENT
                && clock.state() != DutyState.ON_HOLD
                && may(Permission.ARRANGE);
        return held ? Identity.to("hold", child).toString() : "";
    }

    private boolean may(Permission permission) {
        return current.find().filter(officer -> officer.may(permission)).isPresent();
    }

    /** What happened raises the question whether a review is brought forward; nobody has asked yet. */
    private static Address raised(ChildId child, String occasion) {
        String cause =
                switch (occasion.substring(0, occasion.indexOf(' '))) {
                    case "breakdowns" -> "BREAKDOWN";
                    case "absences" -> "ABSENCE";
                    default -> "SAFEGUARDING";
                };
        return Identity.to("ask-review", child).with("cause", cause);
    }

    /** A page, what it begins with, and who may save it. */
    private record Page(String name, String kind, Permission permission) {
        Address of(ChildId child, String occasion) {
            // An item of the council's own is named by the occasion.
            boolean own = kind != null && kind.endsWith(":");
            Address address = Identity.to(name, child).with("kind", own ? kind + ReviewTasks.code(occasion) : kind);
            if (occasion.startsWith(REVIEW)) {
                return address.with("held", occasion.substring(REVIEW.length()));
            }
            if (occasion.startsWith(PROTECTION)) {
                return address.with("made", occasion.substring(PROTECTION.length()));
            }
            boolean ofAPlacement = OF_A_PLACEMENT.contains(name) && occasion.startsWith(PLACEMENT);
            return ofAPlacement ? address.with("placed", occasion.substring(PLACEMENT.length())) : address;
        }
    }

    private static Page page(DutyCode duty) {
        return switch (duty) {
            case VISIT, REQUESTED_VISIT -> new Page("record-visit", null, Permission.RECORD_VISIT);
            case FIRST_REVIEW,
                    SECOND_REVIEW,
                    LATER_REVIEW,
                    EARLY_REVIEW,
                    REVIEW_MEETING,
                    REVIEW_COMPLETION,
                    EMERGENCY_REVIEW -> new Page("chair-review", null, Permission.RECORD_REVIEW);
            case EARLY_REVIEW_ANSWER -> new Page("reviews", null, Permission.BRING_FORWARD);
            case REVIEW_DECISIONS, REVIEW_RECORD, REVIEW_DISTRIBUTION, CARE_PLAN_UPDATE ->
                new Page("follow-review", null, Permission.RECORD_REVIEW);
            case REVIEW_TALK -> new Page(PREPARE, "TALK", Permission.PREPARE_REVIEW);
            case REVIEW_PAPERS -> new Page(PREPARE, "PAPERS", Permission.PREPARE_REVIEW);
            case REVIEW_PREPARATION -> new Page(PREPARE, "ahead:", Permission.PREPARE_REVIEW);
            case DISPUTE_RESOLUTION, DISPUTE_STAGE -> new Page("oversight", null, Permission.ANSWER_DISPUTE);
            case OUTCOME_PAPER -> new Page(PREPARE, "after:", Permission.PREPARE_REVIEW);
            case HEALTH_ASSESSMENT -> new Page("record-health", "ASSESSMENT", Permission.RECORD_PLAN);
            case CARE_PLAN -> new Page("plan", null, Permission.WRITE_PLAN);
            case PLACEMENT_PLAN, DETENTION_PLACEMENT_PLAN -> new Page("placement-plan", null, Permission.RECORD_PLAN);
            case PERMANENCE_PLAN -> plan("PERMANENCE");
            case TWIN_TRACK_PLAN -> plan("TWIN_TRACK");
            case CHILD_PROTECTION_DECISION -> new Page("protection-plan", null, Permission.RECORD_PLAN);
            case PATHWAY_ASSESSMENT -> plan("PATHWAY_ASSESSMENT");
            case PEP, PEP_REVIEW -> plan("EDUCATION");
            case PLACEMENT_NOTIFICATION -> new Page("tell-placement", null, Permission.RECORD_CARE);
            case ENDING_NOTIFICATION -> placement("END_TOLD");
            case PARENT_ASSESSMENT, PARENT_DECISION -> placement("ASSESSED");
            case TEMPORARY_APPROVAL_END -> placement("APPROVED");
            case EMERGENCY_PLACEMENT_END -> new Page("move", null, Permission.RECORD_CARE);
            case IRO_APPOINTMENT -> new Page("allocate", null, Permission.ALLOCATE);
            case CEASING_APPROVAL -> new Page("end-care", null, Permission.ADMIT_CHILD);
            default -> null;
        };
    }

    private static Page placement(String kind) {
        return new Page(FOLLOW_PLACEMENT, kind, Permission.RECORD_CARE);
    }

    private static Page plan(String kind) {
        return new Page("record-plan", kind, Permission.RECORD_PLAN);
    }
}
