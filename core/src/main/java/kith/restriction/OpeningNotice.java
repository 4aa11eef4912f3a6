package kith.restriction;

import java.time.Instant;
import kith.record.ChildId;

/**
 * What a manager is told when somebody who is not named opened a restricted record.
 *
 * @param id the opening
 * @param child whose record, for those who see it
 * @param childName the child's name, or null where it is not known or the manager does not see the child
 * @param childNumber the council's number of the child
 * @param by who opened it
 * @param reason why
 * @param at when
 * @param until when it closes, or closed
 */
public record OpeningNotice(
        OpeningId id,
        ChildId child,
        String childName,
        String childNumber,
        String by,
        String reason,
        Instant at,
        Instant until) {}
