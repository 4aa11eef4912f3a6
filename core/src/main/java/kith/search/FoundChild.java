package kith.search;

import java.time.LocalDate;
import kith.record.ChildId;

/**
 * A child that a search found.
 *
 * @param child which
 * @param name the child's name, or null where only the number is known
 * @param number the council's number of the child
 * @param bornOn date of birth
 * @param lookedAfterFrom first day of the present period of being looked after, or null when not looked after now
 * @param worker the present social worker's name, or null
 */
public record FoundChild(
        ChildId child, String name, String number, LocalDate bornOn, LocalDate lookedAfterFrom, String worker) {}
