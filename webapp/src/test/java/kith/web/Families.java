package kith.web;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.Allowed;
import kith.access.Role;
import kith.access.Step;
import kith.account.AccountRefused;
import kith.account.AccountState;
import kith.actionlist.ActionView;
import kith.booking.ContributionState;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.chairing.ReviewTopic;
import kith.check.Copies;
import kith.check.Participation;
import kith.check.VisitRecord;
import kith.chronology.LifeEvent;
import kith.complaint.Complaint;
import kith.cover.CoverRefused;
import kith.desk.DeskFlag;
import kith.desk.DeskSort;
import kith.dispute.StageChoices;
import kith.duty.ChildFacts;
import kith.duty.DutyCode;
import kith.duty.Readying;
import kith.exchange.ImportSummary;
import kith.form.Submission;
import kith.mail.ChoosingDigest;
import kith.mail.MailState;
import kith.message.MessageKind;
import kith.officer.PasswordRule;
import kith.placementplan.PlacementPlanSummary;
import kith.planning.CarePlanPart;
import kith.planning.PlanFlag;
import kith.planning.SignificantChanges;
import kith.planning.VersionSummary;
import kith.plugin.Language;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.Participant;
import kith.plugin.Preparation;
import kith.plugin.Question;
import kith.record.ChildId;
import kith.record.EntryView;
import kith.redaction.LeftOut;
import kith.sending.CopiedPlan;
import kith.sending.Withholding;
import kith.setting.PolicyQuestion;
import kith.visit.VisitLine;
import kith.web.form.FollowActionPage;
import kith.web.form.FollowConcernPage;
import kith.web.form.FollowDisputePage;
import kith.web.form.FollowPlacementPage;
import kith.worklist.WorkGroup;
import kith.worklist.WorkScope;
import kith.worklist.WorkView;

/** Texts whose key ends with a code: each code has one, and there is no other. */
final class Families {
    private Families() {}

