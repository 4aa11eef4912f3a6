package kith.council;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kith.plugin.CouncilPlugin;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.Ruling;

/**
 * What one council's plugin answered when it was read. The plugin itself is not asked again.
 *
 * @param origin the name of the jar it came from
 * @param council the council's code
 * @param name the council's full name
 * @param nation the nation whose law binds the council
 * @param limits the council's own limits
 * @param answers what Kith answered to each of them: taken, or taken and capped by the law
 * @param participationAge the age from which children are expected to take part in reviews, or empty
 * @param words the council's words
 * @param accent the accent colour as {@code #rrggbb}, or empty
 * @param tellsOfRestrictedRecords whether staff are told that a restricted record exists
 */
public record InstalledPlugin(
        String origin,
        String council,
        String name,
        Nation nation,
        Map<LimitQuestion, Ruling<Limit>> limits,
        Map<LimitQuestion, SettingAnswer> answers,
        Optional<Ruling<Integer>> participationAge,
        Words words,
        Optional<String> accent,
        boolean tellsOfRestrictedRecords) {

    /** Notes the answers of a plugin that passed its examination. */
    static InstalledPlugin of(String origin, CouncilPlugin plugin, PluginExamination examination) {
        Map<LimitQuestion, Ruling<Limit>> limits = new EnumMap<>(LimitQuestion.class);
        for (LimitQuestion question : LimitQuestion.values()) {
            plugin.limit(question).ifPresent(ruling -> limits.put(question, ruling));
        }
        return new InstalledPlugin(
                origin,
                plugin.council(),
                plugin.name(),
                plugin.nation(),
                Map.copyOf(limits),
                Map.copyOf(examination.answers()),
                plugin.participationAge(),
                new Words(plugin.words()),
                plugin.accent(),
                plugin.tellsOfRestrictedRecords());
    }
}
