package kith.restriction;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.council.OfficersCouncil;
import kith.duedate.Sentence;
import kith.form.Saved;
import kith.form.SavesOnce;
import kith.form.Submission;
import kith.message.Message;
import kith.message.MessageKind;
import kith.message.Telling;
import kith.plugin.PracticeQuestion;
import kith.record.StaffId;
import kith.record.Trail;

/**
 * Opening a record that is restricted to others, because a child cannot wait for whoever is named: with a reason, for an
 * hour, with an entry in the trail and a notice to the managers who are named, or to those who must see to it instead.
 */
@Step
@SavesOnce
public class OpeningRestricted {

    /** How long a record stays open. */
    public static final Duration LASTS = Duration.ofMinutes(60);

    @Inject
    JpaRestrictions restrictions;

    @Inject
    OfficersCouncil council;

    @Inject
    CurrentOfficer officer;

    @Inject
    Telling telling;

    @Inject
    Today today;

    @Inject
    Trail trail;

    /**
     * Whether the officer is told that a record with this number exists and is restricted to others: only where the council
     * says so.
     *
     * @param number the council's number of the child, whole
     */
    @Allowed(Permission.OPEN_RESTRICTED)
    public boolean isTold(String number) {
        return council.answers().does(PracticeQuestion.TELLS_OF_RESTRICTED_RECORDS)
                && restrictions
                        .byNumber(number)
                        .filter(hidden -> restrictions.number(hidden.child()).isEmpty())
                        .isPresent();
    }

    /**
     * Opens a restricted record for an hour. For those who see it anyway nothing is opened and nobody is told.
     *
     * @param number the council's number of the child, whole
     * @param reason why it cannot wait
     * @return which child
     * @throws NotFound if no restricted record has this number
     * @throws RestrictionRefused if no reason was given
     */
    @Allowed(Permission.OPEN_RESTRICTED)
    public Saved open(Submission form, String number, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RestrictionRefused(RestrictionRefused.Reason.REASON_MISSING);
        }
        JpaRestrictions.Hidden hidden = restrictions
                .byNumber(number == null ? "" : number.strip())
                .orElseThrow(() -> new NotFound("restricted record", number));
        trail.child(hidden.child());
        trail.why(reason.strip());
        if (restrictions.number(hidden.child()).isEmpty()) {
            Instant now = today.now();
            restrictions.open(hidden, reason.strip(), now, now.plus(LASTS));
            tell(hidden, number.strip(), reason.strip());
        }
        return Saved.row(hidden.child(), null);
    }

    /**
     * The managers who are named are told. Where none of them is left, the managers of the child's team are, or else all: of the
     * number alone, for they do not see the child.
     */
    private void tell(JpaRestrictions.Hidden hidden, String number, String reason) {
        String who = officer.get().name();
        Set<StaffId> named = restrictions.named(hidden);
        if (!named.isEmpty()) {
            Sentence what = Sentence.of("message.restricted", who, reason);
            telling.tell(new Message(MessageKind.RESTRICTED, hidden.child(), null, what), named);
            return;
        }
        Set<StaffId> ofTheTeam = restrictions.ofTheTeam(hidden);
        Sentence what = Sentence.of("message.restricted.nobody", who, number);
        telling.tell(
                new Message(MessageKind.RESTRICTED, null, null, what),
                ofTheTeam.isEmpty() ? restrictions.managers() : ofTheTeam);
    }
}
