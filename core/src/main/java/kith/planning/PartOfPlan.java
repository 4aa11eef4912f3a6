package kith.planning;

import kith.plugin.Phrase;

/**
 * A part as the plan of one child has it.
 *
 * @param code such as {@code health}
 * @param section where it stands
 * @param shape what it asks
 * @param required whether the plan is not complete without it
 * @param name its heading in the council's own words, null where it is Kith's
 */
public record PartOfPlan(
        String code, CarePlanPart.Section section, CarePlanPart.Shape shape, boolean required, Phrase name) {

    static PartOfPlan of(CarePlanPart part, boolean required, Phrase name) {
        return new PartOfPlan(part.code(), part.section(), part.shape(), required, name);
    }
}
