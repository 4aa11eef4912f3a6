package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kith.access.NotFound;
import kith.access.Role;
import kith.form.Saved;
import kith.form.Submission;
import kith.officer.Colleagues;
import kith.officer.Staff;
import kith.reassignment.Reassigning;
import kith.reassignment.Reassignment;
import kith.reassignment.WorkHolder;
import kith.reassignment.WorkInHand;
import kith.record.Seen;
import kith.record.StaffId;
import kith.web.Address;
import kith.web.Choice;
import kith.web.Identity;

/**
 * The work of somebody who leaves or is away for long goes to others. First everything is chosen; then the page says what would
 * go to whom, and only what was seen so is saved.
 */
@Named
@RequestScoped
public class ReassignPage extends FormPage {
    private static final String STAYS = "stays";
    private static final String ALL = "all-";
    private static final String ACTIONS = "ACTIONS";

    @Inject
    private Reassigning reassigning;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Identity identity;

    private String worker;
    private List<WorkHolder> holders = List.of();
    private List<Staff> staff = List.of();
    private WorkInHand held;
    private List<String> summary = List.of();
    private String shown = "";

    /**
     * A line of what is in hand.
     *
     * @param field in which to choose who gets it
     * @param child whose
     * @param words what it is
     * @param due by when, or empty
     * @param choices who can get it
     */
    public record Line(String field, String child, String words, String due, List<Choice> choices) {}

    @Override
    public String getForm() {
        return "reassign";
    }

    @Override
    public String getSubject() {
        return worker == null || worker.isEmpty() ? "" : "worker=" + worker;
    }

    @Override
    public String getBack() {
        return "/my-work";
    }

    @Override
    protected void open() {
        holders = reassigning.holders();
        if (!getSubject().isEmpty()) {
            staff = colleagues.all();
            held = reassigning.inHand(staffId(worker));
        }
    }

