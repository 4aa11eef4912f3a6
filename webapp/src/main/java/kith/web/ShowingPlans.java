package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.access.CurrentOfficer;
import kith.access.Permission;
import kith.access.Today;
import kith.action.ActionState;
import kith.caserecord.ChildRecord;
import kith.council.InstalledPlugin;
import kith.council.InstalledPlugins;
import kith.overview.ChildSummary;
import kith.planning.CarePlanPart;
import kith.planning.CarePlanSummary;
import kith.planning.ComparedPlans;
import kith.planning.LineActions;
import kith.planning.PartOfPlan;
import kith.planning.PartSummary;
import kith.planning.SignificantChanges;

/** Puts a version of a care plan into words: its sections, its parts, what each says. */
@RequestScoped
public class ShowingPlans {
    /** The pages of the plans and assessments that parts rest on. */
    private static final Map<String, String> RESTS_ON = Map.of(
            CarePlanPart.HEALTH.code(), "health",
            CarePlanPart.EDUCATION.code(), "health",
            CarePlanPart.PLACEMENT_PLAN.code(), "placements");

    @Inject
    private Text text;

    @Inject
    private CurrentOfficer current;

    @Inject
    private InstalledPlugins plugins;

    @Inject
    private ActionWords words;

    @Inject
    private Today today;

    /** A child protection plan and what was decided of it. */
    public String protection(ChildRecord.ProtectionPlan plan) {
        if (plan.endedOn() != null) {
            return text.of("protection.ended", plan.madeOn(), plan.endedOn());
        }
        if (plan.goesOn() == null) {
            return text.of("protection.undecided", plan.madeOn());
        }
        String key = plan.goesOn() ? "protection.on" : "protection.off";
        return text.of(key, plan.madeOn(), plan.decidedOn(), plan.decidedBy());
    }

    /** The sections of a version in order, with how the child's actions that do its lines stand. */
    public List<ShownSection> show(ChildSummary child, CarePlanSummary plan, List<ChildRecord.Action> actions) {
        Map<CarePlanPart.Section, List<ShownPart>> sections = new LinkedHashMap<>();
        for (PartSummary part : plan.parts()) {
            sections.computeIfAbsent(part.part().section(), section -> new ArrayList<>())
                    .add(show(child, plan, part, actions));
        }
        return sections.entrySet().stream()
                .map(section -> new ShownSection(text.get("carePlan.section." + section.getKey()), section.getValue()))
                .toList();
    }

    /** The heading of a part, in the council's words where it has its own. */
    public String heading(PartOfPlan part) {
        return part.name() == null
                ? text.get("carePlan.part." + part.code())
                : part.name().in(text.language());
    }

    /** Where a part of a version is written. */
    public String toWrite(ChildSummary child, int version, PartOfPlan part) {
        String page = part.shape() == CarePlanPart.Shape.OFFICER ? "allocate" : "plan-part";
        Address address = Identity.to(page, child.child());
        return (part.shape() == CarePlanPart.Shape.OFFICER
                        ? address
                        : address.with("number", version).with("part", part.code()))
                .toString();
    }

    private ShownPart show(
            ChildSummary child, CarePlanSummary plan, PartSummary part, List<ChildRecord.Action> actions) {
        boolean mayWrite = plan.version().draft() && current.get().may(writes(part.part()));
        return new ShownPart(
                part.part().code(),
                heading(part.part()),
                texts(child, part),
                part.lines().stream()
                        .map(line -> new ShownPart.Line(
                                line.what(), line.who(), text.day(line.byOn()), state(line, actions)))
                        .toList(),
                part.missing(),
                part.written(),
                RESTS_ON.containsKey(part.part().code())
                        ? Identity.to(RESTS_ON.get(part.part().code()), child.child())
                                .toString()
                        : "",
                mayWrite ? toWrite(child, plan.version().number(), part.part()) : "");
    }

    private Tag state(ChildRecord.PlanLine line, List<ChildRecord.Action> actions) {
        return LineActions.of(line, actions.stream()).map(this::state).orElse(null);
    }

    private Tag state(ChildRecord.Action action) {
        LocalDate day = today.date();
        ActionState state = ActionState.of(action, day);
        return words.tag(state, state == ActionState.OVERDUE ? ChronoUnit.DAYS.between(action.dueOn(), day) : 0);
    }

    /** Two versions part by part. */
    public List<ShownComparison> compare(ChildSummary child, ComparedPlans compared) {
        return compared.parts().stream()
                .map(part -> new ShownComparison(
                        part.part().code(),
                        heading(part.part()),
                        part.changed(),
                        all(child, part.before()),
                        all(child, part.after())))
                .toList();
    }

