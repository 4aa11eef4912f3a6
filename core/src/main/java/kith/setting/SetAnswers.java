package kith.setting;

import java.net.URI;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.council.CouncilAnswers;
import kith.council.CouncilSettings.Answers;
import kith.plugin.Authority;
import kith.plugin.Enquiries;
import kith.plugin.Language;
import kith.plugin.Link;
import kith.plugin.Question;
import kith.plugin.Ruling;
import kith.plugin.Term;

/** Reads what is set besides the limits as the plugins' contract says it. */
final class SetAnswers {
    private final Map<Question, Ruling<?>> rulings = new LinkedHashMap<>();
    private final Map<Language, Map<Term, String>> words = new EnumMap<>(Language.class);

    private SetAnswers() {}

    /** @param settings of each question the one that counts */
    static Answers of(Collection<Setting> settings) {
        SetAnswers set = new SetAnswers();
        settings.stream().filter(setting -> setting.answer() != null).forEach(setting -> PolicyQuestion.of(
                        setting.question())
                .filter(question -> question.isSettable() && !question.isLimit())
                .ifPresent(question -> set.add(question, setting)));
        return new Answers(set.rulings, set.words);
    }

    private void add(PolicyQuestion question, Setting setting) {
        if (question.term() != null) {
            AnswerParts.texts(AnswerParts.parts(setting.answer()))
                    .forEach((language, word) -> words.computeIfAbsent(language, any -> new EnumMap<>(Term.class))
                            .put(question.term(), word));
        } else if (question.asked() != null) {
            rulings.put(question.asked(), new Ruling<>(value(question, setting.answer()), authority(setting)));
        }
    }

    private static Object value(PolicyQuestion question, String answer) {
        return switch (question.kind()) {
            case NUMBER -> Integer.valueOf(answer);
            case YES_NO -> answer.equals("yes");
            case PEOPLE -> AnswerParts.people(answer);
            case LINK -> link(AnswerParts.parts(answer));
            case CONTACT -> List.of(enquiries(AnswerParts.parts(answer)));
            case LIMIT, WORD, SHOWN -> throw new IllegalStateException(question.code() + " is not read here.");
        };
    }

    private static Link link(Map<String, String> parts) {
        return new Link(AnswerParts.phrase(parts), URI.create(parts.get(AnswerParts.ADDRESS)));
    }

    private static Enquiries enquiries(Map<String, String> parts) {
        return new Enquiries(
                CouncilAnswers.SET,
                AnswerParts.phrase(parts),
                AnswerParts.part(parts, AnswerParts.EMAIL),
                AnswerParts.part(parts, AnswerParts.TELEPHONE));
    }

    private static Authority authority(Setting setting) {
        return new Authority(
                CouncilAnswers.SET,
                setting.reason(),
                "",
                setting.setByName(),
                setting.countsFrom(),
                Authority.Certainty.REPORTED);
    }
}
