package kith.setting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.plugin.Language;
import kith.plugin.Ruling;

/**
 * One question of the policy with what each source says on a day.
 *
 * @param question what is asked
 * @param law the law's limit or number with its regulation, or empty
 * @param plugin what the council's plugin says, or empty
 * @param words where a word is asked for, the plugin's or else Kith's in each language of the council
 * @param pluginCapped whether the plugin's limit is later than the law from some start days, so that the law's date is used there
 * @param setting the setting that counts on the day, or empty
 * @param history every setting of the question, in the order in which one replaces another
 */
public record PolicyLine(
        PolicyQuestion question,
        Optional<Ruling<?>> law,
        Optional<Ruling<?>> plugin,
        Map<Language, String> words,
        boolean pluginCapped,
        Optional<Setting> setting,
        List<Setting> history) {

    /** The latest setting of all, by its number; 0 for none. */
    public long latest() {
        return history.stream().mapToLong(setting -> setting.id().value()).max().orElse(0);
    }

    /** The same with another answer in the place of the setting that counts; null for nothing of the council's own. */
    public PolicyLine with(String answer) {
        Optional<Setting> other = Optional.ofNullable(answer).map(said -> Setting.tried(question.code(), said));
        return new PolicyLine(question, law, plugin, words, pluginCapped, other, history);
    }

    /** Where a word is asked for, the one that counts in each language of the council. */
    public Map<Language, String> wordsInForce() {
        Map<Language, String> counting = new EnumMap<>(Language.class);
        counting.putAll(words);
        setting.map(Setting::answer)
                .map(AnswerParts::parts)
                .map(AnswerParts::texts)
                .ifPresent(counting::putAll);
        return counting;
    }
}
