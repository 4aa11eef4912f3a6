package kith.plugin;

import java.util.Set;

/** The parts people have in a child's care plan and reviews. */
public enum Participant {
    /** The child or young person. */
    CHILD,
    /** Parents, guardians and everyone else with parental responsibility. */
    PARENT,
    /** Whoever looks after the child day by day: foster carer, residential worker, relative. */
    CARER,
    /** The child's allocated social worker. */
    SOCIAL_WORKER,
    /** The child's independent reviewing officer. */
    REVIEWING_OFFICER,
    /** The manager of the social worker's team. */
    TEAM_MANAGER,
    /** Who organises reviews and sends their papers. */
    REVIEW_ADMINISTRATOR,
    /** A representative of the independent fostering agency or the children's home's provider. */
    AGENCY_REPRESENTATIVE,
    /** The agency's social worker who supervises and supports the foster carer. */
    SUPERVISING_SOCIAL_WORKER,
    /** A teacher, designated teacher or other representative of the child's education. */
    EDUCATION_REPRESENTATIVE,
    /** A doctor, nurse, health visitor or other representative of the child's health care. */
    HEALTH_REPRESENTATIVE,
    /** The Children's Guardian whom the court appointed. */
    CHILDRENS_GUARDIAN,
    /** An advocate of the child's choice. */
    ADVOCATE,
    /** A friend, relative or other person whom the child brings as support. */
    SUPPORTER;

    private static final Set<Participant> STAFF =
            Set.of(SOCIAL_WORKER, REVIEWING_OFFICER, TEAM_MANAGER, REVIEW_ADMINISTRATOR);

    /** Whether it is a part of the council's own staff, who are neither written to nor asked on paper. */
    public boolean isStaff() {
        return STAFF.contains(this);
    }
}
