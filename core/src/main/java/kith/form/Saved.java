package kith.form;

import java.time.Instant;
import kith.record.ChildId;

/**
 * What a form that was sent led to.
 *
 * @param step the step that saved it, such as {@code Visiting.record}
 * @param child whose case it is, null where it is no child's
 * @param row the row that was added or changed, null where there is none or many
 * @param at when
 */
public record Saved(String step, ChildId child, Long row, Instant at) {

    /** What a step answers; who, when and which step are entered for it. */
    public static Saved row(ChildId child, Long row) {
        return new Saved(null, child, row, null);
    }
}
