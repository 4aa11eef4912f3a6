package kith.plugin;

import java.time.LocalDate;
import java.util.Objects;

/**
 * On whose word a rule stands. Every rule and every council's ruling cites one.
 *
 * @param id short and stable, such as {@code en-reg-33-1}
 * @param title the instrument or document, such as "Care Planning, Placement and Case Review (England) Regulations 2010"
 * @param section where in it, such as "regulation 33(1)"; empty when the whole document is meant
 * @param source where it can be read: an address or the name of a council's page
 * @param inForceFrom the first day on which the rule binds
 * @param certainty how well the text is known
 */
public record Authority(
        String id, String title, String section, String source, LocalDate inForceFrom, Certainty certainty) {

    /** How well the text behind a rule is known; shown beside the date. */
    public enum Certainty {
        /** The instrument's own text was read. */
        READ,
        /** Guidance, a handbook, a manual or a council's page says so. */
        REPORTED,
        /** From memory: to be confirmed before anyone relies on it. */
        TO_BE_CONFIRMED
    }

    public Authority {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(inForceFrom, "inForceFrom");
        Objects.requireNonNull(certainty, "certainty");
    }
}
