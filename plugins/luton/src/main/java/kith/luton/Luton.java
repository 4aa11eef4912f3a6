package kith.luton;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kith.plugin.Authority;
import kith.plugin.Authority.Certainty;
import kith.plugin.CouncilPlugin;
import kith.plugin.Language;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.Ruling;
import kith.plugin.Term;

/** What Luton tells the children it looks after about their care plans and reviews, and the words it uses for them. */
public final class Luton implements CouncilPlugin {
    private static final String PAGE = "Care plans and reviews";

    @Override
    public String council() {
        return "luton";
    }

    @Override
    public String name() {
        return "Luton Borough Council";
    }

    @Override
    public Nation nation() {
        return Nation.ENGLAND;
    }

    @Override
    public int contract() {
        return 1;
    }

    @Override
    public Optional<Ruling<Limit>> limit(LimitQuestion question) {
        return switch (question) {
            case FIRST_REVIEW -> said("review", Limit.weeks(4), "When will my review be?");
            case SECOND_REVIEW -> said("review", Limit.months(3), "When will my review be?");
            case LATER_REVIEW -> said("review", Limit.months(6), "When will my review be?");
            // The page says "10 days" without saying working days: read as calendar days, which is never later.
            case CARE_PLAN, PLACEMENT_PLAN -> said("plan", Limit.days(10), "What is a care plan?");
            default -> Optional.empty();
        };
    }

    @Override
    public Map<Term, String> words(Language language) {
        return Map.of(
                Term.CHILD, "looked after child (LAC)",
                Term.REVIEW, "LAC review",
                Term.REVIEWS, "LAC reviews",
                Term.PLACEMENT_PLAN, "placement agreement");
    }

    /** The page carries the year 2024 and no other date. */
    private static Optional<Ruling<Limit>> said(String id, Limit limit, String heading) {
        Authority page = new Authority(
                "luton-" + id,
                PAGE,
                heading,
                "Luton Council’s page \"" + PAGE + "\"",
                LocalDate.of(2024, 1, 1),
                Certainty.REPORTED);
        return Optional.of(new Ruling<>(limit, page));
    }
}
