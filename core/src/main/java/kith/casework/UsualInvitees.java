package kith.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
        Set<Participant> parts = parts(review);
        Set<Participant> writing = writing();
        for (Participant part : Participant.values()) {
            List<String> names = names(part);
            if (writing.contains(part)) {
                names.forEach(name -> add(invitees, part, name, "WRITES"));
            } else if (parts.contains(part)) {
                (names.isEmpty() ? Collections.<String>singletonList(null) : names)
                        .forEach(name -> add(invitees, part, name, "INVITED"));
            }
        }
        return invitees;
    }

    private static void add(List<ChildRecord.Invitee> invitees, Participant part, String name, String invitation) {
        invitees.add(
                new ChildRecord.Invitee(0, invitees.size() + 1, name, part.name(), invitation, null, null, null, null));
    }

    /** Whom the council asks to write instead of coming; those whom the law wants there come all the same. */
    private Set<Participant> writing() {
        Set<Participant> writing = EnumSet.noneOf(Participant.class);
        named(PeopleQuestion.WRITTEN_CONTRIBUTIONS).ifPresent(writing::addAll);
        writing.removeAll(FEW);
        return writing;
    }

    private Set<Participant> parts(String review) {
        PeopleQuestion stage =
                "FIRST".equals(review) ? PeopleQuestion.ATTENDEES_FIRST_REVIEW : PeopleQuestion.ATTENDEES_LATER_REVIEW;
        Optional<Set<Participant>> ofStage = named(stage);
        if (isPermanent()) {
            return with(named(PeopleQuestion.ATTENDEES_WITH_PERMANENCE_PLAN)
                    .or(() -> ofStage)
                    .orElse(FEW));
        }
        Set<Participant> withSchool = EnumSet.copyOf(FEW);
        withSchool.add(Participant.EDUCATION_REPRESENTATIVE);
        return with(ofStage.orElse(withSchool));
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
            case PARENT -> people(person -> isParent(person));
            case CARER -> carers();
            case SOCIAL_WORKER -> known(worker("SOCIAL_WORKER"));
            case REVIEWING_OFFICER -> known(worker("REVIEWING_OFFICER"));
            case EDUCATION_REPRESENTATIVE -> people(who -> is(who, part, "teacher", "school"));
            case HEALTH_REPRESENTATIVE -> people(who -> is(who, part, "health", "doctor", "nurse"));
            case CHILDRENS_GUARDIAN -> people(who -> is(who, part, "guardian"));
            case ADVOCATE -> people(who -> is(who, part, "advocate"));
            default -> people(who -> part.name().equals(who.part()));
        };
    }

    private static boolean isParent(ChildRecord.Person person) {
        return person.parentalResponsibility() || is(person, Participant.PARENT, "mother", "father");
    }

    /** Whether somebody stands in a part beside the child: as recorded, else by the words of the relationship. */
    private static boolean is(ChildRecord.Person person, Participant part, String... words) {
        if (person.part() != null) {
            return part.name().equals(person.part());
        }
        String relationship = person.relationship().toLowerCase(Locale.ROOT);
        return !relationship.startsWith("grand") && Stream.of(words).anyMatch(relationship::contains);
    }

    private List<String> people(Predicate<ChildRecord.Person> who) {
        return record.people().stream()
                .filter(person -> person.toOn() == null || person.toOn().isAfter(today))
                .filter(who)
                .map(ChildRecord.Person::name)
                .toList();
    }

    private List<String> carers() {
        return record.placements().stream()
                .filter(stay -> stay.toOn() == null || stay.toOn().isAfter(today))
                .map(ChildRecord.Placement::carer)
                .filter(Objects::nonNull)
                .toList();
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
