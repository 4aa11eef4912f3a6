package kith.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kith.caserecord.ChildRecord.Action;
import kith.duedate.Sentence;
import kith.message.Message;
import kith.message.MessageKind;
import kith.message.Telling;
import kith.record.ChildId;
import kith.record.Held;

/** Tells members of staff that an action is theirs now, in the transaction that gave it to them. Only a step may use it. */
@ApplicationScoped
public class TellingOwners {
    @Inject
    Telling telling;

    /** Tells the owner of an action, where it has an account. */
    public void tell(ChildId child, Held<Action> action) {
        Action said = action.said();
        if (said.ownerRef() != null) {
            Sentence what = said.dueOn() == null
                    ? Sentence.of("message.action.undated", said.what())
                    : Sentence.of("message.action", said.what(), said.dueOn());
            telling.tell(new Message(MessageKind.ACTION, child, action.id(), what), said.ownerRef());
        }
    }

    /** Asks the owner, who has an account, how an action stands. */
    void remind(ChildId child, Held<Action> action, String words) {
        Sentence what = Sentence.of("message.action.reminded", action.said().what(), words);
        telling.tell(
                new Message(MessageKind.ACTION, child, action.id(), what),
                action.said().ownerRef());
    }

    /** Tells the owner of an action that was changed, where it is another one now. */
    public void tellNew(ChildId child, Action before, Held<Action> now) {
        if (!ActionOwner.of(before).isSame(ActionOwner.of(now.said()))) {
            tell(child, now);
        }
    }
}
