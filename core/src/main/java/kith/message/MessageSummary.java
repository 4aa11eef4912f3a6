package kith.message;

import java.time.Instant;
import kith.duedate.Sentence;
import kith.record.ChildId;

/**
 * A message as its reader sees it.
 *
 * @param id which
 * @param kind what it is about
 * @param child whose case it is, or null
 * @param childName the child's name, null where it is about none or only the number is known
 * @param childNumber the council's number of the child, or null
 * @param row the row of the case that there is something to do with, or null
 * @param what the sentence
 * @param toldAt when
 * @param toldBy who caused it, by name
 * @param read whether it was read
 */
public record MessageSummary(
        MessageId id,
        MessageKind kind,
        ChildId child,
        String childName,
        String childNumber,
        Long row,
        Sentence what,
        Instant toldAt,
        String toldBy,
        boolean read) {}
