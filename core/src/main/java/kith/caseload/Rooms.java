package kith.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import kith.action.Actions;
import kith.allocation.Allocations;
import kith.arrangement.Holds;
import kith.arrangement.Rhythms;
import kith.booking.BookedMeetings;
import kith.booking.Contributions;
import kith.booking.Invitees;
import kith.booking.ReviewBookings;
import kith.careplan.PlanAgreements;
import kith.careplan.PlanChanges;
import kith.careplan.PlanCopies;
import kith.careplan.PlanLines;
import kith.careplan.PlanParts;
import kith.careplan.PlanVersions;
import kith.careplan.Plans;
import kith.caserecord.ChildRecord;
import kith.child.Activities;
import kith.child.CommunicationNeeds;
import kith.child.People;
import kith.child.PreviousPermanences;
import kith.chronology.ChronologyEntries;
import kith.complaint.CarerConcerns;
import kith.dispute.DisputeStages;
import kith.dispute.Disputes;
import kith.document.Documents;
import kith.exclusion.Exclusions;
import kith.exclusion.ViewsOfInvitees;
import kith.formanswer.FormAnswers;
import kith.health.HealthEvents;
import kith.health.OutcomeYears;
import kith.legalstatus.Adoptions;
import kith.legalstatus.LegalStatuses;
import kith.legalstatus.Periods;
import kith.meeting.ReviewDecisions;
import kith.meeting.ReviewItems;
import kith.meeting.ReviewRecords;
import kith.oversight.Footprints;
import kith.oversight.PlanningRatings;
import kith.placement.Absences;
import kith.placement.Circumstances;
import kith.placement.MissingEpisodes;
import kith.placement.Placements;
import kith.placementplan.PlacementNotices;
import kith.placementplan.PlacementPlanSignatures;
import kith.placementplan.PlacementPlans;
import kith.protection.ProtectionPlans;
import kith.review.ReviewAgreements;
import kith.review.ReviewMeetings;
import kith.review.ReviewPreparations;
import kith.review.ReviewRequests;
import kith.review.Reviews;
import kith.visit.AdviceGiven;
import kith.visit.PlannedVisits;
import kith.visit.VisitItems;
import kith.visit.VisitRequests;
import kith.visit.Visits;

/** Every kind of row that belongs to a child, with the store that keeps it. */
@ApplicationScoped
class Rooms {
    @Inject
    Periods periods;

    @Inject
    LegalStatuses legalStatuses;

    @Inject
    Adoptions adoptions;

    @Inject
    Placements placements;

    @Inject
    Absences absences;

    @Inject
    MissingEpisodes missing;

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
    Allocations allocations;

    @Inject
    Plans plans;

    @Inject
    PlanVersions planVersions;

    @Inject
    PlanParts planParts;

    @Inject
    PlanLines planLines;

    @Inject
    PlanAgreements planAgreements;

    @Inject
    PlanChanges planChanges;

    @Inject
    Reviews reviews;

    @Inject
    ReviewMeetings reviewMeetings;

    @Inject
    ReviewAgreements reviewAgreements;

    @Inject
    ReviewPreparations reviewPreparations;

    @Inject
    ReviewRequests reviewRequests;

    @Inject
    ReviewBookings reviewBookings;

    @Inject
    BookedMeetings bookedMeetings;

    @Inject
    Invitees invitees;

    @Inject
    Contributions contributions;

    @Inject
    Exclusions exclusions;

    @Inject
    ViewsOfInvitees viewsOfInvitees;

    @Inject
    ReviewRecords reviewRecords;

    @Inject
    ReviewItems reviewItems;

    @Inject
    ReviewDecisions reviewDecisions;

    @Inject
    ProtectionPlans protectionPlans;

    @Inject
    Visits visits;

    @Inject
    VisitItems visitItems;

    @Inject
    PlannedVisits plannedVisits;

    @Inject
    VisitRequests visitRequests;

    @Inject
    AdviceGiven advice;

    @Inject
    Activities activities;

    @Inject
    CommunicationNeeds communicationNeeds;

    @Inject
    FormAnswers formAnswers;

    @Inject
    HealthEvents health;

    @Inject
    Rhythms rhythms;

    @Inject
    Holds holds;

    @Inject
    OutcomeYears outcomes;

    @Inject
    PreviousPermanences previousPermanence;

    @Inject
    Actions actions;

    @Inject
    Documents documents;

    @Inject
    ChronologyEntries chronology;

    @Inject
    PlanCopies planCopies;

    @Inject
    Footprints footprints;

    @Inject
    Disputes disputes;

    @Inject
    DisputeStages disputeStages;

    @Inject
    CarerConcerns carerConcerns;

    @Inject
    PlanningRatings planningRatings;

    @Inject
    ReturnedEpisodes returnedEpisodes;

    /** Every kind. */
    List<Room<?>> all() {
        return Stream.concat(dated().stream(), others().stream()).toList();
    }

