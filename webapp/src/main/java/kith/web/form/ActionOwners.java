package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.action.ActionOwner;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.officer.Colleagues;
import kith.officer.Staff;
import kith.overview.ReadingRecord;
import kith.people.Recipient;
import kith.record.ChildId;
import kith.web.ActionWords;
import kith.web.Choice;
import kith.web.Text;

/**
 * Choosing who does an action: a colleague, somebody around the child, or anybody else by name and part. Fields: {@code owner},
 * and for anybody else {@code ownerName} and {@code ownerPart}.
 */
@RequestScoped
public class ActionOwners {
    private static final String STAFF = "staff-";
    private static final String PERSON = "person-";
    private static final String OTHER = "other";
    private static final Set<String> PARTS = RowTypes.of(ChildRecord.Action.class).columns().stream()
            .filter(column -> column.component().equals("ownerPart"))
            .flatMap(column -> column.oneOf().stream())
            .collect(Collectors.toUnmodifiableSet());

    @Inject
    private Colleagues colleagues;

    @Inject
    private ReadingRecord reading;

    @Inject
    private ActionWords words;

    @Inject
    private Text text;

    private List<Staff> staff = List.of();
    private List<ChildRecord.Person> people = List.of();

    /** Reads who can be chosen for a child's action. */
    void open(ChildId child) {
        staff = colleagues.all();
        people = reading.people(child).people().stream()
                .map(Recipient::person)
                .map(person -> person.said())
                .filter(person -> person.toOn() == null)
                .toList();
    }

    /** Reads who can be chosen where only colleagues are, or anybody else by name. */
    void openColleagues() {
        staff = colleagues.all();
    }

    /** Colleagues first, then those around the child, then anybody else. */
    List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        staff.forEach(each -> choices.add(new Choice(STAFF + each.id().value(), each.name(), false)));
        people.forEach(each -> choices.add(new Choice(
                PERSON + each.ordinal(), text.of("action.owner.about", each.name(), each.relationship()), false)));
        choices.add(new Choice(OTHER, text.get("action.owner.other"), false));
        return choices;
    }

    /** The parts in which anybody else can stand beside the child. */
    List<Choice> parts() {
        return PARTS.stream()
                .map(code -> new Choice(code, words.part(code), false))
                .sorted((one, other) -> one.words().compareTo(other.words()))
                .toList();
    }

    /** Puts an owner into the fields. */
    void put(Map<String, String> fields, ActionOwner owner) {
        put(fields, owner, "");
        fields.put("ownerPart", known(owner).isPresent() || owner.part() == null ? "" : owner.part());
    }

    /** As the other, into one of several places of a form. */
    void put(Map<String, String> fields, ActionOwner owner, String place) {
        Optional<String> known = known(owner);
        fields.put("owner" + place, known.orElse(OTHER));
        fields.put("ownerName" + place, known.isPresent() ? "" : owner.name());
    }

    private Optional<String> known(ActionOwner owner) {
        return Stream.concat(
                        staff.stream()
                                .filter(each -> staff(each).isSame(owner) && owner.reference() != null)
                                .map(each -> STAFF + each.id().value()),
                        people.stream()
                                .filter(each -> owner.reference() == null
                                        && person(each).equals(owner))
                                .map(each -> PERSON + each.ordinal()))
                .findFirst();
    }

    /** Whoever was chosen; null where nobody was, which is a problem of the field. */
    ActionOwner read(Answers answers) {
        if (OTHER.equals(answers.words("owner"))) {
            String name = answers.words("ownerName", "action.ownerName.missing");
            String part = answers.oneOf("ownerPart", PARTS, "action.ownerPart.missing");
            return new ActionOwner(name, part, null);
        }
        return known(answers, "owner");
    }

    /** Whoever was chosen in one of several places of a form, where anybody else is named without the part. */
    ActionOwner read(Answers answers, String place) {
        return OTHER.equals(answers.words("owner" + place))
                ? new ActionOwner(answers.words("ownerName" + place, "action.ownerName.missing"), "OTHER", null)
                : known(answers, "owner" + place);
    }

    private ActionOwner known(Answers answers, String field) {
        String chosen = answers.words(field, "action.owner.missing");
        Optional<ActionOwner> found = Stream.concat(
                        staff.stream()
                                .filter(each -> (STAFF + each.id().value()).equals(chosen))
                                .map(ActionOwners::staff),
                        people.stream()
                                .filter(each -> (PERSON + each.ordinal()).equals(chosen))
                                .map(ActionOwners::person))
                .findFirst();
        if (chosen != null && found.isEmpty()) {
            answers.refuse(field, text.get("action.owner.missing"));
        }
        return found.orElse(null);
    }

    private static ActionOwner staff(Staff staff) {
        return ActionOwner.staff(staff.name(), staff.email());
    }

    private static ActionOwner person(ChildRecord.Person person) {
        return new ActionOwner(person.name(), person.part(), null);
    }
}
