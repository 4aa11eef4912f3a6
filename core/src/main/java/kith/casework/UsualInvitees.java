package kith.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.council.CouncilAnswers;
import kith.plugin.Participant;
import kith.plugin.PeopleQuestion;
import kith.plugin.Ruling;

/**
 * Who is usually invited to a review, by the stage it is at: the council's own set where it names one, otherwise those whom
 * regulation 36 and guidance want there. Parents are invited by default, not on request.
 */
final class UsualInvitees {
    private static final Set<Participant> FEW = EnumSet.of(
            Participant.CHILD,
            Participant.PARENT,
            Participant.CARER,
            Participant.SOCIAL_WORKER,
            Participant.REVIEWING_OFFICER);

    private final ChildRecord record;
    private final CouncilAnswers council;
    private final LocalDate today;

    UsualInvitees(ChildRecord record, CouncilAnswers council, LocalDate today) {
        this.record = record;
        this.council = council;
        this.today = today;
    }

    /** Those who are usually invited to a review, with the names that are known. */
    List<ChildRecord.Invitee> of(String review) {
        List<ChildRecord.Invitee> invitees = new ArrayList<>();
        Optional<Set<Participant>> named = ofStage(review);
        Set<Participant> parts = with(named.orElseGet(this::usual));
        Set<Participant> writing = writing(named.orElse(Set.of()));
        for (Participant part : Participant.values()) {
            List<String> names = names(part);
            if (writing.contains(part)) {
                add(invitees, part, names, "WRITES");
            } else if (parts.contains(part)) {
                add(invitees, part, names.isEmpty() ? Collections.singletonList(null) : names, "INVITED");
            }
        }
        return invitees;
    }

    /** Those around the child who are not usually invited, each with the relationship: important to the child all the same. */
    List<ChildRecord.Person> others(String review) {
        Set<String> usual = of(review).stream()
                .map(ChildRecord.Invitee::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return people().filter(person -> !usual.contains(person.name())).toList();
    }

    /** Nobody stands in the list twice, such as a parent with whom the child is placed. */
    private static void add(
            List<ChildRecord.Invitee> invitees, Participant part, List<String> names, String invitation) {
        for (String name : names) {
            boolean there = name != null && invitees.stream().anyMatch(one -> name.equals(one.name()));
            if (!there) {
                invitees.add(new ChildRecord.Invitee(
                        0, invitees.size() + 1, name, part.name(), invitation, null, null, null, null));
            }
        }
    }

    /** Those closest to the child, by the names that are known: without any of them nothing is agreed among everyone. */
    List<ChildRecord.ReviewAgreement> closest() {
        return FEW.stream()
                .flatMap(part -> names(part).stream()
                        .map(name -> new ChildRecord.ReviewAgreement(today, name, part.name(), null)))
                .toList();
    }

    /** Whom the council asks to write instead of coming; those whom the law wants there, or the council itself, come all the same. */
    private Set<Participant> writing(Set<Participant> coming) {
        Set<Participant> writing = EnumSet.noneOf(Participant.class);
        named(PeopleQuestion.WRITTEN_CONTRIBUTIONS).ifPresent(writing::addAll);
        writing.removeAll(FEW);
        writing.removeAll(coming);
        return writing;
    }

    /** Whom the council names for this stage; empty where it says nothing. */
    private Optional<Set<Participant>> ofStage(String review) {
        Optional<Set<Participant>> ofStage = named(
                "FIRST".equals(review) ? PeopleQuestion.ATTENDEES_FIRST_REVIEW : PeopleQuestion.ATTENDEES_LATER_REVIEW);
        return isPermanent()
                ? named(PeopleQuestion.ATTENDEES_WITH_PERMANENCE_PLAN).or(() -> ofStage)
                : ofStage;
    }

    private Set<Participant> usual() {
        Set<Participant> usual = EnumSet.copyOf(FEW);
        if (!isPermanent()) {
            usual.add(Participant.EDUCATION_REPRESENTATIVE);
        }
        return usual;
    }

    /** To whom a review is limited, because a plan for permanence is there and the council wants it so; empty where it is not limited. */
    Optional<Ruling<Set<Participant>>> limited() {
        return isPermanent()
                ? council.people(PeopleQuestion.ATTENDEES_WITH_PERMANENCE_PLAN)
                        .map(ruling -> new Ruling<>(with(ruling.value()), ruling.authority()))
                : Optional.empty();
    }

    private Optional<Set<Participant>> named(PeopleQuestion question) {
        return council.people(question).map(Ruling::value);
    }

    /** What the law demands stands beside the council's set. */
    private static Set<Participant> with(Set<Participant> council) {
        Set<Participant> all = EnumSet.copyOf(FEW);
        all.addAll(council);
        return all;
    }

    /** Whether a plan for permanence was made since the child became looked after. */
    private boolean isPermanent() {
        LocalDate from = record.periods().stream()
                .map(ChildRecord.Period::fromOn)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return record.plans().stream()
                .anyMatch(plan ->
                        plan.kind().equals("PERMANENCE") && !plan.completedOn().isBefore(from));
    }

    private List<String> names(Participant part) {
        return switch (part) {
            case CHILD -> child();
            case PARENT -> names(person -> person.parentalResponsibility() || is(person, part));
            case CARER ->
                Stream.concat(carers(), names(person -> is(person, part)).stream())
                        .distinct()
                        .toList();
            case SOCIAL_WORKER -> known(worker("SOCIAL_WORKER"));
            case REVIEWING_OFFICER -> known(worker("REVIEWING_OFFICER"));
            default -> names(person -> is(person, part));
        };
    }

    /** Whether somebody stands in a part beside the child: as recorded, else by the words of the relationship. */
    private static boolean is(ChildRecord.Person person, Participant part) {
        return person.part() == null
                ? LikelyPart.of(person.relationship()).filter(part::equals).isPresent()
                : part.name().equals(person.part());
    }

    private List<String> names(Predicate<ChildRecord.Person> who) {
        return people().filter(who).map(ChildRecord.Person::name).toList();
    }

    /** Those around the child today. */
    Stream<ChildRecord.Person> people() {
        return record.people().stream()
                .filter(person -> person.toOn() == null || person.toOn().isAfter(today));
    }

    private Stream<String> carers() {
        return record.placements().stream()
                .filter(stay -> stay.toOn() == null || stay.toOn().isAfter(today))
                .map(ChildRecord.Placement::carer)
                .filter(Objects::nonNull);
    }

    /** The name of whoever works with the child today as something, or null. */
    String worker(String role) {
        return record.allocations().stream()
                .filter(allocation -> allocation.role().equals(role))
                .filter(allocation ->
                        allocation.toOn() == null || allocation.toOn().isAfter(today))
                .max(Comparator.comparing(ChildRecord.Allocation::fromOn))
                .map(allocation -> allocation.workerName() == null ? allocation.workerRef() : allocation.workerName())
                .orElse(null);
    }

    private List<String> child() {
        List<String> name = known(record.child().givenName(), record.child().familyName());
        return name.isEmpty() ? List.of(record.number()) : name;
    }

    private static List<String> known(String... parts) {
        String name = String.join(" ", Stream.of(parts).filter(Objects::nonNull).toList());
        return name.isEmpty() ? List.of() : List.of(name);
    }
}
