package kith.plugin;

import java.util.List;

/** One of a list that a council answers. */
public sealed interface Item
        permits ConsultationDocument,
                Enquiries,
                FormQuestion,
                PlanPart,
                Preparation,
                ResolutionStage,
                SignificantChange {

    /** Stable and unlike any other of its list: lower-case letters, digits and hyphens, such as {@code visit-the-child}. */
    String code();

    /** What staff read. */
    Phrase name();

    /** Every text of the item, so that none is forgotten in another language. */
    default List<Phrase> phrases() {
        return List.of(name());
    }
}
