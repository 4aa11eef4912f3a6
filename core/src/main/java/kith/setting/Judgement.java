package kith.setting;

import kith.council.SettingAnswer;
import kith.council.SettingAnswer.Verdict;
import kith.plugin.Authority;

/**
 * What Kith answers to a proposed setting, before it is saved.
 *
 * @param verdict whether and how it is taken
 * @param law how it compares with the law; its witness is the first start day on which the law is the stricter
 * @param authority where the law says so, or null where no law is compared
 * @param plugin how it compares with the council's plugin, or null where that has no answer
 */
public record Judgement(Verdict verdict, SettingAnswer law, Authority authority, SettingAnswer plugin) {

    /** Whether it can be set. */
    public boolean taken() {
        return verdict != Verdict.REFUSED;
    }

    /** Whether the plugin is as strict or stricter from every start day, so that the setting moves nothing. */
    public boolean pluginStricter() {
        return plugin != null && plugin.verdict() == Verdict.REFUSED;
    }
}
