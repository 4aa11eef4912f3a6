package kith.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.check.Verdict;
import kith.check.VisitRecord;
import kith.child.Children;
import kith.child.Recording;
import kith.council.OfficersCouncil;
import kith.form.Dates;
import kith.form.FormRefused;
import kith.record.ChildId;

/** What must be true of a visit before it is recorded, whoever records it. */
@ApplicationScoped
class VisitRules {
    private static final Set<String> LAWFUL =
            Stream.of(VisitRecord.Reason.values()).map(Enum::name).collect(Collectors.toSet());

    @Inject
    Visits visits;

    @Inject
    Children children;

    @Inject
    Recording recording;

    @Inject
    OfficersCouncil council;

    @Inject
    Today today;

    /**
     * @param except the row that is corrected, null where one is added
     * @param before what that row says, null where one is added
     * @throws FormRefused naming the field that is wrong
     * @throws VisitBeforeBirth if the child was not born yet
     * @throws VisitAlreadyRecorded if the same visitor's visit on the same day is recorded
     */
    void check(ChildId child, WholeVisit said, Long except, ChildRecord.Visit before) {
        ChildRecord.Visit visit = said.visit();
        Dates.done("visitedOn", visit.visitedOn(), today.date());
        refuseBeforeBirth(child, visit);
        refuseTwice(child, visit, except);
        if (visit.seen()) {
            refuseWithoutSeenAlone(visit, before);
        } else if (isBlank(visit.notSeenReason()) && (before == null || before.seen())) {
            throw FormRefused.of("notSeen", "refused.visit.not-seen");
        }
        for (ChildRecord.VisitItem item : said.items()) {
            if (item.mayShare() == null) {
                throw FormRefused.of("share-" + item.about(), "refused.visit.share");
            }
            if (item.mayShare().equals("YES") && isBlank(item.shareWith())) {
                throw FormRefused.of("with-" + item.about(), "refused.visit.share-with");
            }
        }
    }

    /** Seen alone or a lawful reason; a reason that came in words with an import stays. */
    private void refuseWithoutSeenAlone(ChildRecord.Visit visit, ChildRecord.Visit before) {
        String reason = visit.notAloneReason();
        boolean alone = Boolean.TRUE.equals(visit.alone());
        boolean imported = before != null && reason != null && reason.equals(before.notAloneReason());
        VisitRecord.Reason lawful =
                reason != null && LAWFUL.contains(reason) ? VisitRecord.Reason.valueOf(reason) : null;
        Verdict verdict = VisitRecord.check(council.law(), visit.visitedOn(), alone, lawful);
        if (verdict.answer() == Verdict.Answer.REFUSED && !imported) {
            throw new FormRefused(visit.alone() == null ? "alone" : "notAlone", verdict.why(), verdict.authority());
        }
    }

    private void refuseBeforeBirth(ChildId child, ChildRecord.Visit visit) {
        LocalDate bornOn = children.details(List.of(child)).get(child).bornOn();
        if (visit.visitedOn().isBefore(bornOn)) {
            throw new VisitBeforeBirth(bornOn);
        }
    }

    private void refuseTwice(ChildId child, ChildRecord.Visit visit, Long except) {
        recording
                .against(
                        visits,
                        child,
                        except,
                        other -> other.visitedOn().equals(visit.visitedOn())
                                && Objects.equals(other.visitor(), visit.visitor()))
                .ifPresent(same -> {
                    throw new VisitAlreadyRecorded(same);
                });
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
