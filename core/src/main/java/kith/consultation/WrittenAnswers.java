package kith.consultation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.plugin.ConsultationDocument;
import kith.plugin.FormQuestion;
import kith.plugin.Language;

/** What was answered to a consultation document, as it is kept: each question in a line with its answer below. Pure. */
public final class WrittenAnswers {
    private WrittenAnswers() {}

    /**
     * @param answers by the code of the question: words, {@code yes} or {@code no}, or the place of a choice from 0
     * @param yes the word for yes, and no the one for no
     * @return empty where nothing was answered
     */
    public static Optional<String> of(
            ConsultationDocument document, Map<String, String> answers, Language language, String yes, String no) {
        String said = document.questions().stream()
                .filter(question -> !answers.getOrDefault(question.code(), "").isBlank())
                .map(question -> question.name().in(language) + "\n"
                        + words(question, answers.get(question.code()).strip(), language, yes, no))
                .collect(Collectors.joining("\n\n"));
        return Optional.of(said).filter(words -> !words.isEmpty());
    }

    private static String words(FormQuestion question, String answer, Language language, String yes, String no) {
        return switch (question.type()) {
            case YES_NO -> answer.equals("yes") ? yes : no;
            case CHOICE ->
                IntStream.range(0, question.choices().size())
                        .filter(at -> Integer.toString(at).equals(answer))
                        .mapToObj(at -> question.choices().get(at).in(language))
                        .findFirst()
                        .orElse(answer);
            case TEXT, DATE, NUMBER -> answer;
        };
    }
}
