package kith.caserecord;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything Kith holds of one child of one council. The rows mirror the tables of the same names; each is known by its
 * natural key, never by a database id. Lists are in order of their rows' first columns ({@link RowType#sorted}).
 *
 * @param child who the child is
 * @param periods when the child was looked after
 * @param adoptions how the child was adopted, where being looked after ended so
 * @param legalStatuses under which legal status
 * @param placements where the child lived
 * @param absences temporary absences from a placement with a return to it
 * @param missing when the child was missing or away without authorisation
 * @param placementCircumstances what else is to be known of the placements
 * @param placementPlans the versions of the placements' plans whose contents are in Kith
 * @param placementPlanSignatures who signed a version, and who did not
 * @param placementNotices who was told of a placement, and who was not
 * @param people the people around the child
 * @param allocations who worked with the child
 * @param plans plans completed
 * @param planVersions the versions of the care plan whose contents are in Kith
 * @param planParts what the parts of each version say
 * @param planLines what is to be done in a part of a version, by whom and by when
 * @param planAgreements who agreed a version and who did not
 * @param planChanges changes of the plan that wait for a review, or were made without one
 * @param reviews reviews of every state
 * @param reviewMeetings the meetings of the reviews
 * @param reviewAgreements who agreed to a review without a meeting
 * @param reviewPreparations what was made ready ahead of reviews, and the papers that followed them
 * @param reviewRequests when a review before its date was asked for, and the answer
 * @param reviewBookings reviews booked as meetings
 * @param bookedMeetings the further meetings of reviews booked as a series
 * @param invitees who was to come to the reviews booked
 * @param contributions what somebody was asked to say, or said, before a review that is booked
 * @param exclusions what officers say to keeping somebody from a review that is booked
 * @param inviteeViews how those who are not at a review are heard all the same
 * @param reviewRecords what was said at a review as a whole
 * @param reviewItems what a review looked at one by one: topics, parts of the plan, earlier actions, and what the child challenged
 * @param reviewDecisions what a review decided, as it was decided
 * @param protectionPlans child protection plans, and whether they go on beside being looked after
 * @param visits visits made or attempted
 * @param visitItems what was talked of at a visit, each with whether it may be shared
 * @param plannedVisits visits planned, with what became of them
 * @param visitRequests requests for a visit and notices of concern
 * @param advice advice given between visits and at them
 * @param activities what the child does regularly at fixed hours
 * @param communicationNeeds how the child communicates, where that needs an arrangement
 * @param formAnswers what was answered to the questions a council's own forms ask
 * @param health health assessments and dental checks
 * @param rhythms intervals that are shorter for this child alone
 * @param holds duties on hold
 * @param outcomes what the return says of a year, for which it gives no dates
 * @param previousPermanence from what permanent home the child came back into care
 * @param actions who does what by when
 * @param documents what is told of the documents on the record
 * @param chronology what staff wrote into the chronology
 * @param planCopies copies of plans that were sent or withheld
 * @param footprints what the reviewing officer did and saw between reviews
 * @param disputes concerns that the reviewing officer raised with the council
 * @param disputeStages the stages through which those went
 * @param carerConcerns concerns that carers raised about the plan or the care
 * @param planningRatings how the reviewing officer rated the council's planning
 * @param returnedEpisodes the return's episodes as they came, so that years can be imported in any order
 */
