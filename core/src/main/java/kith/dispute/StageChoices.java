package kith.dispute;

import java.util.List;
import java.util.Optional;
import kith.council.InstalledPlugin;
import kith.plugin.ListQuestion;
import kith.plugin.ResolutionStage;

/** Through which stages a dispute goes in a council: those of its plugin, or an informal and a formal one. */
public final class StageChoices {
    private static final List<String> KITHS_OWN = List.of("informal", "formal");

    private StageChoices() {}

    /** The codes of the stages, in their order. */
    public static List<String> codes(Optional<InstalledPlugin> plugin) {
        List<ResolutionStage> own = own(plugin);
        return own.isEmpty()
                ? KITHS_OWN
                : own.stream().map(ResolutionStage::code).toList();
    }

    /** The council's own list; empty where its plugin has none. */
    public static List<ResolutionStage> own(Optional<InstalledPlugin> plugin) {
        return plugin.map(council -> council.items(ListQuestion.RESOLUTION_STAGES, ResolutionStage.class))
                .orElse(List.of());
    }
}