    static Set<String> keys() {
        return Stream.of(
                        Stream.of(DutyCode.values()).map(duty -> "duty." + duty.code()),
                        Stream.of(Role.values()).filter(Role::isHeldByAccounts).map(role -> "role." + role),
                        Stream.of(ChildFacts.Plan.Kind.values()).map(kind -> "plan.kind." + kind),
                        Stream.of("SOCIAL_WORKER", "REVIEWING_OFFICER")
                                .flatMap(role -> Stream.of("people.role." + role, "children.without." + role)),
                        Stream.of("people.role.TEAM"),
                        Stream.of("to.come", "past", "changed").map(section -> "closures." + section),
                        Stream.of(Language.values()).map(language -> "language." + language),
                        Stream.of("WORD", "LINK", "CONTACT")
                                .flatMap(kind -> Stream.of("policy.text." + kind, "policy.text.hint." + kind)),
                        Stream.of(WorkScope.values()).map(scope -> "work.whose." + WorkAddress.code(scope)),
                        Stream.of(WorkGroup.values()).map(group -> "work.group." + group.code()),
                        Stream.of(WorkView.values()).flatMap(Families::view),
                        Stream.of("child", "duty", "due", "state", "placement", "worker")
                                .map(column -> "work.column." + column),
                        Stream.of("number", "child", "duty", "due", "planBy", "state", "placement", "worker", "officer")
                                .map(column -> "work.file." + column),
                        Stream.of("duty", "placement", "worker", "officer").map(filter -> "work." + filter),
                        Stream.of("timeline.review.", "timeline.visit.")
                                .flatMap(what ->
                                        Stream.of("done", "due", "overdue").map(state -> what + state)),
                        stepsOnAChild(),
                        stepsThatSave(),
                        Stream.of(AccountState.values()).map(state -> "staff.state." + state),
                        Stream.of(
                                "staff.done.disabled", "staff.done.enabled", "teams.done.closed", "teams.done.opened"),
                        Stream.of(AccountRefused.Reason.values()).map(reason -> "account.refused." + reason),
                        Stream.of(CoverRefused.Reason.values()).map(reason -> "cover.refused." + reason),
                        Stream.of(PasswordRule.Refusal.values()).map(why -> "password.refused." + why),
                        Stream.of(EntryView.values()).map(which -> "access.which." + WorkAddress.code(which)),
                        Stream.of(VisitRecord.Reason.values()).map(reason -> "visit.notAlone." + reason),
                        Stream.of("WISHES", "ACHIEVEMENTS", "PROGRESS", "PROBLEMS", "FAMILY_NEWS")
                                .map(about -> "visit.about." + about),
                        Stream.of("SEEN", "CHILD_SAID_NO", "NOT_POSSIBLE", "NOT_ASKED")
                                .map(bedroom -> "visit.bedroom." + bedroom),
                        Stream.of("HOME", "TAKEN_OUT", "ELSEWHERE").map(where -> "visit.where." + where),
                        Stream.of("YES", "NO", "NOT_ASKED").map(share -> "visit.share." + share),
                        Stream.of("NO", "NOT_ASKED").map(share -> "visit.shared." + share),
                        Stream.of(VisitLine.Kind.values()).map(kind -> "visits.kind." + kind),
                        words(ChildRecord.VisitRequest.class, "asker")
                                .flatMap(who -> Stream.of("request.asker." + who, "visits.request." + who)),
                        Stream.of("CHILD", "CARER")
                                .flatMap(to -> Stream.of("advice.recipient." + to, "visits.advice." + to)),
                        Stream.of(DayOfWeek.values()).map(day -> "activity.weekday." + day),
                        Stream.of("did.TakingOver.takeOver", "did.OpeningRestricted.open", "did.StartingCare.start"),
                        Stream.of("did.ContributingByLink.open", "did.ContributingByLink.send"),
                        words(ChildRecord.Contribution.class, "helper").map(who -> "contribute.helped." + who),
                        words(ChildRecord.Document.class, "kind").map(kind -> "document.kind." + kind),
                        Stream.of(LeftOut.Why.values()).map(why -> "copy.leftOut." + why),
                        Stream.of(Withholding.values()).map(reason -> "copy.withheld." + reason),
                        words(ChildRecord.PlanCopy.class, "way").map(way -> "copy.way." + way),
                        Stream.of("SENT", "WITHHELD").map(outcome -> "copy.outcome." + outcome),
                        Stream.of(ContributionState.values()).map(state -> "contribution.state." + state),
                        words(ChildRecord.Contribution.class, "received_as").map(as -> "contribution.as." + as),
                        words(ChildRecord.Contribution.class, "helper").map(who -> "contribution.helped." + who),
                        Stream.of("contribution.invited", "contribution.asked")
                                .flatMap(asked -> Stream.of(asked + ".to", asked + ".sealed")),
                        Stream.of(LifeEvent.Kind.values()).map(kind -> "chronology.kind." + kind.code()),
                        Stream.of("number", "on", "kind", "what", "account").map(column -> "chronology.file." + column),
                        Stream.of(Copies.Paper.values()).map(paper -> "person.paper." + paper),
                        words(ChildRecord.Person.class, "part").map(part -> "person.part." + part),
                        words(ChildRecord.Person.class, "meeting").map(answer -> "person.meeting." + answer),
                        words(ChildRecord.Missing.class, "conversation").map(one -> "missing.conversation." + one),
                        Stream.of("person.papers.yes", "person.papers.no"),
                        Stream.of(PlacementPlanSummary.State.values())
                                .flatMap(state ->
                                        Stream.of("placementPlan.standing." + state, "placementPlan.short." + state)),
                        PlacementPlanSummary.PARTS.stream()
                                .flatMap(part -> Stream.of("placementPlan.part." + part, "placementPlan.hint." + part)),
                        PlacementPlanSummary.DECISIONS.stream().map(one -> "placementPlan.decision." + one),
                        words(ChildRecord.PlacementPlan.class, "haircuts").map(who -> "placementPlan.who." + who),
                        words(ChildRecord.PlacementPlanSignature.class, "role")
                                .map(role -> "placementPlan.signer." + role),
                        words(ChildRecord.PlacementNotice.class, "role").map(role -> "tellPlacement.role." + role),
                        words(ChildRecord.PlacementNotice.class, "how").map(how -> "tellPlacement.how." + how),
                        words(ChildRecord.PlacementCircumstances.class, "area_approved_by")
                                .map(who -> "circumstances.by." + who),
                        Stream.of("F", "M", "U").map(sex -> "start.sex." + sex),
                        Stream.of(ChildFacts.Stay.Approval.values()).map(approval -> "stay.approval." + approval),
                        words(ChildRecord.Health.class, "kind").map(kind -> "health.kind." + kind),
                        Readying.recorded().stream().map(kind -> "preparation.kind." + kind),
                        Stream.of(Readying.values()).map(point -> "readiness.point." + point.code()),
                        words(ChildRecord.ReviewPreparation.class, "not_done").map(why -> "preparation.notDone." + why),
                        Stream.of("words", "issues", "othersIssues", "goals", "involvement")
                                .map(part -> "preparation.told." + part),
                        Stream.of("child", "day", "missing", "worker", "officer")
                                .map(column -> "readiness.column." + column),
                        Stream.of(
                                        "number", "child", "review", "due", "booked", "state", "missing", "worker",
                                        "officer", "team")
                                .map(column -> "readiness.file." + column),
                        words(ChildRecord.ReviewRequest.class, "asker").map(asker -> "askReview.asker." + asker),
                        words(ChildRecord.ReviewRequest.class, "cause").map(cause -> "askReview.cause." + cause),
                        Stream.of("FIRST", "SECOND", "LATER", "REST").map(review -> "booking.review." + review),
                        Stream.of("SCHOOL", "AGENCY_OFFICE", "COUNCIL_OFFICE", "CARERS_HOME", "ELSEWHERE", "ONLINE")
                                .map(venue -> "booking.venue." + venue),
                        Stream.of("INVITED", "WRITES", "NOT_INVITED", "EXCLUDED")
                                .map(invitation -> "booking.invitation." + invitation),
                        Stream.of(ChildFacts.Rhythm.Kind.values()).map(kind -> "rhythm.kind." + kind),
                        Stream.of(Limit.Unit.values()).map(unit -> "rhythm.unit." + unit),
                        Stream.of(Participation.Views.values()).map(views -> "review.views." + views),
                        Stream.of("COMPLETE", "OPEN", "ADJOURNED").map(outcome -> "review.outcome." + outcome),
                        Stream.of("DONE", "STILL_TO_DO", "NOT_DONE").map(outcome -> "chair.action." + outcome),
                        Stream.of("KEEP", "CHANGE").map(outcome -> "chair.part." + outcome),
                        words(ChildRecord.ReviewRecord.class, "private_talk").map(talk -> "chair.privateTalk." + talk),
                        words(ChildRecord.ReviewRecord.class, "advocate").map(advocate -> "chair.advocate." + advocate),
                        Stream.of(ReviewTopic.values()).map(topic -> "chair.topic." + topic.code()),
                        Stream.of(
                                        "changes",
                                        "wishes",
                                        "views-weighed",
                                        "parents-views",
                                        "education",
                                        "assessment",
                                        "plan-works",
                                        "permanence",
                                        "twin-track")
                                .map(topic -> "chair.topic." + topic + ".hint"),
                        Stream.of(CopiedPlan.values()).map(plan -> "plan.kind." + plan),
                        Stream.of(WorkScope.values()).map(scope -> "diary.whose." + WorkAddress.code(scope)),
                        Stream.of("month", "week", "list").map(view -> "diary.view." + view),
                        Stream.of("before.", "after.")
                                .flatMap(turn -> Stream.of("month", "week").map(unit -> "diary." + turn + unit)),
                        Stream.of(ChoosingDigest.Choice.values()).map(choice -> "digest." + choice),
                        Stream.of(MailState.values()).map(state -> "mail.state." + state),
                        Stream.of(MessageKind.values()).map(kind -> "inbox.kind." + kind),
                        Stream.of("REQUEST", "NOTICE").map(kind -> "request.kind." + kind),
                        Stream.of(ImportSummary.State.values()).map(state -> "import.state." + state),
                        Stream.concat(Stream.of(RowTypes.CHILD), RowTypes.ofChild().stream())
                                .map(type -> "export.file." + type.file()),
                        Stream.of(ActionView.values()).map(ActionView::code).flatMap(view -> Stream.of(
                                        "state.", "caption.", "none.")
                                .map(part -> "actions." + part + view)),
                        Stream.of("child", "what", "owner", "due", "worker").map(column -> "actions.column." + column),
                        Stream.of(
                                        "number", "child", "what", "owner", "part", "due", "state", "end", "origin",
                                        "worker", "officer")
                                .map(column -> "actions.file." + column),
                        Stream.of("COUNCIL", "CHILD").map(part -> "action.part." + part),
                        Stream.of(FollowActionPage.Kind.values()).flatMap(kind -> Stream.of("link.", "title.", "save.")
                                .map(part -> "followAction." + part + kind)),
                        Stream.of("SOCIAL_WORKER", "REVIEWING_OFFICER", "ACTIONS")
                                .map(kind -> "reassign.all." + kind),
                        Stream.of(Complaint.Complainant.values()).map(who -> "complaint.complainant." + who),
                        Stream.of(Complaint.Outcome.values()).map(outcome -> "complaint.outcome." + outcome),
                        Stream.of(FollowConcernPage.Kind.values()).flatMap(kind -> Stream.of("link.", "title.", "save.")
                                .map(part -> "followConcern." + part + kind)),
                        words(ChildRecord.PlanningRating.class, "quality").map(grade -> "rating.grade." + grade),
                        words(ChildRecord.Dispute.class, "about").map(about -> "dispute.about." + about),
                        words(ChildRecord.Dispute.class, "outcome").map(outcome -> "dispute.outcome." + outcome),
                        Stream.of(FollowDisputePage.Kind.values()).flatMap(kind -> Stream.of("link.", "title.", "save.")
                                .map(part -> "followDispute." + part + kind)),
                        StageChoices.codes(Optional.empty()).stream().map(stage -> "dispute.stage." + stage),
                        words(ChildRecord.Footprint.class, "kind").map(kind -> "footprint.kind." + kind),
                        words(ChildRecord.Footprint.class, "event").map(event -> "desk.event." + event),
                        Stream.of("planMeetsNeeds", "viewsWeighed", "knowsAdvocate")
                                .flatMap(check ->
                                        Stream.of(".yes", ".no").map(answer -> "footprint.found." + check + answer)),
                        Stream.of(DeskFlag.values()).map(flag -> "desk.flag." + flag.code()),
                        Stream.of(DeskSort.values()).map(column -> "desk.column." + WorkAddress.code(column)),
                        Stream.of(CarePlanPart.values()).map(part -> "carePlan.part." + part.code()),
                        Stream.of(CarePlanPart.Section.values()).map(section -> "carePlan.section." + section),
                        Stream.of(VersionSummary.State.values()).map(state -> "carePlan.state." + state),
                        carePlanLinksAndQuestions(),
                        Stream.of(PlanFlag.values()).map(flag -> "carePlan.flag." + flag),
                        Stream.of("CHILD", "PARENT", "CARER").map(role -> "carePlan.agree.role." + role),
                        SignificantChanges.kinds(Optional.empty()).stream().map(kind -> "carePlan.change." + kind),
                        Stream.of(FollowPlacementPage.Kind.values()).map(kind -> "followPlacement." + kind),
                        Stream.of(LimitQuestion.values()).map(question -> "limit." + question),
                        Question.all().stream()
                                .filter(question -> !(question instanceof LimitQuestion))
                                .map(question -> "question." + question),
                        Stream.of(Participant.values()).map(participant -> "participant." + participant),
                        Stream.of(Preparation.Reviews.values()).map(reviews -> "practice.reviews." + reviews),
                        Stream.of(PolicyQuestion.Group.values()).map(group -> "policy.group." + group),
                        Stream.of(PolicyQuestion.WhyPlugin.values()).map(why -> "policy.whyPlugin." + why),
                        Stream.of("AWAITS", "SCHEDULED", "COUNTS", "REPLACED", "WITHDRAWN")
                                .map(state -> "policy.state." + state),
                        Stream.of(Nation.values()).map(nation -> "about.nation." + nation),
                        Stream.of("work.none.filtered", "work.none.filtered.text"))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }

