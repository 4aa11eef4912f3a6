package kith.complaint;

import java.time.LocalDate;
import kith.record.ChildId;

/**
 * What somebody complained of, and what was answered.
 *
 * @param child the child of the council whom it is about, or null where it stands alone
 * @param receivedOn the day on which it was received
 * @param complainant in which part whoever complains stands to the council
 * @param name who complains
 * @param contact how to answer, or null
 * @param about what it is about
 * @param wants what is to be put right, or null
 * @param reviewHeldOn the review whose decision the child challenges, by the day that counts for it; else null
 * @param advocateOffered whether an advocate was offered
 * @param handler who looks into it
 * @param acknowledgedOn when it was acknowledged, or null
 * @param answeredOn when it was answered, or null while it is open
 * @param outcome what came of it, or null
 * @param answer what was answered, or null
 * @param recordedBy who recorded it
 */
public record Complaint(
        ChildId child,
        LocalDate receivedOn,
        Complainant complainant,
        String name,
        String contact,
        String about,
        String wants,
        LocalDate reviewHeldOn,
        boolean advocateOffered,
        String handler,
        LocalDate acknowledgedOn,
        LocalDate answeredOn,
        Outcome outcome,
        String answer,
        String recordedBy) {

    /** In which part whoever complains stands to the council. */
    public enum Complainant {
        /** A child who is or was looked after. */
        CHILD,
        /** Somebody who left care. */
        CARE_LEAVER,
        PARENT,
        CARER,
        /** Another adult who asked for a service or had one. */
        ADULT
    }

    /** What came of a complaint. */
    public enum Outcome {
        UPHELD,
        PARTLY_UPHELD,
        NOT_UPHELD,
        WITHDRAWN
    }

    /** Whether it is still to be answered. */
    public boolean isOpen() {
        return answeredOn == null;
    }

    /** The same, about this child. */
    Complaint of(ChildId whom) {
        return new Complaint(
                whom,
                receivedOn,
                complainant,
                name,
                contact,
                about,
                wants,
                reviewHeldOn,
                advocateOffered,
                handler,
                acknowledgedOn,
                answeredOn,
                outcome,
                answer,
                recordedBy);
    }

    /** The same, recorded by this member of staff. */
    Complaint recordedBy(String staff) {
        return new Complaint(
                child,
                receivedOn,
                complainant,
                name,
                contact,
                about,
                wants,
                reviewHeldOn,
                advocateOffered,
                handler,
                acknowledgedOn,
                answeredOn,
                outcome,
                answer,
                staff);
    }

    /** The same with an answer. */
    Complaint answered(LocalDate on, Outcome what, String words) {
        return new Complaint(
                child,
                receivedOn,
                complainant,
                name,
                contact,
                about,
                wants,
                reviewHeldOn,
                advocateOffered,
                handler,
                acknowledgedOn,
                on,
                what,
                words,
                recordedBy);
    }
}
