package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.check.Copies;
import kith.form.Saved;
import kith.form.Submission;
import kith.people.KeepingPeople;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Choice;

/** Recording somebody around the child, correcting what is recorded of somebody, and taking that back. */
@Named
@RequestScoped
public class PersonPage extends RowFormPage<ChildRecord.Person> {
    private static final List<String> MEETINGS = List.of("ALLOWED", "SUPERVISED", "NOT_ALLOWED");

    @Inject
    private KeepingPeople keeping;

    @Override
    public String getForm() {
        return "person";
    }

    @Override
    protected String shownOn() {
        return "people";
    }

    @Override
    protected Held<ChildRecord.Person> read(long row) {
        return keeping.person(child(), row);
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.Person row = (ChildRecord.Person) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", row.name());
        fields.put("relationship", row.relationship());
        fields.put("part", plain(row.part()));
        fields.put("responsibility", row.parentalResponsibility() ? "yes" : "");
        fields.put("contact", plain(row.contact()));
        fields.put("address", plain(row.address()));
        fields.put("addressSealed", row.addressSealed() ? "yes" : "");
        fields.put("language", plain(row.language()));
        put(fields, "fromOn", row.fromOn());
        put(fields, "toOn", row.toOn());
        fields.put("meeting", plain(row.meeting()));
        fields.put("meetingReason", plain(row.meetingReason()));
        put(fields, "CARE_PLAN", row.carePlan());
        put(fields, "PLACEMENT_PLAN", row.placementPlan());
        put(fields, "PLACEMENT_ADDRESS", row.placementAddress());
        put(fields, "REVIEW_RECORD", row.reviewRecord());
        put(fields, "LETTERS", row.letters());
        fields.put("papersReason", plain(row.papersReason()));
        fields.put("siblingNumber", plain(row.siblingNumber()));
        put(fields, "placedTogether", row.placedTogether());
        fields.put("apartReason", plain(row.apartReason()));
        return fields;
    }

    @Override
    protected ChildRecord.Person said(Answers answers) {
        return new ChildRecord.Person(
                0,
                answers.words("name", "person.name.missing"),
                answers.words("relationship", "person.relationship.missing"),
                answers.ticked("responsibility"),
                answers.words("contact"),
                answers.oneOf("part", Set.copyOf(parts()), "person.part.missing"),
                answers.day("fromOn"),
                answers.day("toOn"),
                answers.anyOf("meeting", MEETINGS),
                answers.words("meetingReason"),
                answers.words("language"),
                answers.words("address"),
                answers.ticked("addressSealed"),
                answers.yesOrNo("CARE_PLAN"),
                answers.yesOrNo("PLACEMENT_PLAN"),
                answers.yesOrNo("PLACEMENT_ADDRESS"),
                answers.yesOrNo("REVIEW_RECORD"),
                answers.yesOrNo("LETTERS"),
                answers.words("papersReason"),
                answers.words("siblingNumber"),
                answers.yesOrNo("placedTogether"),
                answers.words("apartReason"));
    }

    @Override
    protected Saved add(Submission form, ChildRecord.Person said) {
        return keeping.add(child(), form, said);
    }

    @Override
    protected Saved correct(Submission form, Seen seen, ChildRecord.Person said, String why) {
        return keeping.correct(child(), form, seen, said, why);
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return keeping.takeBack(child(), form, seen, why);
    }

    private static List<String> parts() {
        return RowTypes.of(ChildRecord.Person.class).columns().stream()
                .filter(column -> column.name().equals("part"))
                .findFirst()
                .orElseThrow()
                .oneOf();
    }

    /** In which part somebody can stand beside a child. */
    public List<Choice> getParts() {
        return choices("person.part.", parts().stream());
    }

    /** Whether somebody may meet the child. */
    public List<Choice> getMeetings() {
        return choices("person.meeting.", MEETINGS.stream());
    }

    /** What somebody can be sent. */
    public List<Choice> getPapers() {
        return choices("person.paper.", Copies.Paper.values());
    }

    /** What can be decided of a paper, besides leaving it to the rule. */
    public List<Choice> getDecisions() {
        return choices("person.papers.", List.of("yes", "no").stream());
    }
}
