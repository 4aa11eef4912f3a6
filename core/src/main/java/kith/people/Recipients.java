package kith.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Today;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.check.Copies;
import kith.check.Verdict;
import kith.child.Children;
import kith.child.People;
import kith.council.CouncilAnswers;
import kith.council.OfficersCouncil;
import kith.placement.Placements;
import kith.plugin.Participant;
import kith.plugin.PeopleQuestion;
import kith.plugin.Ruling;
import kith.record.ChildId;
import kith.record.Held;

/**
 * Who may receive what of a child, and why not. Only a step may use it: without the step's transaction and council it reads
 * nothing.
 */
@ApplicationScoped
public class Recipients {
    private static final RowType<ChildRecord.Person> PERSON = RowTypes.of(ChildRecord.Person.class);
    private static final RowType<ChildRecord.Placement> PLACEMENT = RowTypes.of(ChildRecord.Placement.class);

    @Inject
    People people;

    @Inject
    Placements placements;

    @Inject
    Children children;

    @Inject
    OfficersCouncil council;

    @Inject
    CurrentOfficer officer;

    @Inject
    Today today;

    /** Everybody around the child, those included who no longer are, in the order in which they were recorded. */
    public List<Recipient> of(ChildId child) {
        List<Held<ChildRecord.Person>> rows = people.rows(child);
        boolean sealed =
                placements.held(child).stream().anyMatch(stay -> stay.toOn() == null && PLACEMENT.isSealed(stay));
        Map<String, ChildId> siblings = siblings(rows);
        Map<Copies.Paper, Ruling<Set<Participant>>> named = named();
        return rows.stream()
                .map(row -> new Recipient(seen(row), sibling(row.said(), siblings), papers(row.said(), sealed, named)))
                .toList();
    }

    private Map<String, ChildId> siblings(List<Held<ChildRecord.Person>> rows) {
        List<String> numbers = rows.stream()
                .map(row -> row.said().siblingNumber())
                .filter(Objects::nonNull)
                .toList();
        return numbers.isEmpty() ? Map.of() : children.byNumber(numbers);
    }

    private static ChildId sibling(ChildRecord.Person person, Map<String, ChildId> siblings) {
        return person.siblingNumber() == null ? null : siblings.get(person.siblingNumber());
    }

    private Held<ChildRecord.Person> seen(Held<ChildRecord.Person> row) {
        return officer.get().may(Permission.SEE_SEALED)
                ? row
                : new Held<>(row.id(), row.version(), PERSON.withoutSealed(row.said()));
    }

    private Map<Copies.Paper, Verdict> papers(
            ChildRecord.Person person, boolean sealed, Map<Copies.Paper, Ruling<Set<Participant>>> named) {
        LocalDate day = today.date();
        Map<Copies.Paper, Verdict> papers = new EnumMap<>(Copies.Paper.class);
        for (Copies.Paper paper : Copies.Paper.values()) {
            Copies.Standing standing = new Copies.Standing(
                    person.part(),
                    person.parentalResponsibility(),
                    decided(person, paper),
                    person.papersReason(),
                    person.toOn());
            boolean tells = sealed && paper == Copies.Paper.PLACEMENT_ADDRESS;
            papers.put(paper, Copies.check(council.law(), day, named.get(paper), paper, tells, standing));
        }
        return papers;
    }

    private static Boolean decided(ChildRecord.Person person, Copies.Paper paper) {
        return switch (paper) {
            case CARE_PLAN -> person.carePlan();
            case PLACEMENT_PLAN -> person.placementPlan();
            case PLACEMENT_ADDRESS -> person.placementAddress();
            case REVIEW_RECORD -> person.reviewRecord();
            case LETTERS -> person.letters();
        };
    }

    private Map<Copies.Paper, Ruling<Set<Participant>>> named() {
        Map<Copies.Paper, Ruling<Set<Participant>>> named = new EnumMap<>(Copies.Paper.class);
        CouncilAnswers answers = council.answers();
        answers.people(PeopleQuestion.COPIES_OF_CARE_PLAN)
                .ifPresent(ruling -> named.put(Copies.Paper.CARE_PLAN, ruling));
        answers.people(PeopleQuestion.COPIES_OF_PLACEMENT_PLAN)
                .ifPresent(ruling -> named.put(Copies.Paper.PLACEMENT_PLAN, ruling));
        answers.people(PeopleQuestion.COPIES_OF_REVIEW_RECORD)
                .ifPresent(ruling -> named.put(Copies.Paper.REVIEW_RECORD, ruling));
        return named;
    }
}
