package kith.demonstration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import kith.caserecord.ChildRecord;

/** One invented child's life in care as it is being told: the histories add their rows to it. */
final class Life {
    final Household household;
    final Scene scene;
    final String number;
    final String givenName;
    final String sex;
    final String ethnicity;
    final LocalDate bornOn;
    final LocalDate from;
    /** The last day told: today, or the day on which the child ceased to be looked after. */
    final LocalDate end;

    final List<Home> homes = new ArrayList<>();
    final List<ChildRecord.Period> periods = new ArrayList<>();
    final List<ChildRecord.LegalStatus> statuses = new ArrayList<>();
    final List<ChildRecord.Absence> absences = new ArrayList<>();
    final List<ChildRecord.Missing> missing = new ArrayList<>();
    final List<ChildRecord.PlacementCircumstances> circumstances = new ArrayList<>();
    final List<ChildRecord.PlacementPlan> placementPlans = new ArrayList<>();
    final List<ChildRecord.PlacementPlanSignature> signatures = new ArrayList<>();
    final List<ChildRecord.PlacementNotice> notices = new ArrayList<>();
    final List<ChildRecord.Person> people = new ArrayList<>();
    final List<ChildRecord.Allocation> allocations = new ArrayList<>();
    final List<ChildRecord.Plan> plans = new ArrayList<>();
    final List<ChildRecord.PlanVersion> planVersions = new ArrayList<>();
    final List<ChildRecord.PlanPart> planParts = new ArrayList<>();
    final List<ChildRecord.PlanLine> planLines = new ArrayList<>();
    final List<ChildRecord.PlanAgreement> planAgreements = new ArrayList<>();
    final List<ChildRecord.PlanChange> planChanges = new ArrayList<>();
    final List<ChildRecord.Review> reviews = new ArrayList<>();
    final List<ChildRecord.ReviewMeeting> meetings = new ArrayList<>();
    final List<ChildRecord.ReviewAgreement> reviewAgreements = new ArrayList<>();
    final List<ChildRecord.ReviewPreparation> preparations = new ArrayList<>();
    final List<ChildRecord.ReviewRequest> reviewRequests = new ArrayList<>();
    final List<ChildRecord.ReviewBooking> bookings = new ArrayList<>();
    final List<ChildRecord.BookedMeeting> bookedMeetings = new ArrayList<>();
    final List<ChildRecord.Invitee> invitees = new ArrayList<>();
    final List<ChildRecord.Contribution> contributions = new ArrayList<>();
    final List<ChildRecord.Exclusion> exclusions = new ArrayList<>();
    final List<ChildRecord.InviteeViews> inviteeViews = new ArrayList<>();
    final List<ChildRecord.ReviewRecord> reviewRecords = new ArrayList<>();
    final List<ChildRecord.ReviewItem> reviewItems = new ArrayList<>();
    final List<ChildRecord.ReviewDecision> reviewDecisions = new ArrayList<>();
    final List<ChildRecord.ProtectionPlan> protectionPlans = new ArrayList<>();
    final List<ChildRecord.Visit> visits = new ArrayList<>();
    final List<ChildRecord.VisitItem> items = new ArrayList<>();
    final List<ChildRecord.PlannedVisit> planned = new ArrayList<>();
    final List<ChildRecord.VisitRequest> requests = new ArrayList<>();
    final List<ChildRecord.Advice> advice = new ArrayList<>();
    final List<ChildRecord.Activity> activities = new ArrayList<>();
    final List<ChildRecord.CommunicationNeed> needs = new ArrayList<>();
    final List<ChildRecord.Health> health = new ArrayList<>();
    final List<ChildRecord.Outcome> outcomes = new ArrayList<>();
    final List<ChildRecord.Action> actions = new ArrayList<>();
    final List<ChildRecord.ChronologyEntry> chronology = new ArrayList<>();
    final List<ChildRecord.PlanCopy> copies = new ArrayList<>();
    final List<ChildRecord.PlanningRating> planningRatings = new ArrayList<>();
    final List<ChildRecord.CarerConcern> carerConcerns = new ArrayList<>();
    final List<ChildRecord.DisputeStage> disputeStages = new ArrayList<>();
    final List<ChildRecord.Dispute> disputes = new ArrayList<>();
    final List<ChildRecord.Footprint> footprints = new ArrayList<>();
    /** The day on which the next review is held in time, where it is still to come; else null. */
    LocalDate nextReviewOn;
    /** Every review of the child's life, those before Kith's records included. */
    final List<LocalDate> reviewsEver = new ArrayList<>();

