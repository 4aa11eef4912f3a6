package kith.chairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.caserecord.ChildRecord;
import kith.chairing.ReviewIncomplete.Missing;
import kith.duedate.Sentence;
import kith.meeting.WorkedReview;

/** What must be said before a review closes (the Care Planning, Placement and Case Review (England) Regulations 2010, regs 35 to 38). */
final class Closing {
    private final ReviewAgenda agenda;
    private final ChairedReview said;
    private final ChildRecord.ReviewRecord record;
    private final List<Missing> missing = new ArrayList<>();

    private Closing(ReviewAgenda agenda, ChairedReview said) {
        this.agenda = agenda;
        this.said = said;
        record = said.worked().record();
    }

    /** Everything that is missing, in the order of the form; none where the review can close. */
    static List<Missing> missing(ReviewAgenda agenda, ChairedReview said) {
        Closing closing = new Closing(agenda, said);
        closing.people();
        closing.earlierActions();
        closing.parts();
        closing.topics();
        closing.child();
        closing.end();
        return closing.missing;
    }

    private void people() {
        needed("officer", agenda.officer(), "closing.officer");
        needed("chair", record.chair(), "closing.chair");
        boolean other = agenda.officer() != null
                && record.chair() != null
                && !agenda.officer().equalsIgnoreCase(record.chair().strip());
        if (other) {
            needed("otherChairReason", record.otherChairReason(), "closing.otherChair", agenda.officer());
        }
        if (agenda.invitees().isEmpty() && !said.held().withoutMeeting()) {
            needed("alsoThere", record.alsoThere(), "closing.there");
        }
    }

    private void earlierActions() {
        for (ChildRecord.Action action : agenda.actions()) {
            String code = Integer.toString(action.ordinal());
            Optional<ChildRecord.ReviewItem> item = said.worked().item(WorkedReview.ACTION, code);
            needed(
                    "action-" + code,
                    item.map(ChildRecord.ReviewItem::outcome).orElse(null),
                    "closing.action",
                    action.what());
            if (item.isPresent()) {
                needed("action-" + code + "-why", item.get().words(), "closing.action.why", action.what());
            }
        }
    }

    private void parts() {
        agenda.parts().forEach(part -> {
            String code = part.part().code();
            Optional<ChildRecord.ReviewItem> item = said.worked().item(WorkedReview.PART, code);
            String outcome = item.map(ChildRecord.ReviewItem::outcome).orElse(null);
            needed("part-" + code, outcome, "closing.part");
            if (outcome != null) {
                needed("part-" + code + "-why", item.get().words(), "closing.part.why");
            }
        });
        if (agenda.first() && !agenda.parts().isEmpty()) {
            needed("planAgreed", record.planAgreed(), "closing.planAgreed");
        }
    }

    private void topics() {
        agenda.topics().stream()
                .filter(ReviewTopic::required)
                .map(ReviewTopic::code)
                .forEach(code -> needed("topic-" + code, said.worked().topic(code), "closing.topic"));
    }

    private void child() {
        needed("attended", record.childAttended(), "closing.attended");
        if (Boolean.FALSE.equals(record.childAttended())) {
            needed("childAwayReason", record.childAwayReason(), "closing.childAway");
        }
        needed("views", record.childViews(), "closing.views");
        needed("privateTalk", record.privateTalk(), "closing.privateTalk");
        needed("privateTalkWords", record.privateTalkWords(), "closing.privateTalk.words");
        needed("madeFriendly", record.madeFriendly(), "closing.madeFriendly");
        needed("advocate", record.advocate(), "closing.advocate");
        needed("rightsToldOn", record.rightsToldOn(), "closing.rightsTold");
    }

    private void end() {
        needed("welfare", record.welfare(), "closing.welfare");
        needed("welfareWords", record.welfareWords(), "closing.welfare.words");
        LocalDate next = said.held().nextAgreedOn();
        needed("nextAgreedOn", next, "closing.next");
    }

    private void needed(String field, Object answer, String key, Object... values) {
        if (answer == null || answer instanceof String words && words.isBlank()) {
            missing.add(new Missing(field, Sentence.of(key, values)));
        }
    }
}