    /** Not every part rests on another plan, and not every part needs explaining. */
    private static Stream<String> carePlanLinksAndQuestions() {
        return Stream.concat(
                Stream.of("health", "education", "placement-plan", "needs-assessment")
                        .map(part -> "carePlan.link." + part),
                Stream.of(
                                "why-here",
                                "stay",
                                "end-of-stay",
                                "permanence",
                                "contact",
                                "culture",
                                "needs-assessment",
                                "personal-adviser",
                                "parents-help",
                                "wishes",
                                "family-views",
                                "carer-views",
                                "agency-views")
                        .map(part -> "carePlan.asks." + part));
    }

    /** The words that may stand in a column of a row. */
    private static Stream<String> words(Class<? extends Record> row, String column) {
        return RowTypes.of(row).columns().stream()
                .filter(one -> one.name().equals(column))
                .flatMap(one -> one.oneOf().stream());
    }

    private static Stream<String> view(WorkView view) {
        return Stream.of(
                "work.state." + view.code(),
                "work.caption." + view.code(),
                "work.none." + view.code(),
                "work.none." + view.code() + ".text");
    }

    /** Every step that is about one child can stand in the child's history. */
    private static Stream<String> stepsThatSave() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("kith").stream()
                        .filter(type -> type.isAnnotatedWith(Step.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getRawParameterTypes().stream()
                                .anyMatch(parameter -> parameter.isEquivalentTo(Submission.class)))
                        .map(method -> "saved." + method.getOwner().getSimpleName() + "." + method.getName());
    }

    private static Stream<String> stepsOnAChild() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("kith").stream()
                        .filter(type -> type.isAnnotatedWith(Step.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getRawParameterTypes().stream()
                                .anyMatch(parameter -> parameter.isEquivalentTo(ChildId.class)))
                        .filter(method -> method.isAnnotatedWith(Allowed.class))
                        .map(method -> "did." + method.getOwner().getSimpleName() + "." + method.getName());
    }
}
