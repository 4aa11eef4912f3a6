package kith.web;

import java.util.List;
import java.util.Optional;
import kith.plugin.Authority;
import kith.plugin.CouncilPlugin;
import kith.plugin.FormQuestion;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.Phrase;
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
        return question == LimitQuestion.FIRST_REVIEW ? said(Limit.weeks(2)) : Optional.empty();
    }

    @Override
    public Optional<Ruling<List<FormQuestion>>> questions(FormQuestion.Form form) {
        return switch (form) {
            case HEALTH_ASSESSMENT -> said(List.of(asks("glasses", "Who looked at the glasses?")));
            case PERSONAL_EDUCATION_PLAN -> said(List.of(asks("tutor", "Who is the tutor?")));
            default -> Optional.empty();
        };
    }

    private static FormQuestion asks(String code, String question) {
        return FormQuestion.of(code, Phrase.of(question), FormQuestion.Type.TEXT);
    }

    private static <T> Optional<Ruling<T>> said(T value) {
        return Optional.of(new Ruling<>(
                value,
                new Authority(
                        "pine-1",
                        "Pineshire’s page",
                        "",
                        "a page",
                        java.time.LocalDate.of(2024, 1, 1),
                        Authority.Certainty.REPORTED)));
    }
}
