package kith.access;

import static kith.access.Role.DATA_OFFICER;
import static kith.access.Role.GUEST;
import static kith.access.Role.REVIEWING_OFFICER;
import static kith.access.Role.REVIEW_ADMINISTRATOR;
import static kith.access.Role.SOCIAL_WORKER;
import static kith.access.Role.SYSTEM;
import static kith.access.Role.SYSTEM_ADMINISTRATOR;
import static kith.access.Role.TEAM_MANAGER;

import java.util.EnumSet;
import java.util.Set;

/**
 * What can be done in Kith and which roles may do it. This is the whole table: {@code docs/roles.md} says the same in
 * prose and a test holds the two together. Each public method of a step names one of these in {@link Allowed}.
 */
public enum Permission {
    /** See the list of what is due: own cases, the team's, the council's. */
    SEE_WORK(SOCIAL_WORKER, REVIEWING_OFFICER, TEAM_MANAGER, REVIEW_ADMINISTRATOR, DATA_OFFICER),
    /** Take the list of what is due away as a file. */
    EXPORT_WORK(SOCIAL_WORKER, REVIEWING_OFFICER, TEAM_MANAGER, REVIEW_ADMINISTRATOR, DATA_OFFICER),
    /** Find a child by name, number or date of birth. */
    FIND_CHILD(SOCIAL_WORKER, REVIEWING_OFFICER, TEAM_MANAGER, REVIEW_ADMINISTRATOR, DATA_OFFICER),
    /** Open a child's record. Every opening leaves an entry in the trail. */
    READ_CHILD(SOCIAL_WORKER, REVIEWING_OFFICER, TEAM_MANAGER, REVIEW_ADMINISTRATOR, DATA_OFFICER, SYSTEM),
    /** See who did what on a child's record and when. */
    READ_HISTORY(SOCIAL_WORKER, REVIEWING_OFFICER, TEAM_MANAGER, REVIEW_ADMINISTRATOR, DATA_OFFICER),
    /** Keep what one types into a form until it is saved. */
    DRAFT(SOCIAL_WORKER, REVIEWING_OFFICER, TEAM_MANAGER, REVIEW_ADMINISTRATOR, SYSTEM_ADMINISTRATOR, DATA_OFFICER),
    /** Plan and record visits, requests for one, advice between them, carers’ concerns, and what there is to know for a visit. */
    RECORD_VISIT(SOCIAL_WORKER, REVIEWING_OFFICER, TEAM_MANAGER),
    /** Record what is made ready for reviews, and the papers that follow them. */
    PREPARE_REVIEW(SOCIAL_WORKER, REVIEWING_OFFICER, TEAM_MANAGER, REVIEW_ADMINISTRATOR),
    /** Record reviews: booked, held, adjourned, taken back, and what follows them. */
    RECORD_REVIEW(REVIEWING_OFFICER, REVIEW_ADMINISTRATOR, TEAM_MANAGER),
    /** Answer whether a review is held before its date: the reviewing officer's own decision. */
    BRING_FORWARD(REVIEWING_OFFICER),
    /** Record that plans, health assessments and dental checks were completed. */
    RECORD_PLAN(SOCIAL_WORKER, REVIEWING_OFFICER, TEAM_MANAGER, REVIEW_ADMINISTRATOR),
    /** Record who does what by when, hand it over, and say what became of it. */
    RECORD_ACTION(SOCIAL_WORKER, REVIEWING_OFFICER, TEAM_MANAGER, REVIEW_ADMINISTRATOR),
    /** Write a child's care plan, complete it, and record who agreed to it. */
    WRITE_PLAN(SOCIAL_WORKER, TEAM_MANAGER),
    /** Keep documents and the chronology on a child's record, and send copies of plans. */
    KEEP_DOCUMENTS(SOCIAL_WORKER, REVIEWING_OFFICER, TEAM_MANAGER, REVIEW_ADMINISTRATOR),
    /** Read what Kith tells one, and mark it as read. */
    READ_MESSAGES(
            SOCIAL_WORKER, REVIEWING_OFFICER, TEAM_MANAGER, REVIEW_ADMINISTRATOR, SYSTEM_ADMINISTRATOR, DATA_OFFICER),
    /** Put a duty on hold where the law pauses it, and agree a rhythm of a child's own that is stricter than the law. */
    ARRANGE(REVIEWING_OFFICER, TEAM_MANAGER),
    /** Keep what the reviewing officer does and sees between reviews, and raise a concern with the council. */
    OVERSEE(REVIEWING_OFFICER),
    /** Record what the council did about a reviewing officer's concern. */
    ANSWER_DISPUTE(REVIEWING_OFFICER, TEAM_MANAGER),
    /** Keep complaints of children, care leavers and adults, and answer them. */
    KEEP_COMPLAINTS(REVIEWING_OFFICER, TEAM_MANAGER, REVIEW_ADMINISTRATOR),
    /** See what a reviewing officer watches over: one's own desk, a manager everybody's. */
    SEE_DESK(REVIEWING_OFFICER, TEAM_MANAGER, REVIEW_ADMINISTRATOR),
    /** Record where a child lives, under which legal status, and who is around the child. */
    RECORD_CARE(SOCIAL_WORKER, TEAM_MANAGER),
    /** See addresses that are sealed: of placements and of people around a child. */
    SEE_SEALED(SOCIAL_WORKER, REVIEWING_OFFICER, TEAM_MANAGER, SYSTEM),
    /** Enter a child who starts to be looked after, and record that being looked after ended. */
    ADMIT_CHILD(SOCIAL_WORKER, TEAM_MANAGER, REVIEW_ADMINISTRATOR),
    /** Say who works with a child: responsible worker, team, reviewing officer. */
    ALLOCATE(TEAM_MANAGER, REVIEW_ADMINISTRATOR),
    /** See who has looked at a child's record. */
    READ_ACCESS(REVIEWING_OFFICER, TEAM_MANAGER, DATA_OFFICER),
    /** Restrict a child's record to named staff, lift that, and be told who opened it all the same. */
    RESTRICT_CHILD(TEAM_MANAGER),
    /** Open a record that is restricted to others, for a time, with a reason; a manager is told. */
    OPEN_RESTRICTED(SOCIAL_WORKER, REVIEWING_OFFICER, TEAM_MANAGER),
    /** Name who sees the work of somebody who is away: everybody for themselves, a manager for others. */
    NAME_COVER(SOCIAL_WORKER, REVIEWING_OFFICER, TEAM_MANAGER),
    /** Look after accounts, roles and teams. */
    KEEP_STAFF(SYSTEM_ADMINISTRATOR),
    /** See the council's policy: law, plugin and settings, with their history. */
    READ_POLICY(TEAM_MANAGER, SYSTEM_ADMINISTRATOR),
    /** Set the council's own limits, answers, words and links within the law, its closure days and school terms. */
    SET_POLICY(SYSTEM_ADMINISTRATOR),
    /** See which e-mails went out and which did not, and have one sent again. */
    KEEP_MAIL(SYSTEM_ADMINISTRATOR),
    /** Write the daily digests and send e-mails. */
    SEND_MAIL(SYSTEM),
    /** Bring files in and see how earlier imports went. */
    IMPORT(DATA_OFFICER, SYSTEM),
    /** Take the council's whole caseload out as a data package. */
    EXPORT(DATA_OFFICER, SYSTEM),
    /** Work out due dates again because the day or the rules changed. */
    RECALCULATE(SYSTEM),
    /** Write a contribution to a review with a secret link, and see nothing of the case. */
    CONTRIBUTE(GUEST),
    /** See which rules and words are in force for the council. */
    SEE_COUNCIL(
            SOCIAL_WORKER,
            REVIEWING_OFFICER,
            TEAM_MANAGER,
            REVIEW_ADMINISTRATOR,
            SYSTEM_ADMINISTRATOR,
            DATA_OFFICER,
            SYSTEM),
    /** See the council's teams and members of staff, to filter a list or choose a colleague. */
    SEE_STAFF(
            SOCIAL_WORKER,
            REVIEWING_OFFICER,
            TEAM_MANAGER,
            REVIEW_ADMINISTRATOR,
            SYSTEM_ADMINISTRATOR,
            DATA_OFFICER,
            SYSTEM);

    private final Set<Role> roles;

    Permission(Role first, Role... others) {
        this.roles = EnumSet.of(first, others);
    }

    /** The roles that may do this; any one of them is enough. */
    public Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }

    boolean heldBy(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }
}
