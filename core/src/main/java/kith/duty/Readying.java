package kith.duty;

import java.util.List;
import java.util.stream.Stream;
import kith.duty.ChildFacts.Preparation;

/**
 * What is made ready for every review, whatever the council lists besides. An item of the council's own with the code of one of these
 * is that one in the council's words and by the council's day.
 */
public enum Readying {
    /** The meeting is booked, and whoever is to come was written to. */
    INVITATIONS("invitations"),
    /** Social worker and reviewing officer talked. IRO Handbook. */
    TALK(Preparation.TALK),
    /** The social worker brought the assessment of the child's needs up to date. Agencies' handbooks. */
    NEEDS("update-needs"),
    /** The social worker's written report is there. Councils' booklets for children. */
    REPORT("report"),
    /** The social worker told the child what the report says. Councils' booklets for children. */
    TOLD("told-the-child"),
    /** The social worker met the child to prepare for the review. Councils' booklets for children. */
    MEETING("meet-the-child"),
    /** The reviewing officer talked with the child in private or visited, or recorded why not. Reg 36(1)(b). */
    PRIVATE_TALK("speak-in-private"),
    /** The strategy to involve a child who needs one of its own. Staff guides. */
    STRATEGY(Preparation.STRATEGY),
    /** The child was asked about an advocate. Staff guides. */
    ADVOCATE("ask-advocate"),
    /** Whoever was asked before the meeting has answered. Councils' staff guides: what did not come back is shown to the reviewing officer. */
    ANSWERS("answers"),
    /** The papers reached the reviewing officer. IRO Handbook. */
    PAPERS(Preparation.PAPERS);

    private final String code;

    Readying(String code) {
        this.code = code;
    }

    /** Its code in rows and addresses. */
    public String code() {
        return code;
    }

    /** Whether it may be considered and left with a reason: what needs the child, who may not want it. */
    public static boolean mayBeLeft(String code) {
        return Stream.of(TOLD, MEETING, PRIVATE_TALK).anyMatch(one -> one.code.equals(code));
    }

    /** The codes that are recorded as a preparation; who was written to and has answered follows from the booking. */
    public static List<String> recorded() {
        return Stream.of(values())
                .filter(one -> one != INVITATIONS && one != ANSWERS)
                .map(Readying::code)
                .toList();
    }
}
