package kith.plugin;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Council choices that are a list of {@linkplain Item items}. */
public enum ListQuestion implements Question {
    /** What is made ready before a review, by whom and how long before. See {@link CouncilPlugin#preparations()}. */
    PREPARATIONS(CouncilPlugin::preparations),
    /** Which papers follow a review, who prepares them and by when. See {@link CouncilPlugin#outcomePapers()}. */
    OUTCOME_PAPERS(CouncilPlugin::outcomePapers),
    /** Which changes of a plan wait for a review. See {@link CouncilPlugin#significantChanges()}. */
    SIGNIFICANT_CHANGES(CouncilPlugin::significantChanges),
    /** The stages through which a reviewing officer's concern goes. See {@link CouncilPlugin#resolutionStages()}. */
    RESOLUTION_STAGES(CouncilPlugin::resolutionStages),
    /** Parts of the care plan besides those of the regulations. See {@link CouncilPlugin#planParts()}. */
    PLAN_PARTS(CouncilPlugin::planParts),
    /** What a review asks besides the regulations. */
    REVIEW_QUESTIONS(plugin -> plugin.questions(FormQuestion.Form.REVIEW)),
    /** What the record of a visit asks besides the regulations. */
    VISIT_QUESTIONS(plugin -> plugin.questions(FormQuestion.Form.VISIT)),
    /** What a health assessment asks besides the regulations. */
    HEALTH_QUESTIONS(plugin -> plugin.questions(FormQuestion.Form.HEALTH_ASSESSMENT)),
    /** What a personal education plan asks besides the regulations. */
    PEP_QUESTIONS(plugin -> plugin.questions(FormQuestion.Form.PERSONAL_EDUCATION_PLAN)),
    /** Which consultation document is sent to whom. See {@link CouncilPlugin#consultationDocuments()}. */
    CONSULTATION_DOCUMENTS(CouncilPlugin::consultationDocuments),
    /** Whom letters and pages name for questions. See {@link CouncilPlugin#enquiries()}. */
    ENQUIRIES(CouncilPlugin::enquiries);

    private final Function<CouncilPlugin, Optional<? extends Ruling<? extends List<? extends Item>>>> asked;

    ListQuestion(Function<CouncilPlugin, Optional<? extends Ruling<? extends List<? extends Item>>>> asked) {
        this.asked = asked;
    }

    @Override
    public Optional<? extends Ruling<? extends List<? extends Item>>> ask(CouncilPlugin plugin) {
        return asked.apply(plugin);
    }
}
