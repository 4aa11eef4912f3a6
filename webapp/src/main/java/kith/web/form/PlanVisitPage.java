package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.CurrentOfficer;
import kith.caserecord.ChildRecord.CommunicationNeed;
import kith.caserecord.ChildRecord.PlannedVisit;
import kith.child.Clash;
import kith.form.Saved;
import kith.form.Submission;
import kith.overview.ReadingRecord;
import kith.overview.VisitPlanning;
import kith.record.ChildId;
import kith.visit.PlannedTogether;
import kith.visit.PlanningVisits;
import kith.web.Choice;

/** Planning a visit, moving it, and cancelling it. */
@Named
@RequestScoped
public class PlanVisitPage extends ChildFormPage {
    private static final int AHEAD_OF_LIMIT = 5;

    @Inject
    private PlanningVisits planning;

    @Inject
    private ReadingRecord reading;

    @Inject
    private OtherChildren otherChildren;

    @Inject
    private CurrentOfficer current;

    private PlannedTogether plan;
    private VisitPlanning known;
    private List<OtherChildren.Other> others = List.of();

    @Override
    public String getForm() {
        return "plan-visit";
    }

    @Override
    protected String shownOn() {
        return "visits";
    }

    @Override
    protected void open() {
        super.open();
        known = reading.planning(child());
        if (!isCorrecting()) {
            others = otherChildren.of(child());
        }
    }

    @Override
    protected void open(long row) {
        plan = planning.planned(child(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        if (plan != null) {
            Map<String, String> fields = fields(plan.plan().said());
            fields.put("version", Integer.toString(plan.plan().version()));
            return fields;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "plannedOn", proposed());
        fields.put("visitor", current.get().name());
        put(fields, "announced", Boolean.TRUE);
        return fields;
    }

    /** A weekday some days ahead of the limit, and not before today. */
    private LocalDate proposed() {
        if (known.planBy() == null) {
            return null;
        }
        LocalDate day = known.planBy().minusDays(AHEAD_OF_LIMIT);
        return day.isBefore(today()) ? weekday(today(), 1) : weekday(day, -1);
    }

    private static LocalDate weekday(LocalDate from, int step) {
        LocalDate day = from;
        while (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            day = day.plusDays(step);
        }
        return day;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        PlannedVisit held = (PlannedVisit) said;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "plannedOn", held.plannedOn());
        fields.put("atTime", RowFormPage.plain(held.atTime()));
        fields.put("visitor", held.visitor());
        put(fields, "announced", (Boolean) held.announced());
        fields.put("carerWish", RowFormPage.plain(held.carerWish()));
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        Set<ChildId> too = too(answers);
        PlannedVisit said = said(answers, too);
        String why = isCorrecting() ? answers.words("why", "planVisit.why.missing") : null;
        if (answers.wrong()) {
            return null;
        }
        return isCorrecting()
                ? planning.move(child(), form, seen(row()), said, why)
                : planning.plan(child(), form, said, too);
    }

    private Set<ChildId> too(Answers answers) {
        return plan != null
                ? Set.copyOf(plan.others())
                : others.stream()
                        .filter(other -> answers.ticked(other.prefix() + "too"))
                        .map(OtherChildren.Other::child)
                        .collect(Collectors.toSet());
    }

    private PlannedVisit said(Answers answers, Set<ChildId> too) {
        LocalDate on = answers.day("plannedOn", "planVisit.plannedOn.missing");
        String time = answers.time("atTime", "planVisit.atTime.wrong");
        if (on != null && !answers.wrong()) {
            warn(answers, on, time, too);
        }
        return new PlannedVisit(
                on,
                time,
                answers.words("visitor", "visit.visitor.missing"),
                Boolean.TRUE.equals(answers.yesOrNo("announced", "planVisit.announced.missing")),
                answers.words("carerWish"),
                null,
                null,
                null);
    }

    /** What is allowed but unusual is confirmed: a day after the limit, a time that falls into school or what a child does then. */
    private void warn(Answers answers, LocalDate on, String time, Set<ChildId> too) {
        if (known.dueOn() != null && on.isAfter(known.dueOn())) {
            answers.confirm("plannedOn", on + " late", text.of("planVisit.late", on, known.dueOn()));
            return;
        }
        Set<ChildId> all = new LinkedHashSet<>(Set.of(child()));
        all.addAll(too);
        Map<ChildId, Clash> clashes = planning.clashes(all, on, time);
        if (!clashes.isEmpty()) {
            Stream<String> said = clashes.entrySet().stream().map(one -> clash(one.getKey(), one.getValue(), time));
            answers.confirm(
                    "plannedOn",
                    on + " " + time + " " + clashes.keySet(),
                    said.collect(Collectors.joining(" ")) + " " + text.get("planVisit.clash.confirm"));
        }
    }

    private String clash(ChildId which, Clash clash, String time) {
        String who = which.equals(child()) ? text.get("planVisit.clash.child") : name(which);
        if (clash.activity() == null) {
            return text.of("planVisit.clash.school", time, who);
        }
        String hours = text.of(
                "planVisit.clash.hours",
                clash.activity().fromTime(),
                clash.activity().untilTime());
        return text.of("planVisit.clash", time, who, clash.activity().what(), hours);
    }

    private String name(ChildId which) {
        return otherChildren.of(child()).stream()
                .filter(other -> other.child().equals(which))
                .map(OtherChildren.Other::name)
                .findFirst()
                .orElse(text.get("planVisit.clash.another"));
    }

    /** Cancels the visit. */
    @Override
    public void takeBack() {
        submit(() -> {
            String why = answers().words("why", "planVisit.why.missing");
            return why == null ? null : planning.cancel(child(), submission(), seen(row()), why);
        });
    }

    /** By when the next visit is due, in a sentence; empty where none is. */
    public String getLimit() {
        return known == null || known.dueOn() == null ? "" : text.of("planVisit.limit", known.dueOn());
    }

    /** When the child is busy, in sentences. */
    public List<String> getBusy() {
        return known == null
                ? List.of()
                : known.activities().stream()
                        .map(one -> text.of(
                                "activity.one",
                                text.get("activity.weekday." + one.weekday()),
                                one.fromTime(),
                                one.untilTime(),
                                one.what()))
                        .toList();
    }

    /** The other children who can be visited at once. */
    public List<OtherChildren.Other> getOthers() {
        return others;
    }

    /** How the child communicates, where that needs an arrangement. */
    public List<CommunicationNeed> getNeeds() {
        return known == null ? List.of() : known.needs();
    }

    /** Whether the record says that the child has a disability. */
    public boolean isDisability() {
        return known != null && Boolean.TRUE.equals(known.disability());
    }

    /** Yes and no. */
    public List<Choice> getYesNo() {
        return List.of(new Choice("yes", text.get("yes"), false), new Choice("no", text.get("no"), false));
    }
}