    /** What a part says and what is to be done. */
    private List<ShownPart.Said> all(ChildSummary child, PartSummary part) {
        if (part == null) {
            return List.of();
        }
        List<ShownPart.Said> all = texts(child, part);
        part.lines().forEach(line -> add(all, "carePlan.lines", line(line)));
        return all;
    }

    private String line(ChildRecord.PlanLine line) {
        return line.byOn() == null
                ? text.of("carePlan.line.one", line.what(), line.who())
                : text.of("carePlan.line.one.by", line.what(), line.who(), line.byOn());
    }

    /** The kinds of significant change, in the council's words where it has its own. */
    public List<Choice> changes() {
        Optional<InstalledPlugin> plugin = plugins.of(current.get().council());
        return SignificantChanges.kinds(plugin).stream()
                .map(code -> new Choice(code, change(code), false))
                .toList();
    }

    /** What kind of change a code stands for, or that somebody is unsure whether it is one. */
    public String kind(String code) {
        return code.equals(SignificantChanges.UNSURE) ? text.get("carePlan.change.unsure") : change(code);
    }

    /** What kind of change a code stands for. */
    public String change(String code) {
        return SignificantChanges.own(plugins.of(current.get().council())).stream()
                .filter(own -> own.code().equals(code))
                .findFirst()
                .map(own -> own.name().in(text.language()))
                .orElseGet(() -> text.get("carePlan.change." + code));
    }

    private static Permission writes(PartOfPlan part) {
        return part.shape() == CarePlanPart.Shape.OFFICER ? Permission.ALLOCATE : Permission.WRITE_PLAN;
    }

    /** What a part says, each text under its question. */
    private List<ShownPart.Said> texts(ChildSummary child, PartSummary part) {
        List<ShownPart.Said> texts = new ArrayList<>();
        ChildRecord.PlanPart said = part.said();
        if (part.part().shape() == CarePlanPart.Shape.OFFICER) {
            add(texts, null, part.officer());
        } else if (said != null) {
            switch (part.part().shape()) {
                case STATEMENT -> add(texts, null, said.said());
                case PERMANENCE -> permanence(texts, child, said);
                default -> needs(texts, said);
            }
        }
        link(texts, part);
        return texts;
    }

    private void needs(List<ShownPart.Said> texts, ChildRecord.PlanPart said) {
        add(texts, "carePlan.now", said.said());
        add(texts, "carePlan.later", said.later());
        add(texts, "carePlan.arrangements", said.arrangements());
        add(texts, "carePlan.reviewOn", text.day(said.reviewOn()));
    }

    private void permanence(List<ShownPart.Said> texts, ChildSummary child, ChildRecord.PlanPart said) {
        add(texts, "carePlan.aim", text.code("permanence-plan", said.aim()));
        add(
                texts,
                "carePlan.alternative",
                said.alternatives().stream()
                        .map(code -> text.code("permanence-plan", code))
                        .collect(Collectors.joining("\n")));
        add(texts, "carePlan.why", said.said());
        add(texts, "carePlan.byOn", byOn(child, said.byOn()));
        add(texts, "carePlan.inTime", said.inTime());
        add(texts, "carePlan.arrangements", said.arrangements());
        add(texts, "carePlan.basedOn", said.basedOn());
        if (said.meetsNeeds() != null) {
            add(texts, "carePlan.meetsNeeds", text.get(said.meetsNeeds() ? "yes" : "no"));
        }
        add(texts, "carePlan.reviewOn", text.day(said.reviewOn()));
    }

    /** By when, with how old the child is then: whether it is in the child's time is judged by that. */
    private String byOn(ChildSummary child, LocalDate day) {
        return day == null
                ? null
                : text.of(
                        "carePlan.byOn.age",
                        day,
                        Period.between(child.bornOn(), day).getYears());
    }

    /** The plan or assessment that a part rests on. */
    private void link(List<ShownPart.Said> texts, PartSummary part) {
        String key = "carePlan.link." + part.part().code();
        if (text.containsKey(key)) {
            add(
                    texts,
                    key,
                    part.linkedOn() == null
                            ? text.get("carePlan.link.none")
                            : text.of("carePlan.link.on", part.linkedOn()));
        }
    }

    private void add(List<ShownPart.Said> texts, String key, String words) {
        if (!Objects.requireNonNullElse(words, "").isEmpty()) {
            texts.add(new ShownPart.Said(key == null ? "" : text.get(key), words));
        }
    }
}
