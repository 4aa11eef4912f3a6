package kith.overview;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.Allowed;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Step;
import kith.access.Today;
import kith.action.ActionState;
import kith.action.Actions;
import kith.allocation.Allocations;
import kith.arrangement.Holds;
import kith.arrangement.Rhythms;
import kith.booking.BookedMeetings;
import kith.booking.Invitees;
import kith.booking.ReviewBookings;
import kith.careplan.Plans;
import kith.carerules.ShortBreakStays;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.check.ShortBreaks;
import kith.child.Activities;
import kith.child.CommunicationNeeds;
import kith.child.People;
import kith.council.OfficersCouncil;
import kith.document.Documents;
import kith.duedate.SchoolTerm;
import kith.duty.ChildFacts;
import kith.duty.DutyCode;
import kith.duty.Policy;
import kith.exclusion.AskedExclusion;
import kith.exclusion.AskedExclusions;
import kith.exclusion.ViewsOfInvitees;
import kith.formanswer.KeepingAnswers;
import kith.health.HealthEvents;
import kith.health.OutcomeYears;
import kith.legalstatus.Adoptions;
import kith.legalstatus.LegalStatuses;
import kith.legalstatus.Periods;
import kith.meeting.ReviewRecords;
import kith.people.Recipients;
import kith.placement.Absences;
import kith.placement.Circumstances;
import kith.placement.MissingEpisodes;
import kith.placement.Placements;
import kith.placementplan.MustBeTold;
import kith.placementplan.PlacementNotices;
import kith.placementplan.PlacementPlanSignatures;
import kith.placementplan.PlacementPlanSummary;
import kith.placementplan.PlacementPlans;
import kith.planning.CarePlans;
import kith.plugin.FormQuestion;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Ruling;
import kith.protection.ProtectionPlans;
import kith.readiness.Readiness;
import kith.readiness.ReadyPoint;
import kith.record.ChildId;
import kith.record.EarlierRow;
import kith.record.EarlierRows;
import kith.record.EntryView;
import kith.record.Held;
import kith.record.RecordEntries;
import kith.review.ReviewAgreements;
import kith.review.ReviewPreparations;
import kith.review.ReviewRequests;
import kith.review.Reviews;
import kith.visit.AdviceGiven;
import kith.visit.PlannedVisits;
import kith.visit.VisitLine;
import kith.visit.VisitList;
import kith.visit.VisitParts;
import kith.visit.VisitRequests;
import kith.visit.Visits;
import kith.worklist.ChildClocks;
import kith.worklist.ClockSummary;
import kith.worklist.Clocks;
import kith.worklist.WorkGroup;

/**
 * Reading a child's record: one call a page, which leaves one entry in the trail. Every method answers
 * {@link kith.access.NotFound} for a child that is not the council's.
 */
@Step
public class ReadingRecord {
    private static final Set<DutyCode> PLANNING = together(WorkGroup.PLANS, WorkGroup.HEALTH);
    private static final Set<DutyCode> REVIEWING = reviewing();
    private static final Set<DutyCode> HEALTH_AND_EDUCATION =
            EnumSet.of(DutyCode.HEALTH_ASSESSMENT, DutyCode.PEP, DutyCode.PEP_REVIEW);

    private static final Set<DutyCode> NEXT_REVIEW =
            Set.of(DutyCode.FIRST_REVIEW, DutyCode.SECOND_REVIEW, DutyCode.LATER_REVIEW);

    @Inject
    Glance glance;

    @Inject
    Clocks clocks;

    @Inject
    Periods periods;

    @Inject
    Adoptions adoptions;

    @Inject
    LegalStatuses legalStatuses;

    @Inject
    Placements placements;

    @Inject
    Circumstances circumstances;

    @Inject
    PlacementPlans placementPlans;

    @Inject
    PlacementPlanSignatures signatures;

    @Inject
    PlacementNotices notices;

