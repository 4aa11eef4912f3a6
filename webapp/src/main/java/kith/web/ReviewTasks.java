package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kith.council.InstalledPlugin;
import kith.council.OfficersCouncil;
import kith.duty.DutyCode;
import kith.plugin.ListQuestion;
import kith.plugin.Preparation;

/** What the council itself wants made ready for a review, and which papers follow one, as its plugin lists them. */
@RequestScoped
public class ReviewTasks {

    @Inject
    private OfficersCouncil council;

    @Inject
    private Text text;

    /** The item that a duty is about; empty for any other duty, and for one that the council names no more. */
    public Optional<Preparation> of(DutyCode duty, String occasion) {
        return switch (duty) {
            case REVIEW_PREPARATION -> named(code(occasion), false);
            case OUTCOME_PAPER -> named(code(occasion), true);
            default -> Optional.empty();
        };
    }

    /** The item's code in an occasion, such as {@code visit-the-child} of {@code visit-the-child period 2026-03-02}. */
    static String code(String occasion) {
        return occasion.substring(0, occasion.indexOf(' '));
    }

    /** The item with a code, ahead of a review or afterwards. */
    public Optional<Preparation> named(String code, boolean afterwards) {
        return (afterwards ? afterwards() : ahead())
                .stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** What is made ready ahead of a review. */
    public List<Preparation> ahead() {
        return items(ListQuestion.PREPARATIONS);
    }

    /** Which papers follow a review. */
    public List<Preparation> afterwards() {
        return items(ListQuestion.OUTCOME_PAPERS);
    }

    /** What is made ready, by its code: in the council's words where it is an item of its own. */
    public String point(String code) {
        return named(code, false)
                .map(item -> item.name().in(text.language()))
                .orElseGet(() -> text.containsKey("readiness.point." + code)
                        ? text.get("readiness.point." + code)
                        : text.duty(DutyCode.REVIEW_PREPARATION));
    }

    private List<Preparation> items(ListQuestion question) {
        Optional<InstalledPlugin> plugin = council.plugin();
        return plugin.map(own -> own.items(question, Preparation.class)).orElse(List.of());
    }
}
