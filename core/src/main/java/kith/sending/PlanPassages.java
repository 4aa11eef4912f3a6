package kith.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.paper.Paper;
import kith.paper.Paper.Block;
import kith.placementplan.PlacementPlanSummary;
import kith.planning.CarePlanPart;
import kith.planning.CarePlanSummary;
import kith.planning.PartOfPlan;
import kith.planning.PartSummary;
import kith.redaction.Passage;
import kith.redaction.Passage.Tells;

/** Puts a plan into the passages of a paper: for those around the child, and for the child in words of its own. */
final class PlanPassages {
    /** What a part gives away, whatever stands in it. */
    private static final Map<String, Tells> TELLS = Map.ofEntries(
            Map.entry(CarePlanPart.WHY_HERE.code(), Tells.PLACE),
            Map.entry(CarePlanPart.STAY.code(), Tells.PLACE),
            Map.entry(CarePlanPart.END_OF_STAY.code(), Tells.PLACE),
            Map.entry(CarePlanPart.PLACEMENT_PLAN.code(), Tells.PLACE),
            Map.entry(CarePlanPart.CARER_VIEWS.code(), Tells.PLACE),
            Map.entry(CarePlanPart.ACCOMMODATION.code(), Tells.PLACE),
            Map.entry(CarePlanPart.EDUCATION.code(), Tells.DAILY_LIFE),
            Map.entry(CarePlanPart.CONTACT.code(), Tells.DAILY_LIFE),
            Map.entry(CarePlanPart.LEISURE.code(), Tells.DAILY_LIFE),
            Map.entry(CarePlanPart.WORK.code(), Tells.DAILY_LIFE));

    /** The same of a placement's plan. */
    private static final Map<String, Tells> PLACEMENT_TELLS = Map.of(
            "why_there", Tells.PLACE,
            "day_to_day", Tells.PLACE,
            "ending", Tells.PLACE,
            "family_time", Tells.DAILY_LIFE,
            "education", Tells.DAILY_LIFE);

    private static final RowType<ChildRecord.PlacementPlan> PLACEMENT_PLAN =
            RowTypes.of(ChildRecord.PlacementPlan.class);

    private final PaperText text;

    PlanPassages(PaperText text) {
        this.text = text;
    }

    /** What a part gives away, whatever stands in it; null where that depends on its words. */
    static Tells tells(String part) {
        return TELLS.get(part);
    }

    /** Every part that says something. */
    List<Passage> whole(CarePlanSummary plan) {
        return plan.parts().stream()
                .filter(part -> part.part().shape() != CarePlanPart.Shape.OFFICER)
                .filter(part -> part.said() != null || !part.lines().isEmpty())
                .map(part -> passage(part, "part.", said(part)))
                .toList();
    }

    /**
     * What is going to be done, in the child's version; what others said of the child is not in it. Of a part that the council
     * added, only what will be done: what else stands in it was not written for the child.
     */
    List<Passage> forChild(CarePlanSummary plan) {
        return plan.parts().stream()
                .filter(part -> ofChild(part) || councils(part))
                .filter(part -> part.said() != null || !part.lines().isEmpty())
                .map(part -> passage(part, "child.part.", forChild(part)))
                .filter(passage -> !passage.blocks().isEmpty())
                .toList();
    }

    /** A placement's plan: each part that says something, and who decides what. */
    List<Passage> placement(ChildRecord.PlacementPlan plan, boolean forChild) {
        String family = forChild ? "child.placement." : "placement.";
        List<Passage> passages = new ArrayList<>();
        for (String part : PlacementPlanSummary.PARTS) {
            Object said = PLACEMENT_PLAN.value(plan, part);
            if (said != null) {
                passages.add(new Passage(
                        part,
                        text.of(family + part),
                        List.of(new Paper.Words(said.toString())),
                        PLACEMENT_TELLS.containsKey(part) ? Set.of(PLACEMENT_TELLS.get(part)) : Set.of()));
            }
        }
        List<List<String>> decisions = PlacementPlanSummary.DECISIONS.stream()
                .filter(decision -> PLACEMENT_PLAN.value(plan, decision) != null)
                .map(decision -> List.of(
                        text.of("decision." + decision), text.of("decides." + PLACEMENT_PLAN.value(plan, decision))))
                .toList();
        if (!decisions.isEmpty()) {
            passages.add(new Passage(
                    "decisions",
                    text.of(family + "decisions"),
                    List.of(new Paper.Table(
                            text.of(family + "decisions"),
                            List.of(text.of("lines.what"), text.of("decides")),
                            decisions)),
                    Set.of()));
        }
        return passages;
    }

