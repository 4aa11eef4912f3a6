package kith.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.access.CurrentOfficer;
import kith.form.Saved;
import kith.form.Submission;
import kith.officer.Colleagues;
import kith.officer.Staff;
import kith.record.StaffId;
import kith.restriction.Restricting;
import kith.restriction.RestrictionSummary;
import kith.web.Choice;
import kith.web.form.Answers;
import kith.web.form.ChildFormPage;

/** Who sees a child's record: everybody whose role allows it, or named staff only. */
@Named
@RequestScoped
public class RestrictPage extends ChildFormPage {
    private static final String STAFF = "staff-";
    private static final String NAMED = "named";
    private static final String EVERYBODY = "everybody";

    @Inject
    private Restricting restricting;

    @Inject
    private Colleagues colleagues;

    @Inject
    private CurrentOfficer current;

    private Optional<RestrictionSummary> standing = Optional.empty();
    private List<Staff> staff = List.of();

    @Override
    public String getForm() {
        return "restriction";
    }

    @Override
    protected String shownOn() {
        return "people";
    }

    @Override
    protected void open() {
        super.open();
        standing = restricting.standing(child());
        staff = colleagues.all();
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("who", standing.isPresent() ? NAMED : "");
        standing.ifPresentOrElse(
                held -> held.named()
                        .forEach(named -> fields.put(STAFF + named.id().value(), "yes")),
                () -> staff.stream()
                        .filter(this::worksWithTheChild)
                        .forEach(each -> fields.put(STAFF + each.id().value(), "yes")));
        return fields;
    }

    private boolean worksWithTheChild(Staff each) {
        return each.name().equals(getSummary().worker())
                || each.name().equals(getSummary().reviewingOfficer());
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        String who = answers.oneOf("who", Set.of(NAMED, EVERYBODY), "restrict.who.missing");
        String reason = answers.words("reason", "restrict.reason.missing");
        if (EVERYBODY.equals(who) && standing.isEmpty()) {
            answers.refuse("who", text.get("restrict.notRestricted"));
        }
        if (answers.wrong()) {
            return null;
        }
        return EVERYBODY.equals(who)
                ? restricting.lift(child(), form, reason)
                : restricting.restrict(child(), form, named(answers), reason);
    }

    private Set<StaffId> named(Answers answers) {
        return staff.stream()
                .map(Staff::id)
                .filter(id -> answers.ticked(STAFF + id.value()))
                .collect(Collectors.toSet());
    }

    /** The two answers to who sees the record. */
    public List<Choice> getWho() {
        return List.of(
                new Choice(NAMED, text.get("restrict.who.named"), false),
                new Choice(EVERYBODY, text.get("restrict.who.everybody"), false));
    }

    /** The council's other staff, as fields to tick; whoever restricts sees the record in any case. */
    public List<Choice> getStaff() {
        return staff.stream()
                .filter(each -> !each.id().equals(current.get().staffId()))
                .map(each -> new Choice(
                        STAFF + each.id().value(), text.of("restrict.staff", each.name(), roles(each)), false))
                .toList();
    }

    private String roles(Staff each) {
        return each.roles().stream()
                .sorted()
                .map(role -> text.get("role." + role))
                .collect(Collectors.joining(", "));
    }

    /** Who restricted the record since when and why; empty if nobody did. */
    public String getStanding() {
        return standing.map(held -> text.of("restrict.standing", held.by(), held.since(), held.reason()))
                .orElse("");
    }
}
