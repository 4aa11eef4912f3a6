package kith.duty;

import java.time.LocalDate;
import java.util.List;
import kith.codes.CodeLists;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;

/**
 * What is known of one child, as far as a due date can depend on it: plain facts without a name, a store or a clock.
 * Every list is in order of its first date.
 *
 * @param bornOn date of birth
 * @param diedOn date of death, or null
 * @param periods the periods of being looked after; at most the last is open
 * @param legalStatuses by code of the list {@code legal-status}; they may overlap where the law lets them
 * @param placements where the child lived while looked after
 * @param absences temporary absences from a placement with a return to it (hospital, holiday, carer's holiday)
 * @param plans plans of every kind that were completed
 * @param reviews reviews of every state
 * @param visits visits made by the responsible authority's representative
 * @param visitRequests when the child or the carer asked for a visit, or a notice of concern about a home came
 * @param health health assessments and dental checks
 * @param officers when a reviewing officer was named
 * @param preparations what was made ready ahead of reviews, and the papers that followed them
 * @param bookings reviews booked as meetings
 * @param protection child protection plans
 * @param rhythms intervals that are shorter for this child than the law or the council wants them
 * @param holds duties that the law pauses for this child
 * @param reviewRequests what calls for a review before its ordinary date
 * @param involvement why the child needs a strategy of its own to take part in reviews
 * @param known from when each kind of record is complete in Kith
 */
