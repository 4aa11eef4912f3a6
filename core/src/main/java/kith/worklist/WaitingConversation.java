package kith.worklist;

import java.time.LocalDate;
import kith.record.ChildId;

/**
 * A child who came back from being missing or away without authorisation, of whom no conversation after the return is recorded.
 *
 * @param child who
 * @param childName the child's name, or null where only the number is known
 * @param childNumber the child's number in the council
 * @param row the episode
 * @param backOn when the child was found or came back
 */
public record WaitingConversation(ChildId child, String childName, String childNumber, long row, LocalDate backOn) {}
