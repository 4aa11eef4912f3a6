package kith.chairing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What every review talks of: the considerations of the Care Planning, Placement and Case Review (England) Regulations 2010, reg 35
 * and Schedule 7 (to be confirmed), and of the Welsh regulations of 2015, and what councils' pages and agencies' handbooks name
 * besides. A council adds its own questions ({@link kith.plugin.FormQuestion.Form#REVIEW}).
 */
public enum ReviewTopic {
    /** What changed since the last review, or since the child came. Schedule 7. */
    CHANGES,
    /** What was made of the plan since the last review. IRO Handbook; later reviews monitor. */
    PLAN_PROGRESS,
    /** Progress in the placement. Schedule 7; Welsh leaflets. */
    PLACEMENT,
    /** Being safe, well and happy. Welsh leaflets. */
    SAFE_WELL_HAPPY,
    /** General wellbeing. Handbooks. */
    WELLBEING,
    /** The child's wishes and feelings. Schedule 7. */
    WISHES,
    /** How the child's views and concerns were weighed, and whether the child understands what changes. IRO Handbook. */
    VIEWS_WEIGHED,
    /** What the parents say about the child. Reg 35; leaflets. */
    PARENTS_VIEWS,
    /** What the carer says about the child. Reg 35; leaflets. */
    CARERS_VIEWS,
    /** Education. Schedule 7. */
    EDUCATION,
    /** Physical and emotional health. Schedule 7. */
    HEALTH,
    /** Contact with the birth family. Schedule 7. */
    CONTACT,
    /** Identity: religion, culture, language. Schedule 7. */
    IDENTITY,
    /** Whether the plan rests on a full and current assessment, and meets the needs. IRO Handbook. */
    ASSESSMENT,
    /** Gaps in assessment or service. IRO Handbook. */
    GAPS,
    /** Whether the plan works and the child is supported in every area. Leaflets. */
    PLAN_WORKS,
    /** The plan for permanence: there, achievable in the child's time, meeting the needs. Guidance: from the second review. */
    PERMANENCE,
    /** Planning on two tracks. Councils' practice: by the third review, unless the child went home. */
    TWIN_TRACK,
    /** Aims for now. Staff guides. */
    AIMS_NOW,
    /** Aims in the long term. Staff guides. */
    AIMS_LATER,
    /** Plans for the future. Welsh leaflets. */
    FUTURE;

    /**
     * Which review of which child it is.
     *
     * @param number 1 for the first of the present period
     * @param permanenceFrom by which review there is a plan for permanence
     * @param twinTrackFrom by which review a child who has not gone home is planned for on two tracks
     * @param home whether the child lives with a parent
     */
    record Stage(int number, int permanenceFrom, int twinTrackFrom, boolean home) {}

    /** The topics of a review, in order. */
    static List<ReviewTopic> of(Stage stage) {
        return Stream.of(values()).filter(topic -> topic.asked(stage)).toList();
    }

    private boolean asked(Stage stage) {
        return switch (this) {
            case PLAN_PROGRESS -> stage.number() > 1;
            case PERMANENCE -> stage.number() >= stage.permanenceFrom();
            case TWIN_TRACK -> stage.number() >= stage.twinTrackFrom() && !stage.home();
            default -> true;
        };
    }

    /** Whether a review does not close before something is said of it. Nobody can be made to say anything for others. */
    public boolean required() {
        return this != PARENTS_VIEWS && this != CARERS_VIEWS && this != IDENTITY && this != GAPS;
    }

    /** Its code in rows and fields, such as {@code safe-well-happy}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
