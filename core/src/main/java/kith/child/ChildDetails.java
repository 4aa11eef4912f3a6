package kith.child;

import java.time.LocalDate;
import kith.duty.ChildFacts;

/**
 * What is known of a child as a person. A child from a return has a number and no name.
 *
 * @param number the council's own number of the child, unique in the council
 * @param givenName given name, or null where it is not known
 * @param familyName family name, or null where it is not known
 * @param bornOn date of birth
 * @param diedOn date of death, or null
 * @param sex code of the list {@code sex}
 * @param ethnicity code of the list {@code ethnicity}, or null
 * @param upn unique pupil number, or null
 * @param mother whether the child is a mother, or null where it does not apply
 * @param motherFirstChildBornOn when her first child was born, or null
 * @param uasc whether the child is or was an unaccompanied asylum-seeking child
 * @param uascCeasedOn the day on which that ceased, or null
 * @param disability whether the child is disabled, or null where it is not known
 * @param known from when each kind of record of the child is complete in Kith
 */
public record ChildDetails(
        String number,
        String givenName,
        String familyName,
        LocalDate bornOn,
        LocalDate diedOn,
        String sex,
        String ethnicity,
        String upn,
        Boolean mother,
        LocalDate motherFirstChildBornOn,
        boolean uasc,
        LocalDate uascCeasedOn,
        Boolean disability,
        ChildFacts.Known known) {

    /** Given and family name as far as they are known, or null where neither is. */
    public String name() {
        if (givenName == null || familyName == null) {
            return givenName == null ? familyName : givenName;
        }
        return givenName + " " + familyName;
    }
}
