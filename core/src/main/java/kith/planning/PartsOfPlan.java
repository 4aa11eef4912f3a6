package kith.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.council.CouncilAnswers;
import kith.plugin.ListQuestion;
import kith.plugin.Phrase;
import kith.plugin.PlanPart;
import kith.plugin.PracticeQuestion;

/** Which parts a plan has, by the child's age and rights on a day and by what the council adds. */
final class PartsOfPlan {
    private static final int PERMANENCE_BY_REVIEW = 2;

    private final List<PlanPart> councils;
    private final boolean pathwayReplaces;

    PartsOfPlan(CouncilAnswers council) {
        councils = council.items(ListQuestion.PLAN_PARTS, PlanPart.class);
        pathwayReplaces = council.does(PracticeQuestion.PATHWAY_PLAN_REPLACES_PART_TWO);
    }

    /** The parts in order. */
    List<PartOfPlan> of(PlanCase child, LocalDate day) {
        List<PartOfPlan> parts = new ArrayList<>();
        for (CarePlanPart part : CarePlanPart.values()) {
            if (has(child, part, day)) {
                parts.add(PartOfPlan.of(part, required(child, part, day), name(part.code())));
            }
        }
        councils.stream()
                .filter(own -> kiths(own.code()).isEmpty() && own.fromAge() <= child.ageOn(day))
                .map(PartsOfPlan::own)
                .forEach(parts::add);
        return parts;
    }

    /** A part by its code, whoever has it. */
    Optional<PartOfPlan> known(String code) {
        Optional<PartOfPlan> kiths = kiths(code).map(part -> PartOfPlan.of(part, part.required(), name(code)));
        return kiths.isPresent() ? kiths : council(code).map(PartsOfPlan::own);
    }

    private boolean has(PlanCase child, CarePlanPart part, LocalDate day) {
        boolean eligible = child.eligibleOn(day);
        if (part == CarePlanPart.SEMI_INDEPENDENCE && child.ageOn(day) < from(part)) {
            return false;
        }
        return switch (part.section()) {
            case PATHWAY -> eligible;
            case DEVELOPMENT -> !(eligible && pathwayReplaces);
            default -> true;
        };
    }

    /** From which age; a council may say another. */
    private int from(CarePlanPart part) {
        return council(part.code()).map(PlanPart::fromAge).orElse(CarePlanPart.OLDER);
    }

    private boolean required(PlanCase child, CarePlanPart part, LocalDate day) {
        return part == CarePlanPart.PERMANENCE
                ? child.reviewsUntil(day) >= PERMANENCE_BY_REVIEW && !child.onlyRemandedOn(day)
                : part.required();
    }

    private Phrase name(String code) {
        return council(code).map(PlanPart::name).orElse(null);
    }

    private Optional<PlanPart> council(String code) {
        return councils.stream().filter(own -> own.code().equals(code)).findFirst();
    }

    private static Optional<CarePlanPart> kiths(String code) {
        return Stream.of(CarePlanPart.values())
                .filter(part -> part.code().equals(code))
                .findFirst();
    }

    private static PartOfPlan own(PlanPart part) {
        return new PartOfPlan(part.code(), CarePlanPart.Section.COUNCIL, CarePlanPart.Shape.NEEDS, true, part.name());
    }
}
