package kith.action;

import java.util.Locale;
import java.util.Objects;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;

/**
 * Who does an action.
 *
 * @param name as everybody knows the person
 * @param part in which part the person stands beside the child, such as {@code PARENT}; {@code COUNCIL} for its own staff;
 *     null where nobody said
 * @param reference the e-mail address of the person's account; null outside the council
 */
public record ActionOwner(String name, String part, String reference) {
    /** The part of the council's own staff. */
    public static final String COUNCIL = "COUNCIL";

    private static final RowType<ChildRecord.Action> ACTION = RowTypes.of(ChildRecord.Action.class);

    /** A member of the council's staff. */
    public static ActionOwner staff(String name, String email) {
        return new ActionOwner(name, COUNCIL, email);
    }

    /** Who does this action. */
    public static ActionOwner of(ChildRecord.Action action) {
        return new ActionOwner(action.owner(), action.ownerPart(), action.ownerRef());
    }

    /** The same action in this owner's hands. Its date, and all else it says, stays. */
    public ChildRecord.Action takes(ChildRecord.Action action) {
        ChildRecord.Action named = ACTION.with(action, "owner", name);
        return ACTION.with(ACTION.with(named, "owner_part", part), "owner_ref", reference);
    }

    /** Whether the two are one person: the same account, or the same name where there is none. */
    public boolean isSame(ActionOwner other) {
        return reference == null && other.reference == null
                ? name.equalsIgnoreCase(other.name)
                : Objects.equals(lower(reference), lower(other.reference));
    }

    private static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
