package kith.web;

import kith.actionlist.ActionRow;

/**
 * One row of a list of actions, as the page shows it.
 *
 * @param row the action
 * @param child the child's name, or the number where only that is known
 * @param to the address of the child's actions
 * @param owner who does it
 * @param origin what it comes from; may be empty
 * @param end what became of it; empty while it is open
 * @param tag how it stands
 */
public record ActionLine(ActionRow row, String child, String to, String owner, String origin, String end, Tag tag) {}
