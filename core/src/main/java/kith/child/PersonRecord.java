package kith.child;


/**
 * Somebody in a child's life.
 *
 * @param ordinal the place in the child's list, from 1
 * @param name as the child's workers call them
 * @param relationship to the child, in words
 * @param parentalResponsibility whether they hold parental responsibility
 * @param contact how to reach them, or null
 */
public record PersonRecord(int ordinal, String name, String relationship, boolean parentalResponsibility, String contact) {}