    private static StaffId staffId(String chosen) {
        if (!chosen.matches("\\d{1,18}")) {
            throw new NotFound("account", chosen);
        }
        return new StaffId(Long.parseLong(chosen));
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "on", today());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        Reassignment said = new Reassignment(
                staffId(worker),
                children(answers),
                actions(answers),
                answers.pastDay("on", "reassign.on.missing"),
                answers.words("changeReason"),
                answers.words("why", "reassign.why.missing"));
        if (said.isEmpty() && !answers.wrong()) {
            answers.refuse(getGroups().isEmpty() ? null : getGroups().get(0).value(), text.get("reassign.nothing"));
        }
        if (answers.wrong()) {
            return null;
        }
        return seen(said) ? reassigning.reassign(form, said) : null;
    }

    /** Whether this very choice was already shown in words; if not, it is now. */
    private boolean seen(Reassignment said) {
        summary = summary(said);
        shown = Integer.toHexString(said.toString().hashCode());
        return shown.equals(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("shown"));
    }

    private List<Reassignment.OfChild> children(Answers answers) {
        List<Reassignment.OfChild> children = new ArrayList<>();
        for (WorkInHand.OfChild one : held.children()) {
            StaffId to = to(
                    answers,
                    Reassignment.field(one.child(), one.role()),
                    one.role().name());
            if (to != null) {
                children.add(new Reassignment.OfChild(one.child(), one.role(), to));
            }
        }
        return children;
    }

    private List<Reassignment.OfAction> actions(Answers answers) {
        List<Reassignment.OfAction> actions = new ArrayList<>();
        for (WorkInHand.OfAction one : held.actions()) {
            StaffId to = to(answers, Reassignment.field(one.action().id()), ACTIONS);
            if (to != null) {
                Seen seen = new Seen(one.action().id(), one.action().version());
                actions.add(new Reassignment.OfAction(one.child(), seen, to));
            }
        }
        return actions;
    }

    /** Whoever was chosen for one line, or else for all of its kind; null where it stays. */
    private static StaffId to(Answers answers, String field, String group) {
        String own = answers.words(field);
        String chosen = own == null ? answers.words(ALL + group) : own;
        return chosen == null || chosen.equals(STAYS) || !chosen.matches("\\d{1,18}") ? null : staffId(chosen);
    }

    private List<String> summary(Reassignment said) {
        Map<String, long[]> counts = new TreeMap<>();
        said.children().forEach(one -> counts.computeIfAbsent(name(one.to()), name -> new long[2])[0]++);
        said.actions().forEach(one -> counts.computeIfAbsent(name(one.to()), name -> new long[2])[1]++);
        return counts.entrySet().stream()
                .map(entry -> text.of("reassign.summary.one", entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }

    private String name(StaffId id) {
        return staff.stream()
                .filter(each -> each.id().equals(id))
                .map(Staff::name)
                .findFirst()
                .orElse(text.get("reassign.nobody"));
    }

    @Override
    protected Address after(Saved saved) {
        return Address.of("/reassign").with("worker", worker);
    }

    /** Whoever has work in hand, and how much. */
    public List<Choice> getHolders() {
        return holders.stream()
                .map(each -> new Choice(
                        Long.toString(each.staff().value()),
                        text.of(
                                each.closed() ? "reassign.holder.closed" : "reassign.holder",
                                each.name(),
                                each.children(),
                                each.actions()),
                        Long.toString(each.staff().value()).equals(worker)))
                .toList();
    }

    /** What the chosen person has in hand; null while nobody is chosen. */
    public WorkInHand getHeld() {
        return held;
    }

    /** Whether there is anything to give to others. Also told while Faces takes a form apart, before it was read. */
    public boolean isAnything() {
        return held == null ? FacesContext.getCurrentInstance().isPostback() : !held.isEmpty();
    }

    /** For each kind of work in hand one field that says who gets all of it. */
    public List<Choice> getGroups() {
        Stream<String> roles =
                held.children().stream().map(one -> one.role().name()).distinct();
        Stream<String> actions = held.actions().isEmpty() ? Stream.empty() : Stream.of(ACTIONS);
        return Stream.concat(roles, actions)
                .map(group -> new Choice(ALL + group, text.get("reassign.all." + group), false))
                .toList();
    }

    /** Who can get all of one kind. */
    public List<Choice> choices(String group) {
        return group.equals(ALL + ACTIONS) ? anybody() : with(Role.valueOf(group.substring(ALL.length())));
    }

    /** The children in hand. */
    public List<Line> getChildren() {
        return held.children().stream()
                .map(one -> new Line(
                        Reassignment.field(one.child(), one.role()),
                        identity.name(one.childName(), one.childNumber()),
                        text.get("people.role." + one.role()),
                        "",
                        staying(with(one.role()))))
                .toList();
    }

    /** The actions in hand. */
    public List<Line> getActions() {
        return held.actions().stream()
                .map(one -> new Line(
                        Reassignment.field(one.action().id()),
                        identity.name(one.childName(), one.childNumber()),
                        one.action().said().what(),
                        text.day(one.action().said().dueOn()),
                        staying(anybody())))
                .toList();
    }

    private List<Choice> with(Role role) {
        return choosing(staff.stream().filter(each -> each.roles().contains(role)));
    }

    private List<Choice> anybody() {
        return choosing(staff.stream());
    }

    private List<Choice> choosing(Stream<Staff> who) {
        return who.filter(each -> !each.id().equals(held.holder().staff()))
                .map(each -> new Choice(Long.toString(each.id().value()), each.name(), false))
                .toList();
    }

    private List<Choice> staying(List<Choice> who) {
        return Stream.concat(Stream.of(new Choice(STAYS, text.get("reassign.stays"), false)), who.stream())
                .toList();
    }

    /** What would go to whom, once everything is chosen; empty before. */
    public List<String> getSummary() {
        return summary;
    }

    /** Stands for the choice that is shown in words, so that only that one is saved. */
    public String getShown() {
        return shown;
    }

    /** What the button says: to look first, then to save. */
    public String getButton() {
        return text.get(summary.isEmpty() ? "reassign.look" : "reassign.save");
    }

    public String getWorker() {
        return worker;
    }

    public void setWorker(String worker) {
        this.worker = worker;
    }
}
