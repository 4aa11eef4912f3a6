package kith.law;

import java.time.LocalDate;
import java.util.Locale;
import kith.plugin.Authority;
import kith.plugin.Authority.Certainty;

/**
 * A statute, a set of regulations or a piece of guidance from which rules are cited.
 *
 * @param id the start of its rules' ids, such as {@code en-2010-959}
 * @param title its full title
 * @param sections what its parts are called in a citation, such as "regulation "; empty where the section says it itself
 * @param source where it can be read
 * @param inForceFrom the first day on which it binds
 */
record Instrument(String id, String title, String sections, String source, LocalDate inForceFrom) {

    /** What Kith takes where a nation's own texts name no day: the usual days of practice elsewhere. */
    static final Instrument USUAL = new Instrument(
            "kith-usual",
            "Kith’s own usual days, where the nation’s texts name none",
            "",
            "Practice of councils in England",
            LocalDate.of(1996, 11, 4));

    Authority read(String section) {
        return cite(section, Certainty.READ);
    }

    Authority reported(String section) {
        return cite(section, Certainty.REPORTED);
    }

    Authority toBeConfirmed(String section) {
        return cite(section, Certainty.TO_BE_CONFIRMED);
    }

    /** The same instrument as amended from a later day on. */
    Instrument amendedFrom(LocalDate day) {
        return new Instrument(id, title, sections, source, day);
    }

    private Authority cite(String section, Certainty certainty) {
        return new Authority(id + "-" + slug(section), title, sections + section, source, inForceFrom, certainty);
    }

    private static String slug(String section) {
        return section.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
