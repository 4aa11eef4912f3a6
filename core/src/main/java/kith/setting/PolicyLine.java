package kith.setting;

import java.util.List;
import java.util.Optional;
import kith.plugin.Limit;
import kith.plugin.Ruling;

/**
 * One question of the policy with what each source says on a day.
 *
 * @param question what is asked
 * @param law the law's limit with its regulation, or empty
 * @param plugin what the council's plugin says, or empty
 * @param pluginCapped whether the plugin's limit is later than the law from some start days, so that the law's date is used there
 * @param setting the setting that counts on the day, or empty
 * @param history every setting of the question, in the order in which one replaces another
 */
public record PolicyLine(
        PolicyQuestion question,
        Optional<Ruling<Limit>> law,
        Optional<Ruling<?>> plugin,
        boolean pluginCapped,
        Optional<Setting> setting,
        List<Setting> history) {

    /** The latest setting of all, by its number; 0 for none. */
    public long latest() {
        return history.stream().mapToLong(setting -> setting.id().value()).max().orElse(0);
    }
}