    Life(Household household, Scene scene, Names names, String number, Chance chance) {
        this.household = household;
        this.scene = scene;
        this.number = number;
        sex = chance.percent(household.situation == Situation.SEEKING_ASYLUM ? 12 : 46) ? "F" : "M";
        givenName = newGivenName(names, chance);
        ethnicity = names.ethnicity(household.origin);
        from = household.lookedAfterFrom;
        end = household.end;
        bornOn = born(chance);
    }

    Situation situation() {
        return household.situation;
    }

    boolean ceased() {
        return situation() == Situation.CEASED;
    }

    int ageOn(LocalDate day) {
        return (int) ChronoUnit.YEARS.between(bornOn, day);
    }

    /** Whether something of that day stands in Kith's records and has happened. */
    boolean recorded(LocalDate day) {
        return !day.isBefore(scene.recordsFrom()) && !day.isAfter(end);
    }

    /** Where the child lived on a day. */
    Home homeOn(LocalDate day) {
        var home = homes.get(0);
        for (Home later : homes) {
            home = later.from.isAfter(day) ? home : later;
        }
        return home;
    }

    /** Who was the social worker on a day. */
    String workerOn(LocalDate day) {
        return allocations.stream()
                .filter(one ->
                        one.role().equals("SOCIAL_WORKER") && !one.fromOn().isAfter(day))
                .max(Comparator.comparing(ChildRecord.Allocation::fromOn))
                .map(one -> one.workerName() == null ? one.workerRef() : one.workerName())
                .orElse("Kith");
    }

    ChildRecord record() {
        return new ChildRecord(
                child(),
                periods,
                List.of(),
                statuses,
                homes.stream().map(home -> home.row(this)).toList(),
                absences,
                missing,
                circumstances,
                placementPlans,
                signatures,
                notices,
                people,
                allocations,
                byDay(plans, ChildRecord.Plan::completedOn),
                planVersions,
                planParts,
                planLines,
                planAgreements,
                planChanges,
                reviews,
                meetings,
                reviewAgreements,
                byDay(preparations, ChildRecord.ReviewPreparation::doneOn),
                byDay(reviewRequests, ChildRecord.ReviewRequest::askedOn),
                bookings,
                bookedMeetings,
                invitees,
                contributions,
                exclusions,
                inviteeViews,
                reviewRecords,
                reviewItems,
                reviewDecisions,
                protectionPlans,
                byDay(visits, ChildRecord.Visit::visitedOn),
                byDay(items, ChildRecord.VisitItem::visitedOn),
                planned,
                requests,
                advice,
                activities,
                needs,
                List.of(),
                byDay(health, ChildRecord.Health::doneOn),
                List.of(),
                List.of(),
                outcomes,
                List.of(),
                actions,
                List.of(),
                byDay(chronology, ChildRecord.ChronologyEntry::happenedOn),
                copies,
                byDay(footprints, ChildRecord.Footprint::doneOn),
                disputes,
                disputeStages,
                carerConcerns,
                planningRatings,
                List.of());
    }

    private ChildRecord.Child child() {
        var known = scene.recordsFrom();
        return new ChildRecord.Child(
                number,
                givenName,
                household.familyName,
                bornOn,
                null,
                sex,
                ethnicity,
                null,
                null,
                null,
                situation() == Situation.SEEKING_ASYLUM,
                null,
                situation() == Situation.SHORT_BREAKS,
                from.isBefore(known) ? from : known,
                known,
                known,
                known,
                known,
                known);
    }

    private String newGivenName(Names names, Chance chance) {
        var name = names.given(household.origin, sex, chance);
        boolean taken = household.children.stream().anyMatch(sibling -> sibling.givenName.equals(name));
        return taken ? newGivenName(names, chance) : household.free(names, sex, name);
    }

    private LocalDate born(Chance chance) {
        var born = end.minusYears(situation().age.pick(chance)).minusDays(chance.between(1, 360));
        return born.isAfter(from) ? from.minusDays(chance.between(1, 300)) : born;
    }

    private static <T> List<T> byDay(List<T> rows, Function<T, LocalDate> day) {
        return rows.stream().sorted(Comparator.comparing(day)).toList();
    }
}
