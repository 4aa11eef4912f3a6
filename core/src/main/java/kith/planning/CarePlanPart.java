package kith.planning;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The parts of a care plan that Kith knows: those of the Care Planning, Placement and Case Review (England) Regulations 2010,
 * reg 5 and Schedule 1, and the Welsh regulations of 2015, reg 5 and Schedule 2; what councils' pages promise besides; and, for
 * an eligible child, those of a pathway plan. A council adds its own ({@link kith.plugin.PlanPart}).
 */
public enum CarePlanPart {
    /** Why the child lives where the child lives. Councils' pages. */
    WHY_HERE(Section.LIVING, Shape.STATEMENT, true),
    /** What should happen during the stay. Councils' pages. */
    STAY(Section.LIVING, Shape.STATEMENT, false),
    /** What should happen at its end. Councils' pages. */
    END_OF_STAY(Section.LIVING, Shape.STATEMENT, false),
    /** The placement plan: how the home meets the child's needs day by day. Reg 5(1)(c). */
    PLACEMENT_PLAN(Section.LIVING, Shape.NEEDS, true),
    /** The plan for permanence, by the second review. Reg 5(1)(a). */
    PERMANENCE(Section.LIVING, Shape.PERMANENCE, false),
    /** The assessed needs in short and how they are met now and in future. Reg 5(1)(b). */
    NEEDS(Section.NEEDS, Shape.NEEDS, true),
    /** The health plan. Schedule 1. */
    HEALTH(Section.NEEDS, Shape.NEEDS, true),
    /** The personal education plan. Schedule 1. */
    EDUCATION(Section.NEEDS, Shape.NEEDS, true),
    /** Identity: who the child is, culture and language. Schedule 1. */
    CULTURE(Section.NEEDS, Shape.NEEDS, true),
    /** Religion or belief. Schedule 1. */
    RELIGION(Section.NEEDS, Shape.NEEDS, false),
    /** Contact with family and friends. Schedule 1. */
    CONTACT(Section.NEEDS, Shape.NEEDS, true),
    /** Emotional and behavioural development. Schedule 1. */
    EMOTIONAL(Section.DEVELOPMENT, Shape.NEEDS, true),
    /** Hobbies and leisure. Councils' pages. */
    LEISURE(Section.DEVELOPMENT, Shape.NEEDS, false),
    /** Self-care skills. Schedule 1. */
    SELF_CARE(Section.DEVELOPMENT, Shape.NEEDS, true),
    /** Social presentation. Schedule 1. */
    SOCIAL_PRESENTATION(Section.DEVELOPMENT, Shape.NEEDS, true),
    /** Preparing to live on one's own, for older young people. Councils' pages. */
    SEMI_INDEPENDENCE(Section.DEVELOPMENT, Shape.NEEDS, false),
    /** What the assessment of needs says. Regs 42 and 43. */
    NEEDS_ASSESSMENT(Section.PATHWAY, Shape.STATEMENT, true),
    /** Who the personal adviser is. Reg 44. */
    PERSONAL_ADVISER(Section.PATHWAY, Shape.STATEMENT, true),
    /** Where the young person will live. Schedule 8. */
    ACCOMMODATION(Section.PATHWAY, Shape.NEEDS, true),
    /** Education, training and work. Schedule 8. */
    WORK(Section.PATHWAY, Shape.NEEDS, true),
    /** Money. Schedule 8. */
    MONEY(Section.PATHWAY, Shape.NEEDS, true),
    /** The skills of everyday life. Schedule 8. */
    LIFE_SKILLS(Section.PATHWAY, Shape.NEEDS, true),
    /** Relationships and support. Schedule 8. */
    SUPPORT(Section.PATHWAY, Shape.NEEDS, true),
    /** What happens if plans break down. Reg 43. */
    IF_THINGS_GO_WRONG(Section.PATHWAY, Shape.STATEMENT, true),
    /** How parents or guardians help; may stay empty. Councils' pages. */
    PARENTS_HELP(Section.VIEWS, Shape.STATEMENT, false),
    /** The child's wishes and feelings. Reg 5(1)(e). */
    WISHES(Section.VIEWS, Shape.STATEMENT, true),
    /** What the family says. Reg 5(1)(e). */
    FAMILY_VIEWS(Section.VIEWS, Shape.STATEMENT, false),
    /** What the carers say. Reg 5(1)(e). */
    CARER_VIEWS(Section.VIEWS, Shape.STATEMENT, false),
    /** What health, school and other agencies say. Reg 5(1)(e). */
    AGENCY_VIEWS(Section.VIEWS, Shape.STATEMENT, false),
    /** The reviewing officer's name, which comes from the allocation. Reg 5(1)(d). */
    REVIEWING_OFFICER(Section.VIEWS, Shape.OFFICER, true);

    /** Where in the plan a part stands. */
    public enum Section {
        LIVING,
        NEEDS,
        /** Called part 2 in agencies' handbooks. */
        DEVELOPMENT,
        PATHWAY,
        VIEWS,
        /** What the council adds. */
        COUNCIL
    }

    /** What a part asks. */
    public enum Shape {
        /** One text. */
        STATEMENT,
        /** Needs now and in future, how they are met, and who does what by when. */
        NEEDS,
        /** The plan for permanence. */
        PERMANENCE,
        /** Nothing: it is read from who is allocated. */
        OFFICER
    }

    /** From this age on a plan speaks of preparing to live on one's own. */
    static final int OLDER = 14;

    private final Section section;
    private final Shape shape;
    private final boolean required;

    CarePlanPart(Section section, Shape shape, boolean required) {
        this.section = section;
        this.shape = shape;
        this.required = required;
    }

    /** Its code in rows and addresses, such as {@code why-here}. A council's part with the same code is this one in its words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The place of a part in the order of the plan, by its code; a council's own parts come after all others. */
    public static int place(String code) {
        return Stream.of(values())
                .filter(part -> part.code().equals(code))
                .map(CarePlanPart::ordinal)
                .findFirst()
                .orElse(values().length);
    }

    Section section() {
        return section;
    }

    Shape shape() {
        return shape;
    }

    boolean required() {
        return required;
    }
}
