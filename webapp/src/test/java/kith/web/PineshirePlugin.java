package kith.web;

import java.util.Optional;
import kith.plugin.Authority;
import kith.plugin.CouncilPlugin;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.Ruling;

/** The plugin of an invented Welsh council, as a jar beside the server of the container tests. */
public final class PineshirePlugin implements CouncilPlugin {

    @Override
    public String council() {
        return TwoCouncils.PINE;
    }

    @Override
    public String name() {
        return "Pineshire County Council";
    }

    @Override
    public Nation nation() {
        return Nation.WALES;
    }

    @Override
    public int contract() {
        return CouncilPlugin.CONTRACT;
    }

    @Override
    public Optional<Ruling<Limit>> limit(LimitQuestion question) {
        return question == LimitQuestion.FIRST_REVIEW
                ? Optional.of(new Ruling<>(
                        Limit.weeks(2),
                        new Authority(
                                "pine-1",
                                "Pineshire’s page",
                                "",
                                "a page",
                                java.time.LocalDate.of(2024, 1, 1),
                                Authority.Certainty.REPORTED)))
                : Optional.empty();
    }
}