    @Inject
    People people;

    @Inject
    Absences absences;

    @Inject
    MissingEpisodes missing;

    @Inject
    Plans plans;

    @Inject
    CarePlans carePlans;

    @Inject
    HealthEvents health;

    @Inject
    KeepingAnswers answers;

    @Inject
    OutcomeYears outcomes;

    @Inject
    Rhythms rhythms;

    @Inject
    Holds holds;

    @Inject
    ReviewAgreements agreements;

    @Inject
    ReviewPreparations preparations;

    @Inject
    ReviewRequests reviewRequests;

    @Inject
    Readiness readiness;

    @Inject
    ReviewBookings bookings;

    @Inject
    BookedMeetings bookedMeetings;

    @Inject
    Invitees invitees;

    @Inject
    AskedExclusions askedExclusions;

    @Inject
    ViewsOfInvitees viewsOfInvitees;

    @Inject
    ProtectionPlans protectionPlans;

    @Inject
    EarlierRows earlierRows;

    @Inject
    Actions actions;

    @Inject
    Today today;

    @Inject
    Reviews reviews;

    @Inject
    ReviewRecords reviewRecords;

    @Inject
    Visits visits;

    @Inject
    VisitParts visitParts;

    @Inject
    VisitList visitList;

    @Inject
    PlannedVisits plannedVisits;

    @Inject
    AdviceGiven advice;

    @Inject
    Activities activities;

    @Inject
    CommunicationNeeds needs;

    @Inject
    VisitRequests visitRequests;

    @Inject
    Recipients recipients;

    @Inject
    Allocations allocations;

    @Inject
    Documents documents;

    @Inject
    OfficersCouncil council;

    @Inject
    RecordEntries entries;

    @Inject
    CurrentOfficer officer;

    /** Who the child is, above a form. */
    @Allowed(Permission.READ_CHILD)
    public ChildSummary who(ChildId child) {
        return glance.of(child).summary();
    }

    /** What is due and why, and the case drawn against time. */
    @Allowed(Permission.READ_CHILD)
    public ChildOverview overview(ChildId child) {
        return glance.overview(child);
    }

    /**
     * The plans and what was decided to be done.
     *
     * @param version the version of the care plan to show, null for the one in force, {@link CarePlans#DRAFT} for the one that is
     *     being written
     */
    @Allowed(Permission.READ_CHILD)
    public ChildPlans plans(ChildId child, Integer version) {
        Glance.Seen seen = glance.of(child);
        return new ChildPlans(
                seen.summary(),
                carePlans.of(child, version),
                firstPlaced(child, seen.summary()),
                latestFirst(plans.rows(child)),
                latestFirst(rhythms.rows(child)),
                latestFirst(holds.rows(child)),
                actions.held(child),
                latestFirst(protectionPlans.rows(child)),
                seen.clocks().next(NEXT_REVIEW).map(ClockSummary::dueOn).orElse(null),
                seen.clocks().of(PLANNING),
                seen.details().plansKnownFrom());
    }

    /** Health and education: what was done, what is due, and the school. */
    @Allowed(Permission.READ_CHILD)
    public ChildHealth health(ChildId child) {
        Glance.Seen seen = glance.of(child);
        return new ChildHealth(
                seen.summary(),
                latestFirst(health.rows(child)),
                latestFirst(outcomes.held(child)),
                latestFirst(plans.rows(child)).stream()
                        .filter(plan -> plan.said().kind().equals(ChildFacts.Plan.Kind.EDUCATION.name()))
                        .toList(),
                answers.byDay(child, FormQuestion.Form.HEALTH_ASSESSMENT),
                answers.byDay(child, FormQuestion.Form.PERSONAL_EDUCATION_PLAN),
                school(child),
                term(),
                seen.clocks().of(HEALTH_AND_EDUCATION));
    }

