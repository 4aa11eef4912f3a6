package kith.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kith.duty.LimitSetting;
import kith.plugin.Language;
import kith.plugin.LimitQuestion;
import kith.plugin.Question;
import kith.plugin.Ruling;
import kith.plugin.Term;

/** What the administrator of the officer's council set. Only a step may use it. */
public interface CouncilSettings {

    /** The limits that count or are scheduled, for each question in the order in which one replaces another. */
    Map<LimitQuestion, List<LimitSetting>> limits();

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