public record ChildRecord(
        Child child,
        List<Period> periods,
        List<Adoption> adoptions,
        List<LegalStatus> legalStatuses,
        List<Placement> placements,
        List<Absence> absences,
        List<Missing> missing,
        List<PlacementCircumstances> placementCircumstances,
        List<PlacementPlan> placementPlans,
        List<PlacementPlanSignature> placementPlanSignatures,
        List<PlacementNotice> placementNotices,
        List<Person> people,
        List<Allocation> allocations,
        List<Plan> plans,
        List<PlanVersion> planVersions,
        List<PlanPart> planParts,
        List<PlanLine> planLines,
        List<PlanAgreement> planAgreements,
        List<PlanChange> planChanges,
        List<Review> reviews,
        List<ReviewMeeting> reviewMeetings,
        List<ReviewAgreement> reviewAgreements,
        List<ReviewPreparation> reviewPreparations,
        List<ReviewRequest> reviewRequests,
        List<ReviewBooking> reviewBookings,
        List<BookedMeeting> bookedMeetings,
        List<Invitee> invitees,
        List<Contribution> contributions,
        List<Exclusion> exclusions,
        List<InviteeViews> inviteeViews,
        List<ReviewRecord> reviewRecords,
        List<ReviewItem> reviewItems,
        List<ReviewDecision> reviewDecisions,
        List<ProtectionPlan> protectionPlans,
        List<Visit> visits,
        List<VisitItem> visitItems,
        List<PlannedVisit> plannedVisits,
        List<VisitRequest> visitRequests,
        List<Advice> advice,
        List<Activity> activities,
        List<CommunicationNeed> communicationNeeds,
        List<FormAnswer> formAnswers,
        List<Health> health,
        List<Rhythm> rhythms,
        List<Hold> holds,
        List<Outcome> outcomes,
        List<PreviousPermanence> previousPermanence,
        List<Action> actions,
        List<Document> documents,
        List<ChronologyEntry> chronology,
        List<PlanCopy> planCopies,
        List<Footprint> footprints,
        List<Dispute> disputes,
        List<DisputeStage> disputeStages,
        List<CarerConcern> carerConcerns,
        List<PlanningRating> planningRatings,
        List<ReturnedEpisode> returnedEpisodes) {

    /** The child's number in the council. */
    public String number() {
        return child.number();
    }

    /** Who the child is. */
    public record Child(
            @Cell(value = "the child's number in the council", key = true, required = true) String number,
            @Cell("given name") String givenName,
            @Cell("family name") String familyName,
            @Cell(value = "date of birth", required = true) LocalDate bornOn,
            @Cell("date of death") LocalDate diedOn,
            @Cell(
                            value = "sex",
                            required = true,
                            oneOf = {"M", "F", "U"})
                    String sex,
            @Cell(value = "ethnicity", codes = "ethnicity") String ethnicity,
            @Cell("unique pupil number") String upn,
            @Cell("whether the child is a parent") Boolean mother,
            @Cell("when the child's first child was born") LocalDate motherFirstChildBornOn,
            @Cell("whether the child came seeking asylum, unaccompanied") boolean uasc,
            @Cell("when that ceased") LocalDate uascCeasedOn,
            @Cell("whether the child has a disability") Boolean disability,
            @Cell("from when periods, legal statuses and placements are complete in Kith") LocalDate periodsKnownFrom,
            @Cell("from when reviews are complete in Kith") LocalDate reviewsKnownFrom,
            @Cell("from when visits are complete in Kith") LocalDate visitsKnownFrom,
            @Cell("from when plans are complete in Kith") LocalDate plansKnownFrom,
            @Cell("from when health assessments are complete in Kith") LocalDate healthKnownFrom,
            @Cell("from when review papers, notifications and allocations are complete in Kith")
                    LocalDate workKnownFrom) {}

    /** A period of being looked after. */
    public record Period(
            @Cell(value = "first day of being looked after", key = true, required = true) LocalDate fromOn,
            @Cell("the day on which it ended") LocalDate toOn,
            @Cell(value = "category of need", codes = "category-of-need") String categoryOfNeed,
            @Cell(value = "why it ended", codes = "reason-ceased") String endReason,
            @Cell("when ending it was decided") LocalDate ceasingDecidedOn,
            @Cell("when that decision was approved") LocalDate ceasingApprovedOn) {}

    /** How a child was adopted, where being looked after ended so: what the return asks in its file AD1. */
    public record Adoption(
            @Cell(value = "the day of the adoption, on which being looked after ended", key = true, required = true)
                    LocalDate adoptedOn,
            @Cell("DATE_INT: when the council decided that the child should be placed for adoption")
                    LocalDate decidedOn,
            @Cell("DATE_MATCH: when child and adopters were matched") LocalDate matchedOn,
            @Cell("FOSTER_CARE: whether the foster carer adopted the child") Boolean fosterCarer,
            @Cell("NB_ADOPTR: how many adopters, one or two") Integer adopters,
            @Cell(value = "SEX_ADOPTR: the adopters' sex", codes = "adopters-sex") String adoptersSex,
            @Cell(value = "LS_ADOPTR: the adopters' legal status", codes = "adopters-status") String adoptersStatus) {}

    /** A spell under one legal status. */
    public record LegalStatus(
            @Cell(value = "first day", key = true, required = true) LocalDate fromOn,
            @Cell(value = "legal status", key = true, required = true, codes = "legal-status") String code,
            @Cell("last day") LocalDate toOn) {}

    /** A stay with one carer at one address. */
    public record Placement(
            @Cell(value = "first day", key = true, required = true) LocalDate fromOn,
            @Cell(value = "type of placement", required = true, codes = "placement-type") String type,
            @Cell("the day on which it ended") LocalDate toOn,
            @Cell(value = "who provides it", codes = "placement-provider") String provider,
            @Cell("the carer's name") String carer,
            @Cell(value = "the name of the home or place", sealed = true) String placeName,
            @Cell("postcode of the child's own home") String homePostcode,
            @Cell(value = "postcode of the placement", sealed = true) String postcode,
            @Cell("Ofsted's number of the provider") String urn,
            @Cell(value = "why it ended", codes = "reason-placement-change") String changeReason,
            @Cell("whether it is meant to last until the child is 18") boolean until18,
            @Cell("from when it is a long-term foster placement") LocalDate longTermFrom,
            @Cell(
                            value = "on what footing the child lives there",
                            required = true,
                            oneOf = {"FULL", "TEMPORARY", "PARENT_BEFORE_ASSESSMENT", "EMERGENCY"})
                    String approval,
            @Cell("first day of a temporary approval") LocalDate approvedFrom,
            @Cell("whether the temporary approval was extended") boolean approvalExtended,
            @Cell("whether plan and notice could be made before it began") boolean planned,
            @Cell("when those who must be told were told") LocalDate notifiedOn,
            @Cell("when the assessment of a parent was completed") LocalDate assessedOn,
            @Cell("when the decision after the assessment was made") LocalDate decidedOn,
            @Cell("from when the child agreed to visits six months apart") LocalDate visitsAgreedFrom,
            @Cell("when the child withdrew that agreement") LocalDate visitsAgreementWithdrawnOn,
            @Cell("whether the child lives with somebody another body is responsible for")
                    boolean responsibleForAnother,
            @Cell("whether it ended so suddenly that notice before the end was not practicable") boolean endedAtOnce,
            @Cell("when written notice of such an end was given") LocalDate endNotifiedOn,
            @Cell("when a carer who was approved temporarily was approved in full") LocalDate approvedOn,
            @Cell(value = "the address in full", sealed = true) String address,
            @Cell("whether the address is sealed: seen only by those with the permission") boolean addressSealed) {

        /** A placement of whose address nothing more is known. */
        public Placement(
                LocalDate fromOn,
                String type,
                LocalDate toOn,
                String provider,
                String carer,
                String placeName,
                String homePostcode,
                String postcode,
                String urn,
                String changeReason,
                boolean until18,
                LocalDate longTermFrom,
                String approval,
                LocalDate approvedFrom,
                boolean approvalExtended,
                boolean planned,
                LocalDate notifiedOn,
                LocalDate assessedOn,
                LocalDate decidedOn,
                LocalDate visitsAgreedFrom,
                LocalDate visitsAgreementWithdrawnOn,
                boolean responsibleForAnother,
                boolean endedAtOnce,
                LocalDate endNotifiedOn,
                LocalDate approvedOn) {
            this(
                    fromOn,
                    type,
                    toOn,
                    provider,
                    carer,
                    placeName,
                    homePostcode,
                    postcode,
                    urn,
                    changeReason,
                    until18,
                    longTermFrom,
                    approval,
                    approvedFrom,
                    approvalExtended,
                    planned,
                    notifiedOn,
                    assessedOn,
                    decidedOn,
                    visitsAgreedFrom,
                    visitsAgreementWithdrawnOn,
                    responsibleForAnother,
                    endedAtOnce,
                    endNotifiedOn,
                    approvedOn,
                    null,
                    false);
        }
    }

    /** What else is to be known of a placement. */
    public record PlacementCircumstances(
            @Cell(value = "first day of the placement", key = true, required = true) LocalDate placedOn,
            @Cell("miles from home") Integer miles,
            @Cell("the school the child goes to from there") String school,
            @Cell("whether it lies outside the council's area") Boolean outOfArea,
            @Cell("whether it lies at a distance: outside the area and not in an adjoining one") Boolean atDistance,
            @Cell("when being outside the area was approved") LocalDate areaApprovedOn,
            @Cell(
                            value = "who approved it",
                            oneOf = {"NOMINATED_OFFICER", "DIRECTOR"})
                    String areaApprovedBy,
            @Cell("whether it breaks off schooling in key stage 4") Boolean schoolingBroken,
            @Cell("when the nominated officer approved that") LocalDate schoolingApprovedOn,
            @Cell("whether it broke down") Boolean brokeDown,
            @Cell("why it broke down") String breakdownReason,
            @Cell("when the disruption meeting was held") LocalDate disruptionMeetingOn) {}

    /** A temporary absence from a placement with a return to it. */
    public record Absence(
            @Cell(value = "first day away", key = true, required = true) LocalDate fromOn,
            @Cell(value = "type of temporary placement, T0 to T4", required = true, codes = "placement-type")
                    String type,
            @Cell("day of return") LocalDate toOn) {}

    /** A time when the child was missing or away without authorisation. */
    public record Missing(
            @Cell(value = "first day", key = true, required = true) LocalDate fromOn,
            @Cell(value = "missing or away without authorisation", required = true, codes = "missing") String type,
            @Cell("the day on which the child was found or came back") LocalDate toOn,
            @Cell("what happened") String account,
            @Cell(
                            value = "what became of the return conversation",
                            oneOf = {"OFFERED", "HELD", "DECLINED"})
                    String conversation,
            @Cell("when it was offered, held or declined") LocalDate conversationOn,
            @Cell("who held or offered it") String conversationBy,
            @Cell("what the child said in it") String childSaid) {

        /** A time of which the return alone tells. */
        public Missing(LocalDate fromOn, String type, LocalDate toOn) {
            this(fromOn, type, toOn, null, null, null, null, null);
        }
    }

    /** A version of a placement's plan. It is complete when a plan of the kind PLACEMENT or DETENTION_PLACEMENT names it. */
    public record PlacementPlan(
            @Cell(value = "first day of the placement", key = true, required = true) LocalDate placedOn,
            @Cell(value = "1 for the first", key = true) int number,
            @Cell(value = "the day on which it was begun", required = true) LocalDate begunOn,
            @Cell(value = "who writes it", required = true) String author,
            @Cell("why the child lives there") String whyThere,
            @Cell("how the child is looked after day to day") String dayToDay,
            @Cell("contact with family and friends") String familyTime,
            @Cell("how the child's health is cared for") String health,
            @Cell("how the child is taught") String education,
            @Cell("arrangements for visits of the social worker, and advice between them") String visits,
            @Cell("what the child thinks of it") String views,
            @Cell("what happens during the stay and at its end") String ending,
            @Cell(
                            value = "who decides about haircuts",
                            oneOf = {"CARER", "PARENT", "COUNCIL", "ASK"})
                    String haircuts,
            @Cell(
                            value = "who decides about nights at friends",
                            oneOf = {"CARER", "PARENT", "COUNCIL", "ASK"})
                    String overnightStays,
            @Cell(
                            value = "who decides about school trips",
                            oneOf = {"CARER", "PARENT", "COUNCIL", "ASK"})
                    String schoolTrips,
            @Cell(
                            value = "who decides about holidays abroad",
                            oneOf = {"CARER", "PARENT", "COUNCIL", "ASK"})
                    String holidays,
            @Cell(
                            value = "who decides about sports and clubs",
                            oneOf = {"CARER", "PARENT", "COUNCIL", "ASK"})
                    String sports,
            @Cell(
                            value = "who decides about photographs and social media",
                            oneOf = {"CARER", "PARENT", "COUNCIL", "ASK"})
                    String photographs,
            @Cell(
                            value = "who decides about faith and worship",
                            oneOf = {"CARER", "PARENT", "COUNCIL", "ASK"})
                    String faith,
            @Cell(
                            value = "who consents to the dentist and optician",
                            oneOf = {"CARER", "PARENT", "COUNCIL", "ASK"})
                    String dentalCare,
            @Cell(
                            value = "who consents to treatment by a doctor",
                            oneOf = {"CARER", "PARENT", "COUNCIL", "ASK"})
                    String medicalConsent,
            @Cell(
                            value = "who consents to immunisations",
                            oneOf = {"CARER", "PARENT", "COUNCIL", "ASK"})
                    String immunisation) {}

    /** Whether somebody signed a version of a placement's plan. */
    public record PlacementPlanSignature(
            @Cell(value = "first day of the placement", key = true, required = true) LocalDate placedOn,
            @Cell(value = "the version", key = true) int number,
            @Cell(
                            value = "as whom",
                            key = true,
                            required = true,
                            oneOf = {"CARER", "CHILD", "PARENT", "SOCIAL_WORKER", "MANAGER", "AGENCY"})
                    String role,
            @Cell(value = "who", key = true, required = true) String name,
            @Cell("when this person signed") LocalDate signedOn,
            @Cell("why this person did not sign") String notSignedReason) {}

    /** Whether somebody who must be told of a placement was told. */
    public record PlacementNotice(
            @Cell(value = "first day of the placement", key = true, required = true) LocalDate placedOn,
            @Cell(
                            value = "as whom",
                            key = true,
                            required = true,
                            oneOf = {
                                "CHILD",
                                "PARENT",
                                "CONTACT",
                                "FORMER_CARER",
                                "HEALTH_BODY",
                                "DOCTOR",
                                "SCHOOL",
                                "REVIEWING_OFFICER",
                                "AREA_AUTHORITY"
                            })
                    String role,
            @Cell(value = "who", key = true, required = true) String name,
            @Cell("when this person was told") LocalDate toldOn,
            @Cell(
                            value = "how",
                            oneOf = {"LETTER", "EMAIL", "BY_HAND", "TELEPHONE", "MEETING"})
                    String how,
            @Cell("why this person is not told") String withheldReason) {}

    /** Somebody in the child's life. */
    public record Person(
            @Cell(value = "place in the list, from 1", key = true) int ordinal,
            @Cell(value = "name", required = true) String name,
            @Cell(value = "who this is to the child", required = true) String relationship,
            @Cell("whether this person has parental responsibility") boolean parentalResponsibility,
            @Cell("how to reach this person") String contact,
            @Cell(
                            value = "in which part this person stands beside the child",
                            oneOf = {
                                "PARENT",
                                "SIBLING",
                                "RELATIVE",
                                "FRIEND",
                                "CARER",
                                "FORMER_CARER",
                                "SUPERVISING_SOCIAL_WORKER",
                                "AGENCY_REPRESENTATIVE",
                                "EDUCATION_REPRESENTATIVE",
                                "HEALTH_REPRESENTATIVE",
                                "CHILDRENS_GUARDIAN",
                                "ADVOCATE",
                                "INDEPENDENT_VISITOR",
                                "PERSONAL_ADVISER",
                                "SUPPORTER",
                                "OTHER"
                            })
                    String part,
            @Cell("from when this person is around the child") LocalDate fromOn,
            @Cell("until when") LocalDate toOn,
            @Cell(
                            value = "whether the child and this person may meet",
                            oneOf = {"ALLOWED", "SUPERVISED", "NOT_ALLOWED"})
                    String meeting,
            @Cell("why not, or on what terms") String meetingReason,
            @Cell("the language this person speaks") String language,
            @Cell(value = "this person's address", sealed = true) String address,
            @Cell("whether the address is sealed: seen only by those with the permission") boolean addressSealed,
            @Cell("whether this person is sent the care plan, where that was decided") Boolean carePlan,
            @Cell("the same of the placement plan") Boolean placementPlan,
            @Cell("the same of where the child lives") Boolean placementAddress,
            @Cell("the same of the record of a review") Boolean reviewRecord,
            @Cell("the same of letters") Boolean letters,
            @Cell("why that was decided") String papersReason,
            @Cell("the number of a brother or sister who has an own record") String siblingNumber,
            @Cell("whether that brother or sister is placed together with the child") Boolean placedTogether,
            @Cell("why not") String apartReason) {

        /** Somebody of whom nothing more is known. */
        public Person(int ordinal, String name, String relationship, boolean parentalResponsibility, String contact) {
            this(
                    ordinal,
                    name,
                    relationship,
                    parentalResponsibility,
                    contact,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /** Who worked with the child as what, from when to when. */
    public record Allocation(
            @Cell(
                            value = "as what",
                            key = true,
                            required = true,
                            oneOf = {"SOCIAL_WORKER", "REVIEWING_OFFICER", "TEAM"})
                    String role,
            @Cell(value = "first day", key = true, required = true) LocalDate fromOn,
            @Cell(
                            value =
                                    "the worker's e-mail address in Kith where there is an account, else the council's number; a team's name",
                            required = true)
                    String workerRef,
            @Cell("the worker's name") String workerName,
            @Cell("last day") LocalDate toOn,
            @Cell(value = "why the worker changed", codes = "worker-change-reason") String changeReason) {}

    /** A plan that was completed. */
    public record Plan(
            @Cell(
                            value = "which plan",
                            key = true,
                            required = true,
                            oneOf = {
                                "CARE",
                                "PLACEMENT",
                                "PERMANENCE",
                                "TWIN_TRACK",
                                "PATHWAY_ASSESSMENT",
                                "PATHWAY",
                                "EDUCATION",
                                "DETENTION_PLACEMENT"
                            })
                    String kind,
            @Cell(value = "the day on which it was completed", key = true, required = true) LocalDate completedOn,
            @Cell("first day of the placement it belongs to") LocalDate placedOn,
            @Cell("the version that was completed with it, where its contents are in Kith") Integer planVersion) {

        /** A plan whose contents are not in Kith. */
        public Plan(String kind, LocalDate completedOn, LocalDate placedOn) {
            this(kind, completedOn, placedOn, null);
        }
    }

    /** A version of the care plan. It is complete when a plan of the kind CARE names it. */
    public record PlanVersion(
            @Cell(value = "1 for the first", key = true) int number,
            @Cell(value = "the day on which it was begun", required = true) LocalDate begunOn,
            @Cell(value = "the child's social worker, who writes it", required = true) String author,
            @Cell("the review it follows, by the day that counts for it") LocalDate reviewHeldOn) {}

    /** What one part of a version says. */
    public record PlanPart(
            @Cell(value = "the version", key = true) int planVersion,
            @Cell(value = "which part, such as health, or a part of the council's own", key = true, required = true)
                    String part,
            @Cell("the needs now, or what the part says where it speaks of no needs") String said,
            @Cell("the needs in future") String later,
            @Cell("how they are met now and in future") String arrangements,
            @Cell("by when the part is looked at again") LocalDate reviewOn,
            @Cell(value = "permanence: what is aimed at; of several options the preferred", codes = "permanence-plan")
                    String aim,
            @Cell("permanence: the other options, on the second track, by code, separated by a space")
                    String alternative,
            @Cell("permanence: by when it is reached") LocalDate byOn,
            @Cell("permanence: why that is achievable and in the child's time") String inTime,
            @Cell("permanence: on which assessments it is based") String basedOn,
            @Cell("permanence: whether it meets the child's needs, as judged by the author") Boolean meetsNeeds) {

        /** Of permanence: the other options by their codes, none where one alone is planned for. */
        public List<String> alternatives() {
            return alternative == null ? List.of() : List.of(alternative.split(" "));
        }

        /** A part other than the one about permanence. */
        public PlanPart(
                int planVersion, String part, String said, String later, String arrangements, LocalDate reviewOn) {
            this(planVersion, part, said, later, arrangements, reviewOn, null, null, null, null, null, null);
        }
    }

    /** What is to be done in a part of a version. */
    public record PlanLine(
            @Cell(value = "the version", key = true) int planVersion,
            @Cell(value = "which part", key = true, required = true) String part,
            @Cell(value = "place in the part, from 1", key = true) int ordinal,
            @Cell(value = "what is to be done", required = true) String what,
            @Cell(value = "who does it", required = true) String who,
            @Cell("by when") LocalDate byOn,
            @Cell("in which part its owner stands beside the child, as of an action") String ownerPart,
            @Cell("the owner's e-mail address in Kith where there is an account") String ownerRef,
            @Cell("the line of an earlier version that it goes on from: that version, part and place") String begunAs) {

        /** A line that is new in its version, of somebody without an account. */
        public PlanLine(int planVersion, String part, int ordinal, String what, String who, LocalDate byOn) {
            this(planVersion, part, ordinal, what, who, byOn, null, null, null);
        }

        /** What it is from version to version: where it was first written. */
        public String line() {
            return begunAs == null ? planVersion + " " + part + " " + ordinal : begunAs;
        }
    }

    /** Whether somebody whom the law asks agreed to a version. */
    public record PlanAgreement(
            @Cell(value = "the version", key = true) int planVersion,
            @Cell(
                            value = "as whom",
                            key = true,
                            required = true,
                            oneOf = {"PARENT", "CARER", "CHILD"})
                    String role,
            @Cell(value = "who", key = true, required = true) String name,
            @Cell("whether this person agreed") boolean agreed,
            @Cell(value = "when this person said so", required = true) LocalDate saidOn,
            @Cell("why this person did not agree, or what was said") String why) {}

    /** A significant change of the plan, or the question whether something is one. */
    public record PlanChange(
            @Cell(value = "place in the list, from 1", key = true) int ordinal,
            @Cell("the version that makes the change; none where none was being written") Integer planVersion,
            @Cell(value = "which kind of change, or unsure", required = true) String change,
            @Cell(value = "what changes", required = true) String what,
            @Cell(value = "when it was raised", required = true) LocalDate raisedOn,
            @Cell(value = "who raised it", required = true) String raisedBy,
            @Cell("the review that considered it, by the day that counts for it") LocalDate reviewHeldOn,
            @Cell("when it was made without a review") LocalDate madeOn,
            @Cell("who made it without a review") String madeBy,
            @Cell("why a review before it was not reasonably practicable") String notPracticable,
            @Cell("what the reviewing officer answered") String answer,
            @Cell("when the reviewing officer answered") LocalDate answeredOn,
            @Cell("who answered") String answeredBy) {}

    /** A review, single or a series of meetings. */
    public record Review(
            @Cell(value = "the day that counts for the next date: the first meeting", key = true, required = true)
                    LocalDate heldOn,
            @Cell("the day on which it was complete") LocalDate completedOn,
            @Cell("the day on which it was adjourned") LocalDate adjournedOn,
            @Cell("whether it was held without a meeting") boolean withoutMeeting,
            @Cell(value = "how the child took part", codes = "participation") String participation,
            @Cell("when its decisions went out") LocalDate decisionsOn,
            @Cell("when its full record was finished") LocalDate recordOn,
            @Cell("when its record went out") LocalDate distributedOn,
            @Cell("when the care plan was updated after it") LocalDate planUpdatedOn,
            @Cell("the day agreed on for the next review, or for finishing this one") LocalDate nextAgreedOn) {

        /** A review at which no day was agreed on for the next. */
        public Review(
                LocalDate heldOn,
                LocalDate completedOn,
                LocalDate adjournedOn,
                boolean withoutMeeting,
                String participation,
                LocalDate decisionsOn,
                LocalDate recordOn,
                LocalDate distributedOn,
                LocalDate planUpdatedOn) {
            this(
                    heldOn,
                    completedOn,
                    adjournedOn,
                    withoutMeeting,
                    participation,
                    decisionsOn,
                    recordOn,
                    distributedOn,
                    planUpdatedOn,
                    null);
        }
    }

    /** A meeting of a review. */
    public record ReviewMeeting(
            @Cell(value = "the review, by the day that counts for it", key = true, required = true)
                    LocalDate reviewHeldOn,
            @Cell(value = "the day of the meeting", key = true, required = true) LocalDate heldOn) {}

    /** That somebody agreed to a review without a meeting; what the reviewing officer says is the decision. */
    public record ReviewAgreement(
            @Cell(value = "the review, by the day that counts for it", key = true, required = true)
                    LocalDate reviewHeldOn,
            @Cell(value = "who agreed, by name", key = true, required = true) String name,
            @Cell(
                            value = "in which part this person stands beside the child",
                            required = true,
                            oneOf = {"CHILD", "PARENT", "CARER", "SOCIAL_WORKER", "REVIEWING_OFFICER"})
                    String part,
            @Cell("what this person said to it; of the reviewing officer, why it is decided so") String words) {}

    /**
     * What was made ready ahead of a review, which belongs to the first review on or after its day; or a paper that followed
     * one.
     */
    public record ReviewPreparation(
            @Cell(
                            value =
                                    "TALK for the talk of social worker and reviewing officer, PAPERS for the plans, or the code of an item of Kith's or of the council's own",
                            key = true,
                            required = true)
                    String kind,
            @Cell(value = "when", key = true, required = true) LocalDate doneOn,
            @Cell(value = "whether it followed a review rather than led up to one", key = true) boolean afterwards,
            @Cell(
                            value = "why it was not done, where it was considered and not done",
                            oneOf = {"REFUSED", "NOT_APPROPRIATE", "OTHER"})
                    String notDone,
            @Cell("what was said or arranged; or why it was not done, in view of age and understanding") String words,
            @Cell("of a talk with the child: the child's main issues") String issues,
            @Cell("of a talk with the child: the main issues of everyone else") String othersIssues,
            @Cell("of a talk with the child: the child's goals") String goals,
            @Cell("of a talk with the child: how the child takes part in the review") String involvement,
            @Cell("whether the child knows what an advocate is and how one can help") Boolean knowsAdvocate) {

        /** Something of which no more is known than that it was done. */
        public ReviewPreparation(String kind, LocalDate doneOn, boolean afterwards) {
            this(kind, doneOn, afterwards, null, null, null, null, null, null, null);
        }

        /** Something that led up to a review. */
        public ReviewPreparation(String kind, LocalDate doneOn) {
            this(kind, doneOn, false);
        }
    }

    /** Somebody asked for a review before its date, or something that happened raised the question; and the answer. */
    public record ReviewRequest(
            @Cell(value = "when it was asked, or considered", key = true, required = true) LocalDate askedOn,
            @Cell(
                            value = "who asked; EVENT where something that happened raised the question",
                            key = true,
                            required = true,
                            oneOf = {"CHILD", "PARENT", "CARER", "REVIEWING_OFFICER", "SOCIAL_WORKER", "OTHER", "EVENT"
                            })
                    String asker,
            @Cell(
                            value = "why",
                            key = true,
                            required = true,
                            oneOf = {"WISH", "SAFEGUARDING", "BREAKDOWN", "ABSENCE", "CHANGE", "OTHER"})
                    String cause,
            @Cell("who asked, by name") String askedBy,
            @Cell(value = "why, in words", required = true) String words,
            @Cell("when it was answered") LocalDate answeredOn,
            @Cell("who answered") String answeredBy,
            @Cell("by which day the review is to be held; empty where it is not brought forward") LocalDate broughtTo,
            @Cell("why it is brought forward, or why not") String answer,
            @Cell(value = "who recorded it", required = true) String recordedBy) {

        /** Whether nobody has answered it yet. */
        public boolean waits() {
            return answeredOn == null;
        }
    }

    /** A review booked as a meeting, or as a series of meetings. */
    public record ReviewBooking(
            @Cell(value = "place in the list, from 1", key = true) int ordinal,
            @Cell(
                            value = "the first review, the second, a later one, or the rest of one that is open",
                            required = true,
                            oneOf = {"FIRST", "SECOND", "LATER", "REST"})
                    String review,
            @Cell(value = "when it was booked", required = true) LocalDate bookedOn,
            @Cell("who booked it") String bookedBy,
            @Cell(value = "the day of the meeting; of a series the first", required = true) LocalDate meetsOn,
            @Cell("when it begins, such as 16:00") String startsAt,
            @Cell(
                            value = "what kind of place",
                            oneOf = {"CARERS_HOME", "COUNCIL_OFFICE", "AGENCY_OFFICE", "SCHOOL", "ELSEWHERE", "ONLINE"})
                    String venue,
            @Cell("the place") String place,
            @Cell("why time and place suit the child") String suits,
            @Cell("whether the child is content that it falls into school hours") boolean duringSchool,
            @Cell("who chairs it") String chair,
            @Cell("why somebody else than the reviewing officer chairs it") String otherChairReason,
            @Cell("why it is a series of meetings") String seriesReason,
            @Cell("why so many people are invited") String manyReason,
            @Cell("when it was cancelled") LocalDate cancelledOn,
            @Cell("why it was cancelled") String cancelledReason,
            @Cell("the review that was held from it, by the day that counts for it") LocalDate heldOn) {

        /** Whether it finishes a review that is open, rather than being the next review. */
        public boolean isRest() {
            return review.equals("REST");
        }

        /** Whether the meeting is still to come, or was not recorded yet. */
        public boolean stands() {
            return cancelledOn == null && heldOn == null;
        }
    }

    /** A further meeting of a review booked as a series. */
    public record BookedMeeting(
            @Cell(value = "the booking, by its place in the list", key = true) int booking,
            @Cell(value = "the day of the meeting", key = true, required = true) LocalDate meetsOn,
            @Cell("when it begins") String startsAt,
            @Cell("the place") String place) {}

    /** Somebody who was to come to a review that was booked, or to be kept from it. */
    public record Invitee(
            @Cell(value = "the booking, by its place in the list", key = true) int booking,
            @Cell(value = "place in the list, from 1", key = true) int ordinal,
            @Cell("name") String name,
            @Cell(
                            value = "the part this person has",
                            required = true,
                            oneOf = {
                                "CHILD",
                                "PARENT",
                                "CARER",
                                "SOCIAL_WORKER",
                                "REVIEWING_OFFICER",
                                "TEAM_MANAGER",
                                "REVIEW_ADMINISTRATOR",
                                "AGENCY_REPRESENTATIVE",
                                "SUPERVISING_SOCIAL_WORKER",
                                "EDUCATION_REPRESENTATIVE",
                                "HEALTH_REPRESENTATIVE",
                                "CHILDRENS_GUARDIAN",
                                "ADVOCATE",
                                "SUPPORTER"
                            })
                    String part,
            @Cell(
                            value = "invited, asked to contribute in writing, not invited, or kept from the meeting",
                            required = true,
                            oneOf = {"INVITED", "WRITES", "NOT_INVITED", "EXCLUDED"})
                    String invitation,
            @Cell("the one meeting of a series; empty for all") LocalDate meetsOn,
            @Cell("why not invited, or why kept from the meeting") String reason,
            @Cell("who agreed that this person is kept from the meeting") String agreedBy,
            @Cell("whether this person came") Boolean attended,
            @Cell("of somebody who did not come: the apology, in words") String apology) {

        /** Somebody of whom no apology came. */
        public Invitee(
                int booking,
                int ordinal,
                String name,
                String part,
                String invitation,
                LocalDate meetsOn,
                String reason,
                String agreedBy,
                Boolean attended) {
            this(booking, ordinal, name, part, invitation, meetsOn, reason, agreedBy, attended, null);
        }
    }

    /** What somebody was asked to say, or said, before a review that is booked: with an invitation or without. */
    public record Contribution(
            @Cell(value = "the booking, by its place in the list", key = true) int booking,
            @Cell(
                            value = "the part this person has",
                            key = true,
                            required = true,
                            oneOf = {
                                "CHILD",
                                "PARENT",
                                "CARER",
                                "AGENCY_REPRESENTATIVE",
                                "SUPERVISING_SOCIAL_WORKER",
                                "EDUCATION_REPRESENTATIVE",
                                "HEALTH_REPRESENTATIVE",
                                "CHILDRENS_GUARDIAN",
                                "ADVOCATE",
                                "SUPPORTER"
                            })
                    String part,
            @Cell(value = "name", key = true, required = true) String name,
            @Cell("when it was asked for; empty where it came unasked") LocalDate askedOn,
            @Cell("whether it was asked for with an invitation to the review") boolean invited,
            @Cell("the day of the review that the papers named") LocalDate forDay,
            @Cell(
                            value = "how the papers were sent",
                            oneOf = {"POST", "EMAIL", "HAND", "READ_TOGETHER"})
                    String way,
            @Cell(value = "to which address", sealed = true) String address,
            @Cell("what proves it, such as a receipt") String proof,
            @Cell("which consultation document went with the letter, by its code") String document,
            @Cell("the SHA-256 of the letter that was sent") String letterSha256,
            @Cell("the SHA-256 of the consultation document that was sent") String documentSha256,
            @Cell("when this person was reminded") LocalDate chasedOn,
            @Cell("when it was received") LocalDate receivedOn,
            @Cell(
                            value = "how it was received, or that this person does not want to say anything",
                            oneOf = {"PAPER", "TYPED", "LINK", "DECLINED"})
                    String receivedAs,
            @Cell(
                            value = "who helped with it",
                            oneOf = {"NOBODY", "CARER", "TRUSTED_PERSON", "SOCIAL_WORKER"})
                    String helper,
            @Cell("the name of whoever helped") String helperName,
            @Cell("what was said: each question in a line with its answer below") String said,
            @Cell("the SHA-256 of the paper that was received") String paperSha256,
            @Cell(value = "who recorded it", required = true) String recordedBy,
            @Cell("whether the address is sealed: seen only by those with the permission") boolean addressSealed) {

        /** One of which nothing is recorded yet. */
        public static Contribution of(int booking, String part, String name, String recordedBy) {
            return new Contribution(
                    booking,
                    part,
                    name,
                    null,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    recordedBy,
                    false);
        }

        /** Whether there is something to be read, on the record or as a paper. */
        public boolean isSaid() {
            return receivedOn != null && !"DECLINED".equals(receivedAs);
        }
    }

    /** What one officer says to keeping somebody from a review that is booked; it counts once everybody who decides on it agrees. */
    public record Exclusion(
            @Cell(value = "the booking, by its place in the list", key = true) int booking,
            @Cell(value = "who is to be kept from the meeting, by name", key = true, required = true) String name,
            @Cell(
                            value = "as what the officer decides on it",
                            key = true,
                            required = true,
                            oneOf = {"REVIEWING_OFFICER", "SOCIAL_WORKER", "TEAM_MANAGER", "REVIEW_ADMINISTRATOR"})
                    String part,
            @Cell(value = "the officer", required = true) String officer,
            @Cell(value = "the e-mail address of the officer's account in Kith", required = true) String officerRef,
            @Cell(value = "when", required = true) LocalDate saidOn,
            @Cell("whether the officer agrees") boolean agrees,
            @Cell(value = "why", required = true) String reason,
            @Cell("of whoever proposes it: how this person's views are sought another way") String viewsOtherwise) {

        /** Whether the officer proposes it, rather than answering a proposal. */
        public boolean proposes() {
            return viewsOtherwise != null;
        }
    }

    /** How somebody who is not at a review is heard all the same. */
    public record InviteeViews(
            @Cell(value = "the booking, by its place in the list", key = true) int booking,
            @Cell(value = "who, by name", key = true, required = true) String name,
            @Cell("why this person is not there") String absence,
            @Cell(value = "how this person shares wishes and feelings", required = true) String how,
            @Cell("what this person wishes and feels, for the meeting") String words,
            @Cell("when a talk with the reviewing officer was offered instead") LocalDate talkOfferedOn,
            @Cell("whether that offer was declined") boolean talkDeclined,
            @Cell("when they talked") LocalDate talkedOn,
            @Cell(value = "who recorded it", required = true) String recordedBy) {}

    /** What was said at a review as a whole, beyond when it was held. */
    public record ReviewRecord(
            @Cell(value = "the review, by the day that counts for it", key = true, required = true)
                    LocalDate reviewHeldOn,
            @Cell("who chaired it") String chair,
            @Cell("why somebody else than the reviewing officer chaired it") String otherChairReason,
            @Cell("whether the child was there") Boolean childAttended,
            @Cell("why the child was not there") String childAwayReason,
            @Cell(
                            value = "how the child's views reached it",
                            oneOf = {"SPOKE", "ADVOCATE", "OTHERWISE", "NONE"})
                    String childViews,
            @Cell(
                            value = "whether the reviewing officer talked with the child in private before it",
                            oneOf = {"TALKED", "REFUSED", "NOT_APPROPRIATE"})
                    String privateTalk,
            @Cell("what was said in that talk, or why there was none, in view of age and understanding")
                    String privateTalkWords,
            @Cell("how it was made friendly for the child") String madeFriendly,
            @Cell("who else was there, each with name and part") String alsoThere,
            @Cell(
                            value = "whether the child has, wants or needs an advocate",
                            oneOf = {"HAS", "WANTS", "DOES_NOT_WANT", "NOT_NEEDED"})
                    String advocate,
            @Cell("when the child was told of the rights to complain and to an advocate") LocalDate rightsToldOn,
            @Cell("at a first review, whether the care plan was agreed") Boolean planAgreed,
            @Cell("how the chair dealt with conflict; stands in no copy") String conflictNote,
            @Cell("whether the child's welfare is safeguarded and promoted") Boolean welfare,
            @Cell("that judgement in words") String welfareWords,
            @Cell(value = "who recorded it", required = true) String recordedBy) {}

    /** Something that a review looked at: a topic, a part of the plan, an earlier action, or a decision that the child challenges. */
    public record ReviewItem(
            @Cell(value = "the review, by the day that counts for it", key = true, required = true)
                    LocalDate reviewHeldOn,
            @Cell(
                            value = "what kind of thing",
                            key = true,
                            required = true,
                            oneOf = {"TOPIC", "PART", "ACTION", "CHALLENGE"})
                    String kind,
            @Cell(
                            value =
                                    "which one: the topic's or the part's code, the action's place in the child's list, or the decision's in the review's",
                            key = true,
                            required = true)
                    String code,
            @Cell(
                            value = "what became of it, for a part or an action",
                            oneOf = {"KEEP", "CHANGE", "DONE", "STILL_TO_DO", "NOT_DONE"})
                    String outcome,
            @Cell("what was said of it, or why") String words) {}

    /** What a review decided, as it was decided; the action that follows from it lives on. */
    public record ReviewDecision(
            @Cell(value = "the review, by the day that counts for it", key = true, required = true)
                    LocalDate reviewHeldOn,
            @Cell(value = "place in the list, from 1", key = true) int ordinal,
            @Cell(value = "what is to be done", required = true) String what,
            @Cell(value = "who does it", required = true) String owner,
            @Cell("in which part its owner stands beside the child") String ownerPart,
            @Cell("the owner's e-mail address in Kith where there is an account") String ownerRef,
            @Cell(value = "by when", required = true) LocalDate dueOn,
            @Cell("the part of the care plan it belongs to, by its code") String planPart,
            @Cell("who took part in deciding it, where not everybody who was there did") String decidedBy) {}

    /** A child protection plan, and whether it goes on beside being looked after. */
    public record ProtectionPlan(
            @Cell(value = "the day of the conference that made it", key = true, required = true) LocalDate madeOn,
            @Cell("the day of the last conference that reviewed it") LocalDate reviewedOn,
            @Cell("the day on which it ended") LocalDate endedOn,
            @Cell("when it was decided whether it goes on beside being looked after") LocalDate decidedOn,
            @Cell("whether it goes on") Boolean goesOn,
            @Cell("who decided that") String decidedBy,
            @Cell("why") String reason) {

        /** Whether it has not ended, by its day or by what was decided. */
        public boolean stands() {
            return endedOn == null && !Boolean.FALSE.equals(goesOn);
        }
    }

    /**
     * A visit made or attempted. Where several children were visited at once each has a row of its own: the day, the visitor, the
     * account, who else was seen, the carer's views and the advice stand in each of them; the rest is the child's alone.
     */
    public record Visit(
            @Cell(value = "the day of the visit", key = true, required = true) LocalDate visitedOn,
            @Cell("whether the child was seen") boolean seen,
            @Cell("whether the child was seen alone") Boolean alone,
            @Cell("why not alone") String notAloneReason,
            @Cell(value = "who visited", key = true) String visitor,
            @Cell("what was seen, said and done") String account,
            @Cell("why the child was not seen") String notSeenReason,
            @Cell("whether the visit was announced") Boolean announced,
            @Cell("who else was seen, such as the carer or others of the household") String alsoSeen,
            @Cell(
                            value = "what came of asking to see the bedroom",
                            oneOf = {"SEEN", "CHILD_SAID_NO", "NOT_POSSIBLE", "NOT_ASKED"})
                    String bedroom,
            @Cell(
                            value = "where the child was seen",
                            oneOf = {"HOME", "TAKEN_OUT", "ELSEWHERE"})
                    String seenWhere,
            @Cell("what was arranged so that the child could communicate") String communication,
            @Cell("what concerns this child alone, where several were visited at once") String childAccount,
            @Cell("whether the placement meets all the child's needs") Boolean needsMet,
            @Cell("which needs it does not meet") String needsNotMet,
            @Cell("what shows that the child's welfare may not be safeguarded; the case must be reviewed")
                    String concern,
            @Cell("the carer's views") String carerViews,
            @Cell("what the carer was advised") String carerAdvice,
            @Cell("with whom the carer was advised, such as the supervising social worker") String advisedWith,
            @Cell("what the rows of children who were visited at once have in common") String together) {

        /** A visit of which no more is known than whether the child was seen and what was told. */
        public Visit(
                LocalDate visitedOn,
                boolean seen,
                Boolean alone,
                String notAloneReason,
                String visitor,
                String account) {
            this(
                    visitedOn,
                    seen,
                    alone,
                    notAloneReason,
                    visitor,
                    account,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /** What was talked of at a visit, and whether it may be shared as the child agreed. */
    public record VisitItem(
            @Cell(value = "the day of the visit", key = true, required = true) LocalDate visitedOn,
            @Cell(value = "who visited", key = true) String visitor,
            @Cell(
                            value = "what it is about",
                            key = true,
                            required = true,
                            oneOf = {"WISHES", "ACHIEVEMENTS", "PROGRESS", "PROBLEMS", "FAMILY_NEWS"})
                    String about,
            @Cell(value = "what was said", required = true) String words,
            @Cell(
                            value = "whether the child agreed that it is shared",
                            required = true,
                            oneOf = {"YES", "NO", "NOT_ASKED"})
                    String mayShare,
            @Cell("with whom it may be shared") String shareWith) {}

    /** A visit that was planned. */
    public record PlannedVisit(
            @Cell(value = "the day it is planned for", key = true, required = true) LocalDate plannedOn,
            @Cell(value = "the time of day, such as 16:30", key = true) String atTime,
            @Cell(value = "who is to visit", required = true) String visitor,
            @Cell("whether it is announced to the child and the carer") boolean announced,
            @Cell("what the carer wished for the day and time") String carerWish,
            @Cell("the day of the visit that came of it") LocalDate visitedOn,
            @Cell("why it was cancelled") String cancelledReason,
            @Cell("what the rows of children who are to be visited at once have in common") String together) {}

    /** A request for a visit, or a notice of concern about a home. */
    public record VisitRequest(
            @Cell(value = "the day of the request or notice", key = true, required = true) LocalDate requestedOn,
            @Cell(value = "true for a notice of concern, false for a request", key = true) boolean notice,
            @Cell(
                            value = "who asked for the visit",
                            oneOf = {"CHILD", "CARER", "PARENT", "OTHER"})
                    String asker,
            @Cell("in which words it was asked for, or what the notice says") String words) {

        /** A request or a notice of which no more is known than its day. */
        public VisitRequest(LocalDate requestedOn, boolean notice) {
            this(requestedOn, notice, null, null);
        }
    }

    /** Advice and support given to the child, or advice to the carer, outside of visits. */
    public record Advice(
            @Cell(value = "the day", key = true, required = true) LocalDate givenOn,
            @Cell(
                            value = "to whom",
                            key = true,
                            required = true,
                            oneOf = {"CHILD", "CARER"})
                    String recipient,
            @Cell(value = "what was advised", key = true, required = true) String words,
            @Cell("who advised") String adviser,
            @Cell("who took part, such as the carer's supervising social worker") String takingPart) {}

    /** What the child does every week at a fixed time. */
    public record Activity(
            @Cell(
                            value = "on which day of the week",
                            key = true,
                            required = true,
                            oneOf = {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"})
                    String weekday,
            @Cell(value = "from when, such as 16:00", key = true, required = true) String fromTime,
            @Cell(value = "until when, such as 17:30", required = true) String untilTime,
            @Cell(value = "what", key = true, required = true) String what) {}

    /** How a child communicates, where that needs an arrangement: another language, signs, a device. */
    public record CommunicationNeed(
            @Cell(value = "the need, such as a language or signs", key = true, required = true) String need,
            @Cell("what is usually arranged for it") String arrangement) {}

    /** What was answered to a question of a council's own on one of its forms. */
    public record FormAnswer(
            @Cell(
                            value = "which form asks",
                            key = true,
                            required = true,
                            oneOf = {"REVIEW", "VISIT", "HEALTH_ASSESSMENT", "PERSONAL_EDUCATION_PLAN"})
                    String form,
            @Cell(value = "the day of the review, visit or assessment", key = true, required = true)
                    LocalDate happenedOn,
            @Cell(value = "who visited, for a visit", key = true) String visitor,
            @Cell(value = "the code of the question", key = true, required = true) String question,
            @Cell(value = "the answer: yes or no, a day, a number or words", required = true) String answer) {}

    /** A health assessment, a check, an immunisation or a questionnaire; or that the child refused it. */
    public record Health(
            @Cell(
                            value = "what was done",
                            key = true,
                            required = true,
                            oneOf = {
                                "ASSESSMENT",
                                "DENTAL_CHECK",
                                "EYE_TEST",
                                "IMMUNISATION",
                                "DEVELOPMENT_CHECK",
                                "SDQ"
                            })
                    String kind,
            @Cell(value = "when", key = true, required = true) LocalDate doneOn,
            @Cell("who did it") String doneBy,
            @Cell("what was found, in short") String findings,
            @Cell("score of the strengths and difficulties questionnaire") Integer score,
            @Cell("when it is to be done next, as whoever did it said") LocalDate nextOn,
            @Cell("whether the child refused it, so that it was not done") boolean refused) {

        /** Something of which only the day is known. */
        public Health(String kind, LocalDate doneOn) {
            this(kind, doneOn, null, null, null, null, false);
        }
    }

    /** What was agreed for this child alone: something is done more often than the law or the council wants. */
    public record Rhythm(
            @Cell(
                            value = "what is done",
                            key = true,
                            required = true,
                            oneOf = {"VISITS", "REVIEWS", "HEALTH_ASSESSMENTS"})
                    String what,
            @Cell(value = "first day", key = true, required = true) LocalDate fromOn,
            @Cell("last day") LocalDate toOn,
            @Cell("the most time between two of them, in units") int amount,
            @Cell(
                            value = "the unit",
                            required = true,
                            oneOf = {"WORKING_DAYS", "DAYS", "WEEKS", "MONTHS", "YEARS"})
                    String unit,
            @Cell(value = "who agreed it", required = true) String agreedBy,
            @Cell(value = "why", required = true) String reason) {}

    /** A duty that the law pauses for a time. */
    public record Hold(
            @Cell(
                            value = "which duty",
                            key = true,
                            required = true,
                            oneOf = {"HEALTH_ASSESSMENT"})
                    String duty,
            @Cell(value = "first day", key = true, required = true) LocalDate fromOn,
            @Cell(value = "last day; it ends by itself", required = true) LocalDate untilOn,
            @Cell(value = "who recorded it", required = true) String recordedBy,
            @Cell(value = "why", required = true) String reason) {}

    /** What the return says of a year in care, for which it gives no dates (its OC2 file). */
    public record Outcome(
            @Cell(value = "the year that ended on 31 March of this year", key = true) int yearEnding,
            @Cell("score of the strengths and difficulties questionnaire") Integer sdqScore,
            @Cell(value = "why there is no score", codes = "sdq-reason") String sdqReason,
            @Cell("convicted in the year") Boolean convicted,
            @Cell("development checks up to date, under five") Boolean healthCheck,
            @Cell("immunisations up to date") Boolean immunisations,
            @Cell("teeth checked") Boolean teethCheck,
            @Cell("health assessed") Boolean healthAssessment,
            @Cell("substance misuse identified") Boolean substanceMisuse,
            @Cell("intervention received for it") Boolean interventionReceived,
            @Cell("intervention offered for it") Boolean interventionOffered) {}

    /** From what permanent home the child came back into care; one row a child. */
    public record PreviousPermanence(
            @Cell(value = "which kind of home", required = true, codes = "previous-permanence") String option,
            @Cell("the council that arranged it") String authority,
            @Cell("its date as the return has it, where zz stands for what is not known") String dated) {}

    /** Who does what by when. */
    public record Action(
            @Cell(value = "place in the list, from 1", key = true) int ordinal,
            @Cell(value = "what is to be done", required = true) String what,
            @Cell(value = "who does it", required = true) String owner,
            @Cell("by when") LocalDate dueOn,
            @Cell("when it was done") LocalDate doneOn,
            @Cell("why it was not done") String notDoneReason,
            @Cell("the review that decided it, by the day that counts for it") LocalDate reviewHeldOn,
            @Cell(
                            value = "in which part its owner stands beside the child",
                            oneOf = {
                                "COUNCIL",
                                "CHILD",
                                "PARENT",
                                "SIBLING",
                                "RELATIVE",
                                "FRIEND",
                                "CARER",
                                "FORMER_CARER",
                                "SUPERVISING_SOCIAL_WORKER",
                                "AGENCY_REPRESENTATIVE",
                                "EDUCATION_REPRESENTATIVE",
                                "HEALTH_REPRESENTATIVE",
                                "CHILDRENS_GUARDIAN",
                                "ADVOCATE",
                                "INDEPENDENT_VISITOR",
                                "PERSONAL_ADVISER",
                                "SUPPORTER",
                                "OTHER"
                            })
                    String ownerPart,
            @Cell("the owner's e-mail address in Kith where there is an account") String ownerRef,
            @Cell("the part of the care plan it belongs to, by its code") String planPart,
            @Cell("what shows that it was done") String evidence,
            @Cell("the line of the care plan that it does, by where that was first written") String planLine,
            @Cell("Kith gave it because of something that was recorded; nobody decided it at a review or in the plan")
                    Boolean given) {

        /** An action that somebody agreed on and that does no line of the care plan. */
        public Action(
                int ordinal,
                String what,
                String owner,
                LocalDate dueOn,
                LocalDate doneOn,
                String notDoneReason,
                LocalDate reviewHeldOn,
                String ownerPart,
                String ownerRef,
                String planPart,
                String evidence) {
            this(
                    ordinal,
                    what,
                    owner,
                    dueOn,
                    doneOn,
                    notDoneReason,
                    reviewHeldOn,
                    ownerPart,
                    ownerRef,
                    planPart,
                    evidence,
                    null,
                    null);
        }

        /** Whether Kith gave it. */
        public boolean isGiven() {
            return Boolean.TRUE.equals(given);
        }
    }

    /** What is told of a document on the record; what stands in it is kept apart. */
    public record Document(
            @Cell(value = "the file's SHA-256, by which it is found", key = true, required = true) String sha256,
            @Cell(value = "the day it is about", required = true) LocalDate datedOn,
            @Cell(
                            value = "what kind of document",
                            required = true,
                            oneOf = {
                                "CARE_PLAN",
                                "PLACEMENT_PLAN",
                                "REVIEW",
                                "LEGAL",
                                "HEALTH",
                                "EDUCATION",
                                "IDENTITY",
                                "LETTER",
                                "CHILDS_OWN",
                                "OTHER"
                            })
                    String kind,
            @Cell(value = "what it is", required = true) String title,
            @Cell(value = "the file's name", required = true) String fileName,
            @Cell(
                            value = "what the file is by its bytes",
                            required = true,
                            oneOf = {"PDF", "PNG", "JPEG", "DOCX", "ODT", "TXT"})
                    String type,
            @Cell("how large it is in bytes") int bytes,
            @Cell(value = "the day on which it was added", required = true) LocalDate addedOn,
            @Cell(value = "who added it", required = true) String addedBy) {}

    /** Something in the child's life that somebody wrote down, because no other row holds it. */
    public record ChronologyEntry(
            @Cell(value = "when it happened", key = true, required = true) LocalDate happenedOn,
            @Cell(value = "what happened, in a line", key = true, required = true) String words,
            @Cell("more of it") String account,
            @Cell("where it is known from") String source,
            @Cell(value = "the day on which it was written", required = true) LocalDate writtenOn,
            @Cell(value = "who wrote it", required = true) String writtenBy) {}

    /** A copy of a plan, or of the record of a review, that was sent to somebody or withheld. */
    public record PlanCopy(
            @Cell(
                            value = "of which plan",
                            key = true,
                            required = true,
                            oneOf = {"CARE", "PLACEMENT", "REVIEW"})
                    String plan,
            @Cell(value = "the day on which the plan was completed, or the review's day", key = true, required = true)
                    LocalDate completedOn,
            @Cell(value = "as whom it is read, such as CHILD, PARENT or CARER", key = true, required = true)
                    String part,
            @Cell(value = "who reads it", key = true, required = true) String name,
            @Cell(value = "when it was sent, or when it was decided to withhold it", required = true) LocalDate doneOn,
            @Cell(
                            value = "why it was withheld, empty where it was sent",
                            oneOf = {
                                "RISK_OF_HARM",
                                "NOT_APPROPRIATE",
                                "COURT_ORDER",
                                "DECLINED",
                                "NOT_FOUND",
                                "NO_LONGER_CONCERNED"
                            })
                    String withheld,
            @Cell("the reason in words, for withholding it or for leaving something out") String reason,
            @Cell(
                            value = "how it was sent",
                            oneOf = {"POST", "EMAIL", "HAND", "READ_TOGETHER"})
                    String way,
            @Cell(value = "to which address", sealed = true) String address,
            @Cell("what proves it, such as a receipt") String proof,
            @Cell("which passages it left out, each with its reason") String leftOut,
            @Cell("the SHA-256 of the document that was sent") String sha256,
            @Cell(value = "who recorded it", required = true) String recordedBy,
            @Cell("whether the address is sealed: seen only by those with the permission") boolean addressSealed) {

        /** Whether it was sent rather than withheld. */
        public boolean sent() {
            return withheld == null;
        }
    }

    /** What the reviewing officer did and saw between reviews, outside meetings. */
    public record Footprint(
            @Cell(value = "place in the list, from 1", key = true) int ordinal,
            @Cell(value = "the day", required = true) LocalDate doneOn,
            @Cell(
                            value = "what was done",
                            required = true,
                            oneOf = {
                                "MIDWAY_CHECK",
                                "TALK_WITH_CHILD",
                                "TALK_WITH_WORKER",
                                "VISIT",
                                "RECORD_READ",
                                "SAFEGUARDING",
                                "OTHER"
                            })
                    String kind,
            @Cell(value = "what was seen, said and done", required = true) String words,
            @Cell("whether the plan rests on a full, current assessment and meets the needs") Boolean planMeetsNeeds,
            @Cell("gaps in assessment or service") String gaps,
            @Cell("whether the child's views were weighed and the child understands what changed") Boolean viewsWeighed,
            @Cell("whether the child knows of advocates and how one can help") Boolean knowsAdvocate,
            @Cell("what follows from it") String follows,
            @Cell(
                            value = "which kind of safeguarding event it answers",
                            oneOf = {"MISSING", "PROTECTION", "CONCERN"})
                    String event,
            @Cell("the day of that event") LocalDate eventOn,
            @Cell(value = "who recorded it", required = true) String recordedBy) {}

    /** A concern that the reviewing officer raised with the council, and what came of it. */
    public record Dispute(
            @Cell(value = "place in the list, from 1", key = true) int ordinal,
            @Cell(value = "the day on which it was raised", required = true) LocalDate raisedOn,
            @Cell(value = "who raised it", required = true) String raisedBy,
            @Cell(
                            value = "what it is about",
                            required = true,
                            oneOf = {"PLAN", "DELAY", "PLACEMENT", "DECISION", "SERVICE", "VOICE", "OTHER"})
                    String about,
            @Cell(value = "the concern in words", required = true) String concern,
            @Cell(value = "what is to happen", required = true) String wanted,
            @Cell(value = "the stage it is at, by its code in the council", required = true) String stage,
            @Cell("when the council first acted on it") LocalDate actedOn,
            @Cell("what it did then") String action,
            @Cell("when it was referred to Cafcass, in Wales Cafcass Cymru") LocalDate cafcassOn,
            @Cell("why it was referred") String cafcassWhy,
            @Cell("when it was closed") LocalDate closedOn,
            @Cell(
                            value = "what came of it",
                            oneOf = {"RESOLVED", "PARTLY", "NOT_RESOLVED", "WITHDRAWN"})
                    String outcome,
            @Cell("what came of it in words") String outcomeWords) {}

    /** A stage of a dispute: gone through, or skipped with a reason. */
    public record DisputeStage(
            @Cell(value = "the dispute, by its place in the list", key = true) int dispute,
            @Cell(value = "place among its stages, from 1", key = true) int ordinal,
            @Cell(value = "which stage, by its code in the council", required = true) String stage,
            @Cell("who answers for it, empty where it was skipped") String owner,
            @Cell("when it began, empty where it was skipped") LocalDate begunOn,
            @Cell("when it was answered or the dispute went on") LocalDate endedOn,
            @Cell("what was answered") String answer,
            @Cell("why it was skipped") String skippedReason,
            @Cell("the e-mail address of the owner's account, empty for somebody without one") String ownerRef) {}

    /** A carer's concern: it goes to the supervising social worker first, and may then go to the reviewing officer. */
    public record CarerConcern(
            @Cell(value = "place in the list, from 1", key = true) int ordinal,
            @Cell(value = "the day on which it was raised", required = true) LocalDate raisedOn,
            @Cell(value = "which carer raised it", required = true) String carer,
            @Cell(value = "the concern in words", required = true) String concern,
            @Cell("the supervising social worker who was told first") String supervisor,
            @Cell("when that was") LocalDate supervisorOn,
            @Cell("why it did not go to a supervising social worker first") String notSupervisorReason,
            @Cell("what the supervising social worker answered") String supervisorAnswer,
            @Cell("when it went to the reviewing officer") LocalDate officerOn,
            @Cell("when it was closed") LocalDate closedOn,
            @Cell("what came of it") String answer,
            @Cell(value = "who recorded it", required = true) String recordedBy) {}

    /** How the reviewing officer rated the council's planning for the child at a review. */
    public record PlanningRating(
            @Cell(value = "the review, by the day that counts for it", key = true, required = true)
                    LocalDate reviewHeldOn,
            @Cell(
                            value = "how good the plan is",
                            required = true,
                            oneOf = {"OUTSTANDING", "GOOD", "REQUIRES_IMPROVEMENT", "INADEQUATE"})
                    String quality,
            @Cell(
                            value = "how well it works for the child",
                            required = true,
                            oneOf = {"OUTSTANDING", "GOOD", "REQUIRES_IMPROVEMENT", "INADEQUATE"})
                    String effectiveness,
            @Cell("why") String words,
            @Cell(value = "when it was rated", required = true) LocalDate ratedOn,
            @Cell(value = "who rated it", required = true) String ratedBy) {}

    /** An episode of a return as it came. */
    public record ReturnedEpisode(
            @Cell(value = "the return's year, by the year of its 31 March", key = true) int yearEnding,
            @Cell(value = "its place among the child's episodes of that return, from 1", key = true) int ordinal,
            @Cell(value = "DECOM: the day on which it began", required = true) LocalDate decom,
            @Cell(value = "RNE: why it began", required = true, codes = "reason-new-episode") String rne,
            @Cell(value = "LS: legal status", required = true, codes = "legal-status") String ls,
            @Cell(value = "CIN: category of need", required = true, codes = "category-of-need") String cin,
            @Cell(value = "PLACE: type of placement", required = true, codes = "placement-type") String place,
            @Cell(value = "PLACE_PROVIDER", codes = "placement-provider") String provider,
            @Cell("DEC: the day on which it ended") LocalDate dec,
            @Cell(value = "REC: why it ended", codes = "reason-ceased") String rec,
            @Cell(value = "REASON_PLACE_CHANGE", codes = "reason-placement-change") String changeReason,
            @Cell("HOME_POST") String homePostcode,
            @Cell("PL_POST") String postcode,
            @Cell("URN") String urn) {}
}
