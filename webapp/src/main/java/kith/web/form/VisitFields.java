package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord.Visit;
import kith.caserecord.ChildRecord.VisitItem;
import kith.check.VisitRecord;
import kith.plugin.FormQuestion;
import kith.visit.WholeVisit;

/**
 * The fields of a visit: those that are common to all children who are visited at once, and each child's own, whose names begin
 * with the child's prefix.
 */
@RequestScoped
public class VisitFields {
    /** The lawful reasons for not speaking to the child in private. */
    static final Set<String> REASONS =
            Stream.of(VisitRecord.Reason.values()).map(Enum::name).collect(Collectors.toSet());

    static final List<String> ABOUT = List.of("WISHES", "ACHIEVEMENTS", "PROGRESS", "PROBLEMS", "FAMILY_NEWS");
    static final List<String> BEDROOM = List.of("SEEN", "CHILD_SAID_NO", "NOT_POSSIBLE", "NOT_ASKED");
    static final List<String> WHERE = List.of("HOME", "TAKEN_OUT", "ELSEWHERE");
    static final List<String> SHARE = List.of("YES", "NO", "NOT_ASKED");

    @Inject
    private CouncilQuestions questions;

    /**
     * What is common to all children who are visited at once.
     *
     * @param on the day of the visit
     */
    record Common(
            LocalDate on,
            String visitor,
            String account,
            Boolean announced,
            String alsoSeen,
            String carerViews,
            String carerAdvice,
            String advisedWith,
            String together) {}

    /** Reads what is common. */
    Common common(Answers answers, String together) {
        LocalDate day = answers.pastDay("visitedOn", "visit.visitedOn.missing");
        answers.usual("visitedOn", day, answers.today().minusMonths(3), answers.today());
        return new Common(
                day,
                answers.words("visitor", "visit.visitor.missing"),
                answers.words("account"),
                answers.yesOrNo("announced"),
                answers.words("alsoSeen"),
                answers.words("carerViews"),
                answers.words("carerAdvice"),
                answers.words("advisedWith"),
                together);
    }

    /**
     * Reads a child's own part.
     *
     * @param before what stands of it, null where it is new
     */
    WholeVisit part(Answers answers, Common common, String prefix, WholeVisit before) {
        Boolean seen = answers.yesOrNo(prefix + "seen", "visit.seen.missing");
        boolean met = Boolean.TRUE.equals(seen);
        Boolean alone = met ? answers.yesOrNo(prefix + "alone", "visit.alone.missing") : null;
        String notAlone = Boolean.FALSE.equals(alone) ? reason(answers, prefix + "notAlone", before) : null;
        boolean attempted = Boolean.FALSE.equals(seen);
        Visit visit = new Visit(
                common.on(),
                met,
                alone,
                notAlone,
                common.visitor(),
                common.account(),
                attempted ? notSeen(answers, prefix + "notSeen", before) : null,
                common.announced(),
                common.alsoSeen(),
                answers.anyOf(prefix + "bedroom", BEDROOM),
                answers.anyOf(prefix + "seenWhere", WHERE),
                answers.words(prefix + "communication"),
                answers.words(prefix + "childAccount"),
                answers.yesOrNo(prefix + "needsMet"),
                answers.words(prefix + "needsNotMet"),
                answers.words(prefix + "concern"),
                common.carerViews(),
                common.carerAdvice(),
                common.advisedWith(),
                common.together());
        Map<String, String> given = before == null ? Map.of() : before.answers();
        return new WholeVisit(
                visit, items(answers, common, prefix), questions.read(answers, FormQuestion.Form.VISIT, prefix, given));
    }

    /** A lawful reason; one that came in words with an import stays. */
    private static String reason(Answers answers, String field, WholeVisit before) {
        String typed = answers.words(field);
        boolean imported =
                before != null && typed != null && typed.equals(before.visit().notAloneReason());
        return imported ? typed : answers.oneOf(field, REASONS, "visit.notAlone.missing");
    }

    /** Why the child was not seen; an imported attempt has no reason, and none is asked for when it is corrected. */
    private static String notSeen(Answers answers, String field, WholeVisit before) {
        boolean stands = before != null && !before.visit().seen();
        return stands ? answers.words(field) : answers.words(field, "visit.notSeen.missing");
    }

    private static List<VisitItem> items(Answers answers, Common common, String prefix) {
        List<VisitItem> items = new ArrayList<>();
        for (String about : ABOUT) {
            String words = answers.words(prefix + "about-" + about);
            if (words != null) {
                String share = answers.oneOf(prefix + "share-" + about, SHARE, "visit.share.missing");
                String with = "YES".equals(share)
                        ? answers.words(prefix + "with-" + about, "visit.share.with.missing")
                        : null;
                items.add(new VisitItem(common.on(), common.visitor(), about, words, share, with));
            }
        }
        return items;
    }

    /** Puts what is common into the fields. */
    void putCommon(Map<String, String> fields, Visit said) {
        FormPage.put(fields, "visitedOn", said.visitedOn());
        put(fields, "visitor", said.visitor());
        put(fields, "account", said.account());
        FormPage.put(fields, "announced", said.announced());
        put(fields, "alsoSeen", said.alsoSeen());
        put(fields, "carerViews", said.carerViews());
        put(fields, "carerAdvice", said.carerAdvice());
        put(fields, "advisedWith", said.advisedWith());
    }

    /** Puts a child's own part into the fields. */
    void putPart(Map<String, String> fields, WholeVisit said, String prefix) {
        Visit visit = said.visit();
        FormPage.put(fields, prefix + "seen", (Boolean) visit.seen());
        FormPage.put(fields, prefix + "alone", visit.alone());
        put(fields, prefix + "notAlone", visit.notAloneReason());
        put(fields, prefix + "notSeen", visit.notSeenReason());
        put(fields, prefix + "bedroom", visit.bedroom());
        put(fields, prefix + "seenWhere", visit.seenWhere());
        put(fields, prefix + "communication", visit.communication());
        put(fields, prefix + "childAccount", visit.childAccount());
        FormPage.put(fields, prefix + "needsMet", visit.needsMet());
        put(fields, prefix + "needsNotMet", visit.needsNotMet());
        put(fields, prefix + "concern", visit.concern());
        for (String about : ABOUT) {
            VisitItem item = said.items().stream()
                    .filter(one -> one.about().equals(about))
                    .findFirst()
                    .orElse(null);
            put(fields, prefix + "about-" + about, item == null ? null : item.words());
            put(fields, prefix + "share-" + about, item == null ? null : item.mayShare());
            put(fields, prefix + "with-" + about, item == null ? null : item.shareWith());
        }
        questions.put(fields, FormQuestion.Form.VISIT, prefix, said.answers());
    }

    private static void put(Map<String, String> fields, String field, String words) {
        fields.put(field, words == null ? "" : words);
    }
}