public record ChildFacts(
        LocalDate bornOn,
        LocalDate diedOn,
        List<Period> periods,
        List<Status> legalStatuses,
        List<Stay> placements,
        List<Absence> absences,
        List<Plan> plans,
        List<Review> reviews,
        List<Visit> visits,
        List<VisitRequest> visitRequests,
        List<Health> health,
        List<LocalDate> officers,
        List<Preparation> preparations,
        List<Booking> bookings,
        List<Protection> protection,
        List<Rhythm> rhythms,
        List<Hold> holds,
        List<ReviewRequest> reviewRequests,
        List<Involvement> involvement,
        Known known) {

    /** The facts of a child who needs no strategy of its own to take part in reviews. */
    public ChildFacts(
            LocalDate bornOn,
            LocalDate diedOn,
            List<Period> periods,
            List<Status> legalStatuses,
            List<Stay> placements,
            List<Absence> absences,
            List<Plan> plans,
            List<Review> reviews,
            List<Visit> visits,
            List<VisitRequest> visitRequests,
            List<Health> health,
            List<LocalDate> officers,
            List<Preparation> preparations,
            List<Booking> bookings,
            List<Protection> protection,
            List<Rhythm> rhythms,
            List<Hold> holds,
            List<ReviewRequest> reviewRequests,
            Known known) {
        this(
                bornOn,
                diedOn,
                periods,
                legalStatuses,
                placements,
                absences,
                plans,
                reviews,
                visits,
                visitRequests,
                health,
                officers,
                preparations,
                bookings,
                protection,
                rhythms,
                holds,
                reviewRequests,
                List.of(),
                known);
    }

    /** The facts of a child for whom no review is booked and nothing calls for one before its date. */
    public ChildFacts(
            LocalDate bornOn,
            LocalDate diedOn,
            List<Period> periods,
            List<Status> legalStatuses,
            List<Stay> placements,
            List<Absence> absences,
            List<Plan> plans,
            List<Review> reviews,
            List<Visit> visits,
            List<VisitRequest> visitRequests,
            List<Health> health,
            List<LocalDate> officers,
            List<Preparation> preparations,
            List<Rhythm> rhythms,
            List<Hold> holds,
            Known known) {
        this(
                bornOn,
                diedOn,
                periods,
                legalStatuses,
                placements,
                absences,
                plans,
                reviews,
                visits,
                visitRequests,
                health,
                officers,
                preparations,
                List.of(),
                List.of(),
                rhythms,
                holds,
                List.of(),
                known);
    }

    /** The facts of a child without a rhythm of its own and without a duty on hold. */
    public ChildFacts(
            LocalDate bornOn,
            LocalDate diedOn,
            List<Period> periods,
            List<Status> legalStatuses,
            List<Stay> placements,
            List<Absence> absences,
            List<Plan> plans,
            List<Review> reviews,
            List<Visit> visits,
            List<VisitRequest> visitRequests,
            List<Health> health,
            List<LocalDate> officers,
            List<Preparation> preparations,
            Known known) {
        this(
                bornOn,
                diedOn,
                periods,
                legalStatuses,
                placements,
                absences,
                plans,
                reviews,
                visits,
                visitRequests,
                health,
                officers,
                preparations,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                known);
    }

    /** The facts of a child of whom no preparation of a review is recorded. */
    public ChildFacts(
            LocalDate bornOn,
            LocalDate diedOn,
            List<Period> periods,
            List<Status> legalStatuses,
            List<Stay> placements,
            List<Absence> absences,
            List<Plan> plans,
            List<Review> reviews,
            List<Visit> visits,
            List<VisitRequest> visitRequests,
            List<Health> health,
            List<LocalDate> officers,
            Known known) {
        this(
                bornOn,
                diedOn,
                periods,
                legalStatuses,
                placements,
                absences,
                plans,
                reviews,
                visits,
                visitRequests,
                health,
                officers,
                List.of(),
                known);
    }

    /**
     * A period of being looked after.
     *
     * @param from the first day of being looked after; under section 20 the first day of accommodation
     * @param to the day on which it ended, or null
     * @param endReason code of the list {@code reason-ceased}, or null
     * @param ceasingDecidedOn the day on which ending it was decided, or null
     * @param ceasingApprovedOn the day on which the nominated officer, or the director, approved that decision, or null
     */
    public record Period(
            LocalDate from, LocalDate to, String endReason, LocalDate ceasingDecidedOn, LocalDate ceasingApprovedOn) {

        /** A period of which no approval of its end is recorded. */
        public Period(LocalDate from, LocalDate to, String endReason, LocalDate ceasingDecidedOn) {
            this(from, to, endReason, ceasingDecidedOn, null);
        }
    }

    /**
     * @param code of the list {@code legal-status}, such as C1
     * @param from first day
     * @param to last day, or null while it lasts
     */
    public record Status(String code, LocalDate from, LocalDate to) {

        /** England's nearest code, by which the rules tell what the status is. */
        String nearest() {
            return CodeLists.nearest("legal-status", code);
        }
    }

    /**
     * A stay with one carer at one address.
     *
     * @param type code of the list {@code placement-type}, such as U4
     * @param from first day
     * @param to the day on which it ended, or null
     * @param until18 whether it is meant to last until the child is 18
     * @param longTermFrom the day from which it is a long-term foster placement, or null
     * @param approval on what footing the child lives there
     * @param approvedFrom the first day of a temporary approval, or null
     * @param approvalExtended whether the temporary approval was extended
     * @param plannedInAdvance true where plan and notice could be made before it began; false for an emergency
     * @param notifiedOn when those who must be told were told, or null
     * @param assessedOn when the assessment of a parent was completed, or null
     * @param decidedOn when the decision that follows the assessment was made, or null
     * @param agreedFrom the day from which the child agreed to visits six months apart, or null
     * @param agreementWithdrawnOn the day on which that agreement was withdrawn, or null
     * @param responsibleForAnother true where the child lives with somebody another body is responsible for
     * @param endedAtOnce true where it ended so suddenly that notice before the end was not practicable
     * @param endNotifiedOn when written notice of such an end was given, or null
     * @param approvedOn when a carer who was approved temporarily was approved in full, or null
     */
    public record Stay(
            String type,
            LocalDate from,
            LocalDate to,
            boolean until18,
            LocalDate longTermFrom,
            Approval approval,
            LocalDate approvedFrom,
            boolean approvalExtended,
            boolean plannedInAdvance,
            LocalDate notifiedOn,
            LocalDate assessedOn,
            LocalDate decidedOn,
            LocalDate agreedFrom,
            LocalDate agreementWithdrawnOn,
            boolean responsibleForAnother,
            boolean endedAtOnce,
            LocalDate endNotifiedOn,
            LocalDate approvedOn) {

        /** England's nearest code, by which the rules tell where it is. */
        String nearest() {
            return CodeLists.nearest("placement-type", type);
        }

        /** A stay that has not ended at once. */
        public Stay(
                String type,
                LocalDate from,
                LocalDate to,
                boolean until18,
                LocalDate longTermFrom,
                Approval approval,
                LocalDate approvedFrom,
                boolean approvalExtended,
                boolean plannedInAdvance,
                LocalDate notifiedOn,
                LocalDate assessedOn,
                LocalDate decidedOn,
                LocalDate agreedFrom,
                LocalDate agreementWithdrawnOn,
                boolean responsibleForAnother) {
            this(
                    type,
                    from,
                    to,
                    until18,
                    longTermFrom,
                    approval,
                    approvedFrom,
                    approvalExtended,
                    plannedInAdvance,
                    notifiedOn,
                    assessedOn,
                    decidedOn,
                    agreedFrom,
                    agreementWithdrawnOn,
                    responsibleForAnother,
                    false,
                    null,
                    null);
        }

        /** Whether the carer is approved temporarily only, on a day. */
        boolean isTemporarilyApproved(LocalDate on) {
            return approval == Approval.TEMPORARY && (approvedOn == null || on.isBefore(approvedOn));
        }

        /** On what footing the child lives in a placement. */
        public enum Approval {
            /** Fully approved. */
            FULL,
            /** A connected person temporarily approved, regulation 24. */
            TEMPORARY,
            /** With a parent before the assessment is complete, regulation 19. */
            PARENT_BEFORE_ASSESSMENT,
            /** Placed in an emergency under regulation 36 of the Scottish Regulations. */
            EMERGENCY
        }

        /** An ordinary, fully approved stay; what tests and imports that know no more begin from. */
        public static Stay of(String type, LocalDate from, LocalDate to) {
            return new Stay(
                    type,
                    from,
                    to,
                    false,
                    null,
                    Approval.FULL,
                    null,
                    false,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false);
        }
    }

    /**
     * @param type code of the list {@code placement-type}, T0 to T4
     * @param from first day away
     * @param to day of return, or null
     */
    public record Absence(String type, LocalDate from, LocalDate to) {}

    /**
     * @param kind which plan
     * @param completedOn the day on which it was completed
     * @param placedOn the first day of the placement it belongs to, or null where it belongs to the child
     */
    public record Plan(Kind kind, LocalDate completedOn, LocalDate placedOn) {
        /** The kinds of plan that have a limit. */
        public enum Kind {
            CARE,
            PLACEMENT,
            PERMANENCE,
            TWIN_TRACK,
            PATHWAY_ASSESSMENT,
            PATHWAY,
            EDUCATION,
            DETENTION_PLACEMENT
        }
    }

    /**
     * A review, single or a series of meetings.
     *
     * @param meetings the days of its meetings, in order; empty for a review without a meeting
     * @param heldOn the day that counts for the next date: the first meeting, or the day it was held without one
     * @param completedOn the day on which it was complete, or null while it is open or adjourned
     * @param adjournedOn the day on which it was adjourned, or null
     * @param withoutMeeting whether it was held without a meeting
     * @param decisionsOn when its decisions went out, or null
     * @param recordOn when its full record was finished, or null
     * @param distributedOn when its record went out, or null
     * @param planUpdatedOn when the care plan was updated after it, or null
     */
    public record Review(
            List<LocalDate> meetings,
            LocalDate heldOn,
            LocalDate completedOn,
            LocalDate adjournedOn,
            boolean withoutMeeting,
            LocalDate decisionsOn,
            LocalDate recordOn,
            LocalDate distributedOn,
            LocalDate planUpdatedOn) {

        /** A review held and completed in one meeting of which no more is known. */
        public static Review heldOn(LocalDate day) {
            return new Review(List.of(day), day, day, null, false, null, null, null, null);
        }
    }

    /**
     * @param on the day of the visit
     * @param seen whether the child was seen; an attempt does not count
     */
    public record Visit(LocalDate on, boolean seen) {}

    /**
     * @param on the day of the request or notice
     * @param notice true for a notice of concern about a home, false for a request
     */
    public record VisitRequest(LocalDate on, boolean notice) {}

    /**
     * What calls for a review before its ordinary date, or raises the question.
     *
     * @param on the day on which it happened
     * @param kind what it is
     * @param asked what was asked and answered, null unless somebody asked
     */
    public record ReviewRequest(LocalDate on, Kind kind, Asked asked) {
        /** Something that happened, for which nobody had to ask. */
        public ReviewRequest(LocalDate on, Kind kind) {
            this(on, kind, null);
        }

        /** Somebody asked, or it was considered whether what happened calls for a review. */
        public static ReviewRequest of(LocalDate on, Asked asked) {
            return new ReviewRequest(on, Kind.ASKED, asked);
        }

        /** What it is. */
        public enum Kind {
            /** The plan was changed significantly without a review before it. */
            CHANGE,
            /** A visit showed that the child's welfare may not be safeguarded. */
            CONCERN,
            /** Somebody asked for it. */
            ASKED,
            /** A placement broke down. */
            BREAKDOWN,
            /** The child was away from the placement without permission. */
            AWAY,
            /** The child was missing. */
            MISSING
        }

        /**
         * @param by who asked, such as CHILD; EVENT where something that happened raised the question
         * @param cause why, such as BREAKDOWN
         * @param answeredOn when it was answered, null while it waits
         * @param broughtTo by which day the review is to be held, null where it is not brought forward
         */
        public record Asked(String by, String cause, LocalDate answeredOn, LocalDate broughtTo) {}
    }

    /**
     * @param kind what was done
     * @param on when
     */
    public record Health(Kind kind, LocalDate on) {
        /** What was done. */
        public enum Kind {
            ASSESSMENT,
            DENTAL_CHECK
        }
    }

    /**
     * What was made ready ahead of a review, which belongs to the first review on or after its day; or a paper that followed
     * one, which belongs to the last review before it.
     *
     * @param code what was done: {@link #TALK}, {@link #PAPERS}, {@link #STRATEGY} or the code of a council's own item
     * @param on when
     * @param afterwards whether it followed a review rather than led up to one
     */
    public record Preparation(String code, LocalDate on, boolean afterwards) {
        /** The social worker and the reviewing officer talked. */
        public static final String TALK = "TALK";

        /** Care plan, education plan and health plan went to the reviewing officer. */
        public static final String PAPERS = "PAPERS";

        /** The reviewing officer's strategy to involve a child who needs one of its own. */
        public static final String STRATEGY = "involvement-strategy";

        /** Something that led up to a review. */
        public static Preparation ahead(String code, LocalDate on) {
            return new Preparation(code, on, false);
        }
    }

    /**
     * Why a child needs a strategy of its own to take part in reviews.
     *
     * @param why why
     * @param from from when
     * @param to until when, null while it lasts
     */
    public record Involvement(Why why, LocalDate from, LocalDate to) {
        /** Why. */
        public enum Why {
            /** The child communicates in a way that needs an arrangement. */
            COMMUNICATION,
            /** The child lives outside the council's area. */
            OUT_OF_AREA
        }

        boolean holds(LocalDate on) {
            return !on.isBefore(from) && (to == null || on.isBefore(to));
        }
    }

    /**
     * A review booked as a meeting.
     *
     * @param on when it was booked
     * @param meetsOn the day of the meeting; of a series the first
     * @param rest whether it finishes a review that is open, rather than being the next review
     * @param cancelledOn when it was cancelled, or null
     * @param heldOn the review that was held from it, by the day that counts for it, or null
     */
    public record Booking(LocalDate on, LocalDate meetsOn, boolean rest, LocalDate cancelledOn, LocalDate heldOn) {
        /** Whether the meeting is still to come, or was not recorded yet. */
        public boolean stands() {
            return cancelledOn == null && heldOn == null;
        }
    }

    /**
     * A child protection plan.
     *
     * @param from the day of the conference that made it
     * @param reviewedOn the day of the last conference that reviewed it, or null
     * @param to the day on which it ended, or null
     * @param decidedOn when it was decided whether it goes on beside being looked after, or null
     * @param goesOn what was decided
     */
    public record Protection(LocalDate from, LocalDate reviewedOn, LocalDate to, LocalDate decidedOn, boolean goesOn) {}

    /**
     * What was agreed for this child alone: something is done more often than the law or the council wants. The interval
     * that runs on its first day is counted anew from that day.
     *
     * @param what what is done
     * @param limit the most time between two of them
     * @param from the first day
     * @param to the last day, or null while it lasts
     * @param by who agreed it
     * @param reason why, in that person's words
     */
    public record Rhythm(Kind what, Limit limit, LocalDate from, LocalDate to, String by, String reason) {
        /** What is done in a rhythm. */
        public enum Kind {
            VISITS,
            REVIEWS,
            HEALTH_ASSESSMENTS;

            /** Whether an interval of the law is one of these. */
            boolean covers(LimitQuestion question) {
                return switch (question) {
                    case VISIT_FIRST_YEAR,
                            VISIT_AFTER_FIRST_YEAR,
                            VISIT_UNTIL_18,
                            VISIT_BY_AGREEMENT,
                            VISIT_BEFORE_FIRST_REVIEW,
                            VISIT_PARENT_BEFORE_ASSESSMENT,
                            VISIT_TEMPORARY_APPROVAL,
                            VISIT_INTERIM_ORDER,
                            VISIT_CARE_ORDER,
                            VISIT_OTHER_RESPONSIBLE,
                            VISIT_OTHER_RESPONSIBLE_AFTER_YEAR -> this == VISITS;
                    case SECOND_REVIEW, LATER_REVIEW -> this == REVIEWS;
                    case HEALTH_UNDER_FIVE, HEALTH_FROM_FIVE -> this == HEALTH_ASSESSMENTS;
                    default -> false;
                };
            }
        }
    }

    /**
     * A duty that the law pauses for a time, such as a health assessment that a child of sufficient understanding refuses.
     *
     * @param duty which
     * @param from first day
     * @param until last day; it ends by itself
     * @param reason why, in the words of whoever recorded it
     */
    public record Hold(DutyCode duty, LocalDate from, LocalDate until, String reason) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /**
     * From when on each kind of record is complete in Kith; null where there is none at all. Before that day nothing is
     * known, and nothing unknown is ever counted as overdue or late.
     *
     * @param periods from when the child's periods, statuses and placements are complete
     * @param reviews from when reviews are complete
     * @param visits from when visits are complete, or null where no visits have been recorded in Kith yet
     * @param plans from when plans are complete, or null
     * @param health from when health assessments are complete, or null
     * @param work from when review papers, notifications and allocations are complete, or null
     */
    public record Known(
            LocalDate periods, LocalDate reviews, LocalDate visits, LocalDate plans, LocalDate health, LocalDate work) {
        /** Everything is known. */
        public static final Known ALL =
                new Known(LocalDate.MIN, LocalDate.MIN, LocalDate.MIN, LocalDate.MIN, LocalDate.MIN, LocalDate.MIN);
    }
}
