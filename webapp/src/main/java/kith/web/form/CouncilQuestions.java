package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import kith.access.CurrentOfficer;
import kith.council.InstalledPlugins;
import kith.plugin.FormQuestion;
import kith.plugin.Language;
import kith.plugin.ListQuestion;
import kith.plugin.Phrase;
import kith.plugin.Ruling;
import kith.web.Choice;
import kith.web.Text;

/**
 * What a council's plugin asks in a form besides the regulations: the questions as the tag {@code k:asked} draws them, what was
 * typed into them, and the answers as they are shown. An answer is kept as {@code yes} or {@code no}, an ISO day, a number, or
 * words; of a choice, its English words.
 */
@RequestScoped
public class CouncilQuestions {
    private static final int MOST = 1_000_000;

    @Inject
    private InstalledPlugins plugins;

    @Inject
    private CurrentOfficer current;

    @Inject
    private Text text;

    /**
     * A question as a form asks it.
     *
     * @param code of the question
     * @param words as it is asked
     * @param type what is answered
     * @param choices what can be chosen, for yes or no and for a choice
     */
    public record Asked(String code, String words, String type, List<Choice> choices) {}

    /**
     * A question with its answer.
     *
     * @param question as it was asked; its code where the council asks it no more
     * @param answer in words
     */
    public record Answered(String question, String answer) {}

    /** The questions of a form, in the council's order; none where its plugin asks none. */
    public List<Asked> of(FormQuestion.Form form) {
        return questions(form).stream().map(question -> asked(question, text)).toList();
    }

    /** A question as a form asks it. */
    static Asked asked(FormQuestion question, Text text) {
        return new Asked(
                question.code(),
                question.name().in(text.language()),
                question.type().name(),
                choices(question, text));
    }

    /**
     * Reads what was typed; what cannot be read is a problem of its field.
     *
     * @param prefix of the fields' names, where a page asks for several children
     * @param before what stands; an answer to a question that is asked no more is kept
     */
    public Map<String, String> read(
            Answers answers, FormQuestion.Form form, String prefix, Map<String, String> before) {
        Map<String, String> given = new LinkedHashMap<>(before);
        for (FormQuestion question : questions(form)) {
            String answer = read(answers, question, field(prefix, question));
            if (answer == null) {
                given.remove(question.code());
            } else {
                given.put(question.code(), answer);
            }
        }
        return given;
    }

    /** Puts answers into the fields of a form. */
    public void put(Map<String, String> fields, FormQuestion.Form form, String prefix, Map<String, String> given) {
        for (FormQuestion question : questions(form)) {
            String answer = given.getOrDefault(question.code(), "");
            if (question.type() == FormQuestion.Type.DATE) {
                FormPage.put(fields, field(prefix, question), answer.isEmpty() ? null : LocalDate.parse(answer));
            } else if (question.type() == FormQuestion.Type.CHOICE) {
                fields.put(field(prefix, question), Objects.toString(position(question, answer), ""));
            } else {
                fields.put(field(prefix, question), answer);
            }
        }
    }

    /** The answers in words, in the order of the questions; those to questions that are asked no more at the end. */
    public List<Answered> shown(FormQuestion.Form form, Map<String, String> given) {
        Map<String, String> left = new LinkedHashMap<>(given);
        List<Answered> shown = new ArrayList<>();
        for (FormQuestion question : questions(form)) {
            String answer = left.remove(question.code());
            if (answer != null) {
                shown.add(new Answered(question.name().in(text.language()), words(question, answer)));
            }
        }
        left.forEach((code, answer) -> shown.add(new Answered(code, answer)));
        return shown;
    }

    private String read(Answers answers, FormQuestion question, String field) {
        return switch (question.type()) {
            case YES_NO -> answers.words(field);
            case TEXT -> answers.words(field);
            case DATE -> Objects.toString(answers.day(field), null);
            case NUMBER -> Objects.toString(answers.number(field, -MOST, MOST, "asked.number.wrong"), null);
            case CHOICE -> chosen(question, answers.words(field));
        };
    }

    private static String chosen(FormQuestion question, String position) {
        return IntStream.range(0, question.choices().size())
                .filter(at -> Integer.toString(at).equals(position))
                .mapToObj(at -> question.choices().get(at).in(Language.ENGLISH))
                .findFirst()
                .orElse(null);
    }

    private static Integer position(FormQuestion question, String answer) {
        return IntStream.range(0, question.choices().size())
                .filter(at -> question.choices().get(at).in(Language.ENGLISH).equals(answer))
                .boxed()
                .findFirst()
                .orElse(null);
    }

    private String words(FormQuestion question, String answer) {
        return switch (question.type()) {
            case YES_NO -> text.get(answer.equals("yes") ? "yes" : "no");
            case DATE -> text.day(LocalDate.parse(answer));
            case CHOICE -> {
                Integer position = position(question, answer);
                yield position == null
                        ? answer
                        : question.choices().get(position).in(text.language());
            }
            case TEXT, NUMBER -> answer;
        };
    }

    private static List<Choice> choices(FormQuestion question, Text text) {
        if (question.type() == FormQuestion.Type.YES_NO) {
            return List.of(new Choice("yes", text.get("yes"), false), new Choice("no", text.get("no"), false));
        }
        List<Phrase> phrases = question.choices();
        return IntStream.range(0, phrases.size())
                .mapToObj(at -> new Choice(Integer.toString(at), phrases.get(at).in(text.language()), false))
                .toList();
    }

    private static String field(String prefix, FormQuestion question) {
        return prefix + "ask-" + question.code();
    }

    private List<FormQuestion> questions(FormQuestion.Form form) {
        ListQuestion question =
                switch (form) {
                    case REVIEW -> ListQuestion.REVIEW_QUESTIONS;
                    case VISIT -> ListQuestion.VISIT_QUESTIONS;
                    case HEALTH_ASSESSMENT -> ListQuestion.HEALTH_QUESTIONS;
                    case PERSONAL_EDUCATION_PLAN -> ListQuestion.PEP_QUESTIONS;
                };
        Ruling<?> ruling = plugins.of(current.get().council())
                .map(plugin -> plugin.rulings().get(question))
                .orElse(null);
        return ruling == null
                ? List.of()
                : ((List<?>) ruling.value())
                        .stream().map(FormQuestion.class::cast).toList();
    }
}
