package kith.web;

import java.util.List;

/**
 * Somebody around a child, as a page shows it.
 *
 * @param name who it is
 * @param about more of who it is, a line each
 * @param sibling the address of a brother's or sister's own record, or empty
 * @param responsible whether this person has parental responsibility
 * @param reach how to reach this person, a line each; a sealed address only for those who may see it
 * @param meeting whether they may meet, in words
 * @param papers what may be sent, in words
 * @param reasons of each paper whether and why, a line each
 * @param correct where it is corrected
 * @param end where it is recorded that this person is no longer around, or empty
 */
public record ShownPerson(
        String name,
        List<String> about,
        String sibling,
        boolean responsible,
        List<String> reach,
        String meeting,
        String papers,
        List<String> reasons,
        String correct,
        String end) {}
