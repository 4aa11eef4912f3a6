package kith.message;

import java.util.List;

/**
 * A page of an officer's messages, and how many there are of the kind that was asked for.
 *
 * @param rows the latest first
 * @param unread how many were not read
 * @param all how many there are
 */
public record MessagePage(List<MessageSummary> rows, long unread, long all) {}
