package kith.casefile;

import kith.plugin.Nation;

/**
 * One row of a case file.
 *
 * @param where the file and the line it stands on, such as "england.csv, line 7"
 * @param id the row's own id
 * @param nation whose law it is about
 * @param rule what is asked, in words, such as "first review"
 * @param facts what is known
 * @param council the council's own limits, or the code of its plugin as {@code plugin=luton}
 * @param expected what should come out
 * @param because why, in a sentence
 */
public record Case(
        String where,
        String id,
        Nation nation,
        String rule,
        Pairs facts,
        Pairs council,
        String expected,
        String because) {

    /** The row as one can call it: "G001 first review". */
    public String title() {
        return id + " " + nation.code() + ": " + rule + " → " + expected;
    }
}