    /** The school that was last said of the placement that goes on. */
    private String school(ChildId child) {
        List<LocalDate> now = placements.held(child).stream()
                .filter(stay -> stay.toOn() == null)
                .map(ChildRecord.Placement::fromOn)
                .toList();
        return circumstances.held(child).stream()
                .filter(said -> now.contains(said.placedOn()))
                .map(ChildRecord.PlacementCircumstances::school)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private SchoolTerm term() {
        return council.policy().schoolTerms().map(Ruling::value).orElse(List.of()).stream()
                .filter(term -> !term.until().isBefore(today.date()))
                .findFirst()
                .orElse(null);
    }

    /** Who does what by when: the open actions first, the soonest due first. */
    @Allowed(Permission.READ_CHILD)
    public ChildActions actions(ChildId child) {
        Glance.Seen seen = glance.of(child);
        Comparator<Held<ChildRecord.Action>> openFirst = Comparator.comparing(
                action -> !ActionState.of(action.said(), today.date()).isOpen());
        Comparator<Held<ChildRecord.Action>> soonestFirst =
                Comparator.comparing(action -> action.said().dueOn(), Comparator.nullsLast(Comparator.naturalOrder()));
        return new ChildActions(
                seen.summary(),
                actions.rows(child).stream()
                        .sorted(openFirst.thenComparing(soonestFirst))
                        .toList(),
                earlierRows.of(child).stream()
                        .filter(row -> row.kind().equals(ChildRecord.Action.class.getSimpleName()))
                        .toList(),
                today.date());
    }

    /** The reviews. */
    @Allowed(Permission.READ_CHILD)
    public ChildReviews reviews(ChildId child) {
        Glance.Seen seen = glance.of(child);
        return new ChildReviews(
                seen.summary(),
                latestFirst(reviews.rows(child)),
                reviewRecords.held(child).stream()
                        .map(ChildRecord.ReviewRecord::reviewHeldOn)
                        .collect(Collectors.toSet()),
                agreements.held(child),
                latestFirst(bookings.rows(child)),
                bookedMeetings.held(child),
                invitees.held(child),
                exclusions(child),
                viewsOfInvitees.rows(child),
                latestFirst(preparations.rows(child)),
                latestFirst(reviewRequests.rows(child)),
                latestFirst(protectionPlans.rows(child)),
                readiness(child, seen.clocks()),
                seen.clocks().of(REVIEWING),
                seen.details().reviewsKnownFrom());
    }

    private List<AskedExclusion> exclusions(ChildId child) {
        return bookings.held(child).stream()
                .filter(ChildRecord.ReviewBooking::stands)
                .flatMap(booking -> askedExclusions.of(child, booking.ordinal()).stream())
                .toList();
    }

    /** What is made ready for the next review: what has a clock by that, so that it says why. */
    private List<ClockSummary> readiness(ChildId child, ChildClocks standing) {
        List<ClockSummary> stored = Stream.of(standing.open(), standing.past(), standing.notKnown())
                .flatMap(List::stream)
                .toList();
        return readiness.of(child).stream()
                .flatMap(review -> review.points().stream().map(point -> stored.stream()
                        .filter(clock -> isOf(clock, point, review.occasion()))
                        .findFirst()
                        .orElseGet(() -> clock(point, review.occasion()))))
                .toList();
    }

    private static boolean isOf(ClockSummary clock, ReadyPoint point, String occasion) {
        return switch (clock.duty()) {
            case REVIEW_TALK ->
                point.code().equals(ChildFacts.Preparation.TALK)
                        && clock.occasion().equals(occasion);
            case REVIEW_PAPERS ->
                point.code().equals(ChildFacts.Preparation.PAPERS)
                        && clock.occasion().equals(occasion);
            case REVIEW_PREPARATION -> clock.occasion().equals(point.code() + " " + occasion);
            default -> false;
        };
    }

    private ClockSummary clock(ReadyPoint point, String occasion) {
        LocalDate doneOn = point.missing() ? null : point.done().on();
        return clocks.clock(DutyCode.REVIEW_PREPARATION, point.code() + " " + occasion, point.dueOn(), doneOn);
    }

    /**
     * The visits.
     *
     * @param kind only those, or null for all but those that are to come
     * @param page of the list, from 1
     * @param size lines on a page
     */
    @Allowed(Permission.READ_CHILD)
    public ChildVisits visits(ChildId child, VisitLine.Kind kind, int page, int size) {
        Glance.Seen seen = glance.of(child);
        return new ChildVisits(
                seen.summary(),
                visitList.page(child, kind, (page - 1) * size, size),
                plannedVisits.rows(child).stream()
                        .filter(row ->
                                row.said().visitedOn() == null && row.said().cancelledReason() == null)
                        .toList(),
                latestFirst(visitRequests.rows(child)),
                latestFirst(advice.rows(child)),
                activities.rows(child),
                needs.rows(child),
                seen.clocks().of(WorkGroup.VISITS.duties()),
                seen.details().visitsKnownFrom(),
                ConcernOfVisit.unanswered(visits.held(child), reviews.held(child)));
    }

    /** What to know while a visit is planned or recorded. */
    @Allowed(Permission.READ_CHILD)
    public VisitPlanning planning(ChildId child) {
        Glance.Seen seen = glance.of(child);
        ClockSummary next = seen.clocks().next(WorkGroup.VISITS.duties()).orElse(null);
        return new VisitPlanning(
                next == null ? null : next.dueOn(),
                next == null ? null : next.planBy(),
                seen.details().bornOn(),
                seen.details().disability(),
                activities.held(child),
                needs.held(child));
    }

    /**
     * One visit with everything that belongs to it.
     *
     * @throws kith.access.NotFound if the child has no such visit
     */
    @Allowed(Permission.READ_CHILD)
    public ChildVisit visit(ChildId child, long row) {
        return new ChildVisit(glance.of(child).summary(), visitParts.whole(child, row));
    }

    /** Where the child lived, and under which legal status. */
    @Allowed(Permission.READ_CHILD)
    public ChildPlacements placements(ChildId child) {
        Glance.Seen seen = glance.of(child);
        List<Held<ChildRecord.Placement>> stays = latestFirst(placements.rows(child));
        List<Held<ChildRecord.PlacementCircumstances>> more = latestFirst(circumstances.rows(child));
        List<Held<ChildRecord.LegalStatus>> statuses = latestFirst(legalStatuses.rows(child));
        return new ChildPlacements(
                seen.summary(),
                latestFirst(periods.rows(child)),
                latestFirst(adoptions.rows(child)),
                statuses,
                stays.stream().map(this::seen).toList(),
                more,
                PlacementPlanSummary.all(placementPlans.rows(child), plans.rows(child), signatures.rows(child)),
                mustBeTold(seen.details(), stays, people.held(child), more),
                notices.held(child),
                latestFirst(absences.rows(child)),
                latestFirst(missing.rows(child)),
                shortBreaks(statuses, stays),
                seen.clocks().of(WorkGroup.PLACEMENTS.duties()));
    }

    private ShortBreaks.Standing shortBreaks(
            List<Held<ChildRecord.LegalStatus>> statuses, List<Held<ChildRecord.Placement>> placements) {
        List<ShortBreaks.Stay> stays = ShortBreakStays.of(
                statuses.stream().map(Held::said).toList(),
                placements.stream().map(Held::said).toList(),
                today.date());
        return ShortBreaks.count(council.law(), today.date(), stays).orElse(null);
    }

    private static List<MustBeTold> mustBeTold(
            ChildRecord.Child child,
            List<Held<ChildRecord.Placement>> stays,
            List<ChildRecord.Person> around,
            List<Held<ChildRecord.PlacementCircumstances>> more) {
        List<ChildRecord.Placement> all = stays.stream().map(Held::said).toList();
        return all.stream()
                .map(stay -> MustBeTold.of(
                        child,
                        stay,
                        all,
                        around,
                        more.stream()
                                .map(Held::said)
                                .filter(one -> one.placedOn().equals(stay.fromOn()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private Held<ChildRecord.Placement> seen(Held<ChildRecord.Placement> stay) {
        return officer.get().may(Permission.SEE_SEALED)
                ? stay
                : new Held<>(
                        stay.id(),
                        stay.version(),
                        RowTypes.of(ChildRecord.Placement.class).withoutSealed(stay.said()));
    }

    /** The people around the child. */
    @Allowed(Permission.READ_CHILD)
    public ChildPeople people(ChildId child) {
        Glance.Seen seen = glance.of(child);
        return new ChildPeople(seen.summary(), recipients.of(child), latestFirst(allocations.rows(child)));
    }

    /** The documents, and how long they are kept. */
    @Allowed(Permission.READ_CHILD)
    public ChildDocuments documents(ChildId child) {
        Glance.Seen seen = glance.of(child);
        return new ChildDocuments(
                seen.summary(),
                latestFirst(documents.rows(child)),
                kept(),
                seen.clocks().of(Set.of(DutyCode.RETENTION)));
    }

    private List<Ruling<Limit>> kept() {
        Policy policy = council.policy();
        return Stream.of(policy.law(LimitQuestion.RETENTION, today.date()), policy.council(LimitQuestion.RETENTION))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Who did what when.
     *
     * @param page of what was done, from 1
     * @param size entries on a page
     */
    @Allowed(Permission.READ_HISTORY)
    public ChildHistory history(ChildId child, int page, int size) {
        Glance.Seen seen = glance.of(child);
        return new ChildHistory(
                seen.summary(),
                entries.about(child, (page - 1) * size, size).stream()
                        .map(ChildHistory.Done::of)
                        .toList(),
                entries.countAbout(child),
                earlierRows.of(child).stream().map(this::seen).toList(),
                clocks.replaced(child));
    }

    /** What a row said of where somebody lives may be sealed by now: it is left out for whoever may not see that. */
    private EarlierRow seen(EarlierRow row) {
        return officer.get().may(Permission.SEE_SEALED)
                ? row
                : row.without(RowTypes.of(row.kind()).sealedParts());
    }

    /**
     * Who looked at the record or changed it, from the trail.
     *
     * @param which everything, what was read or what was changed; null for everything
     * @param page of the entries, from 1
     * @param size entries on a page
     */
    @Allowed(Permission.READ_ACCESS)
    public ChildAccess access(ChildId child, EntryView which, int page, int size) {
        Glance.Seen seen = glance.of(child);
        EntryView asked = which == null ? EntryView.ALL : which;
        return new ChildAccess(
                seen.summary(),
                entries.about(child, asked, (page - 1) * size, size).stream()
                        .map(ChildHistory.Done::of)
                        .toList(),
                entries.countAbout(child, asked));
    }

    private LocalDate firstPlaced(ChildId child, ChildSummary summary) {
        return placements.held(child).stream()
                .map(ChildRecord.Placement::fromOn)
                .filter(from -> summary.lookedAfterFrom() != null && !from.isBefore(summary.lookedAfterFrom()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static <R> List<R> latestFirst(List<R> rows) {
        List<R> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Set<DutyCode> reviewing() {
        Set<DutyCode> duties = together(WorkGroup.REVIEWS, WorkGroup.REVIEW_PAPERS);
        duties.add(DutyCode.CHILD_PROTECTION_DECISION);
        return duties;
    }

    private static Set<DutyCode> together(WorkGroup... groups) {
        Set<DutyCode> duties = EnumSet.noneOf(DutyCode.class);
        for (WorkGroup group : groups) {
            duties.addAll(group.duties());
        }
        return duties;
    }
}