    /** The kinds that a due date may depend on. */
    List<Room<?>> dated() {
        return List.of(
                new Room<>(ChildRecord.Period.class, ChildRecord::periods, periods),
                new Room<>(ChildRecord.LegalStatus.class, ChildRecord::legalStatuses, legalStatuses),
                new Room<>(ChildRecord.Placement.class, ChildRecord::placements, placements),
                new Room<>(ChildRecord.Absence.class, ChildRecord::absences, absences),
                new Room<>(ChildRecord.Missing.class, ChildRecord::missing, missing),
                new Room<>(
                        ChildRecord.PlacementCircumstances.class, ChildRecord::placementCircumstances, circumstances),
                new Room<>(ChildRecord.Allocation.class, ChildRecord::allocations, allocations),
                new Room<>(ChildRecord.Plan.class, ChildRecord::plans, plans),
                new Room<>(ChildRecord.PlanVersion.class, ChildRecord::planVersions, planVersions),
                new Room<>(ChildRecord.PlanChange.class, ChildRecord::planChanges, planChanges),
                new Room<>(ChildRecord.Review.class, ChildRecord::reviews, reviews),
                new Room<>(ChildRecord.ReviewMeeting.class, ChildRecord::reviewMeetings, reviewMeetings),
                new Room<>(ChildRecord.ReviewPreparation.class, ChildRecord::reviewPreparations, reviewPreparations),
                new Room<>(ChildRecord.ReviewRequest.class, ChildRecord::reviewRequests, reviewRequests),
                new Room<>(ChildRecord.ReviewBooking.class, ChildRecord::reviewBookings, reviewBookings),
                new Room<>(ChildRecord.BookedMeeting.class, ChildRecord::bookedMeetings, bookedMeetings),
                new Room<>(ChildRecord.ProtectionPlan.class, ChildRecord::protectionPlans, protectionPlans),
                new Room<>(ChildRecord.Visit.class, ChildRecord::visits, visits),
                new Room<>(ChildRecord.VisitRequest.class, ChildRecord::visitRequests, visitRequests),
                new Room<>(ChildRecord.Dispute.class, ChildRecord::disputes, disputes),
                new Room<>(ChildRecord.DisputeStage.class, ChildRecord::disputeStages, disputeStages),
                new Room<>(ChildRecord.CommunicationNeed.class, ChildRecord::communicationNeeds, communicationNeeds),
                new Room<>(ChildRecord.Health.class, ChildRecord::health, health),
                new Room<>(ChildRecord.Rhythm.class, ChildRecord::rhythms, rhythms),
                new Room<>(ChildRecord.Hold.class, ChildRecord::holds, holds));
    }

    private List<Room<?>> others() {
        return List.of(
                new Room<>(ChildRecord.Invitee.class, ChildRecord::invitees, invitees),
                new Room<>(ChildRecord.Contribution.class, ChildRecord::contributions, contributions),
                new Room<>(ChildRecord.ReviewAgreement.class, ChildRecord::reviewAgreements, reviewAgreements),
                new Room<>(ChildRecord.Exclusion.class, ChildRecord::exclusions, exclusions),
                new Room<>(ChildRecord.InviteeViews.class, ChildRecord::inviteeViews, viewsOfInvitees),
                new Room<>(ChildRecord.ReviewRecord.class, ChildRecord::reviewRecords, reviewRecords),
                new Room<>(ChildRecord.ReviewItem.class, ChildRecord::reviewItems, reviewItems),
                new Room<>(ChildRecord.ReviewDecision.class, ChildRecord::reviewDecisions, reviewDecisions),
                new Room<>(ChildRecord.Adoption.class, ChildRecord::adoptions, adoptions),
                new Room<>(ChildRecord.PlacementPlan.class, ChildRecord::placementPlans, placementPlans),
                new Room<>(ChildRecord.PlacementPlanSignature.class, ChildRecord::placementPlanSignatures, signatures),
                new Room<>(ChildRecord.PlacementNotice.class, ChildRecord::placementNotices, notices),
                new Room<>(ChildRecord.Person.class, ChildRecord::people, people),
                new Room<>(ChildRecord.PlanPart.class, ChildRecord::planParts, planParts),
                new Room<>(ChildRecord.PlanLine.class, ChildRecord::planLines, planLines),
                new Room<>(ChildRecord.PlanAgreement.class, ChildRecord::planAgreements, planAgreements),
                new Room<>(ChildRecord.VisitItem.class, ChildRecord::visitItems, visitItems),
                new Room<>(ChildRecord.PlannedVisit.class, ChildRecord::plannedVisits, plannedVisits),
                new Room<>(ChildRecord.Advice.class, ChildRecord::advice, advice),
                new Room<>(ChildRecord.Activity.class, ChildRecord::activities, activities),
                new Room<>(ChildRecord.FormAnswer.class, ChildRecord::formAnswers, formAnswers),
                new Room<>(ChildRecord.Outcome.class, ChildRecord::outcomes, outcomes),
                new Room<>(ChildRecord.PreviousPermanence.class, ChildRecord::previousPermanence, previousPermanence),
                new Room<>(ChildRecord.Action.class, ChildRecord::actions, actions),
                new Room<>(ChildRecord.Footprint.class, ChildRecord::footprints, footprints),
                new Room<>(ChildRecord.CarerConcern.class, ChildRecord::carerConcerns, carerConcerns),
                new Room<>(ChildRecord.PlanningRating.class, ChildRecord::planningRatings, planningRatings),
                new Room<>(ChildRecord.Document.class, ChildRecord::documents, documents),
                new Room<>(ChildRecord.ChronologyEntry.class, ChildRecord::chronology, chronology),
                new Room<>(ChildRecord.PlanCopy.class, ChildRecord::planCopies, planCopies),
                new Room<>(ChildRecord.ReturnedEpisode.class, ChildRecord::returnedEpisodes, returnedEpisodes));
    }
}
