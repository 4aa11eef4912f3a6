package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kith.caserecord.ChildRecord;
import kith.council.OfficersCouncil;
import kith.dispute.StageChoices;
import kith.plugin.ResolutionStage;

/** Disputes in words: their stages as the council calls them, how they stand, what came of them. */
@RequestScoped
public class DisputeWords {
    private static final String STAGE = "dispute.stage.";

    @Inject
    private OfficersCouncil council;

    @Inject
    private Text text;

    /** The codes of the council's stages, in their order. */
    public List<String> stages() {
        return StageChoices.codes(council.plugin());
    }

    /** A stage by its name; one that the council names no more keeps its code. */
    public String stage(String code) {
        return own(code)
                .map(stage -> stage.name().in(text.language()))
                .orElseGet(() -> text.containsKey(STAGE + code) ? text.get(STAGE + code) : code);
    }

    /** The stages as choices, from the one after a code on; from the first where the code is null. */
    public List<Choice> after(String code) {
        List<String> all = stages();
        return all.subList(all.indexOf(code) + 1, all.size()).stream()
                .map(one -> new Choice(one, stage(one), false))
                .toList();
    }

    /** Who answers for a stage in the council, by post; empty where nobody says. */
    public String post(String code) {
        return own(code).map(stage -> stage.owner().in(text.language())).orElse("");
    }

    private Optional<ResolutionStage> own(String code) {
        return StageChoices.own(council.plugin()).stream()
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }

    /** What became of a stage, in a sentence. */
    public String told(ChildRecord.DisputeStage stage) {
        String name = stage(stage.stage());
        if (stage.begunOn() == null) {
            return text.of("dispute.told.skipped", name, stage.skippedReason());
        }
        String began = text.of("dispute.told.began", name, stage.owner(), stage.begunOn());
        return stage.endedOn() == null
                ? began
                : text.of("dispute.told.answered", began, stage.endedOn(), stage.answer());
    }

    /** How a dispute stands: open at a stage, or what came of it. */
    public Tag tag(ChildRecord.Dispute dispute) {
        return dispute.closedOn() == null
                ? new Tag("soon", text.of("dispute.state.open", stage(dispute.stage())))
                : new Tag(
                        dispute.outcome().equals("NOT_RESOLVED") ? "late" : "good",
                        text.get("dispute.outcome." + dispute.outcome()));
    }

    /** What it is about. */
    public String about(ChildRecord.Dispute dispute) {
        return text.get("dispute.about." + dispute.about());
    }
}
