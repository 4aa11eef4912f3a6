package kith.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kith.duty.DatedSetting;
import kith.plugin.Language;
import kith.plugin.Question;
import kith.plugin.Ruling;
import kith.plugin.Term;

/** What the administrator of the officer's council set. Only a step may use it. */
public interface CouncilSettings {

    /** What moves due dates and counts or is scheduled, for each question in the order in which one replaces another. */
    Map<Question, List<DatedSetting<?>>> moving();

    /** What is set on a day besides the limits. */
    Answers answers(LocalDate day);

    /**
     * What is set on a day besides the limits.
     *
     * @param rulings the answers, each on the word of whoever set it
     * @param words the words in each language
     */
    record Answers(Map<Question, Ruling<?>> rulings, Map<Language, Map<Term, String>> words) {}
}
