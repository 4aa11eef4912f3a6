package kith.desk;

import java.time.LocalDate;

/**
 * How a looked-after child's case stands, as far as a flag can depend on it: plain facts.
 *
 * @param worker the social worker's name, or null
 * @param reviewingOfficer the reviewing officer's name, or null
 * @param visitDue by when the next visit is due, or null
 * @param permanenceDue by when the plan for permanence, or planning on two tracks, is due while it is missing; else null
 * @param planUpdateDue by when the care plan is to be brought up to date after a review while it is not; else null
 * @param missedSteps how many duties are open past their date, and how many actions
 * @param placements in how many placements the child lived within the last twelve months; 0 for short breaks
 * @param concernOn when the eldest concern of a carer that is open was passed to the reviewing officer, or null
 * @param weakPermanence whether the plan for permanence in force does not say by when, or is not judged to meet the child's needs
 */
public record DeskFacts(
        String worker,
        String reviewingOfficer,
        LocalDate visitDue,
        LocalDate permanenceDue,
        LocalDate planUpdateDue,
        int missedSteps,
        int placements,
        LocalDate concernOn,
        boolean weakPermanence) {}