    private Passage passage(PartSummary part, String family, List<Block> blocks) {
        String code = part.part().code();
        boolean kiths = part.part().name() == null || family.startsWith("child") && ofChild(part);
        String heading = kiths ? text.of(family + code) : part.part().name().in(text.language());
        return new Passage(code, heading, blocks, TELLS.containsKey(code) ? Set.of(TELLS.get(code)) : Set.of());
    }

    private boolean ofChild(PartSummary part) {
        return text.has("child.part." + part.part().code());
    }

    private static boolean councils(PartSummary part) {
        return part.part().section() == CarePlanPart.Section.COUNCIL;
    }

    private List<Block> said(PartSummary part) {
        List<Block> blocks = new ArrayList<>();
        ChildRecord.PlanPart said = part.said();
        if (said != null) {
            boolean permanence = part.part().shape() == CarePlanPart.Shape.PERMANENCE;
            if (permanence) {
                coded(blocks, "aim", said.aim());
                told(blocks, "alternative", alternatives(said));
            }
            boolean plain = part.part().shape() == CarePlanPart.Shape.STATEMENT;
            told(blocks, plain ? null : permanence ? "why" : "now", said.said());
            told(blocks, "later", said.later());
            told(blocks, "arrangements", said.arrangements());
            told(blocks, "inTime", said.inTime());
            told(blocks, "byOn", said.byOn() == null ? null : text.day(said.byOn()));
            told(blocks, "reviewOn", said.reviewOn() == null ? null : text.day(said.reviewOn()));
        }
        if (!part.lines().isEmpty()) {
            blocks.add(new Paper.Table(
                    text.of("lines"),
                    List.of(text.of("lines.what"), text.of("lines.who"), text.of("lines.by")),
                    part.lines().stream()
                            .map(line -> List.of(line.what(), line.who(), text.day(line.byOn())))
                            .toList()));
        }
        return blocks;
    }

    private String alternatives(ChildRecord.PlanPart said) {
        return said.alternatives().stream()
                .map(code -> text.code("permanence-plan", code))
                .collect(Collectors.joining("\n"));
    }

    private void coded(List<Block> blocks, String key, String code) {
        told(blocks, key, code == null ? null : text.code("permanence-plan", code));
    }

    private void told(List<Block> blocks, String key, String words) {
        if (words != null && !words.isBlank()) {
            if (key != null) {
                blocks.add(new Paper.Heading(2, text.of("said." + key)));
            }
            blocks.add(new Paper.Words(words));
        }
    }

    private List<Block> forChild(PartSummary part) {
        List<Block> blocks = new ArrayList<>();
        ChildRecord.PlanPart said = part.said();
        if (said != null) {
            told(blocks, null, forChild(part.part(), said));
        }
        if (!part.lines().isEmpty()) {
            blocks.add(new Paper.Heading(2, text.of("child.lines")));
            blocks.add(new Paper.Points(part.lines().stream()
                    .map(line -> line.byOn() == null
                            ? text.of("child.line", line.what(), line.who())
                            : text.of("child.line.by", line.what(), line.who(), line.byOn()))
                    .toList()));
        }
        return blocks;
    }

    /** Where the child grows up is told as it is aimed at and by when; how that was judged is not. */
    private String forChild(PartOfPlan part, ChildRecord.PlanPart said) {
        if (part.shape() == CarePlanPart.Shape.PERMANENCE) {
            return Stream.of(
                            said.aim() == null ? null : text.of("child.aim." + said.aim()),
                            said.aim() == null || said.byOn() == null ? null : text.of("child.aim.by", said.byOn()),
                            said.arrangements())
                    .filter(words -> words != null && !words.isBlank())
                    .collect(Collectors.joining("\n\n"));
        }
        boolean plain = part.shape() == CarePlanPart.Shape.STATEMENT;
        boolean own = part.section() == CarePlanPart.Section.COUNCIL;
        return plain || !own && said.arrangements() == null ? said.said() : said.arrangements();
    }
}
