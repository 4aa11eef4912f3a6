package kith.formanswer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kith.caserecord.ChildRecord;
import kith.plugin.FormQuestion;
import kith.record.ChildId;
import kith.record.Correction;

/**
 * Keeps what was answered to a council's own questions beside the review or visit they belong to, and corrects it with it. Only
 * a step may use it.
 */
@ApplicationScoped
public class KeepingAnswers {
    @Inject
    FormAnswers answers;

    /** The answers of one filled-in form, by the code of the question. */
    public Map<String, String> of(ChildId child, AnsweredForm form) {
        Map<String, String> given = new LinkedHashMap<>();
        answers.held(child).stream().filter(form::has).forEach(answer -> given.put(answer.question(), answer.answer()));
        return given;
    }

    /** What was answered on every form of one kind, by the day it belongs to and the code of the question. */
    public Map<LocalDate, Map<String, String>> byDay(ChildId child, FormQuestion.Form form) {
        Map<LocalDate, Map<String, String>> given = new TreeMap<>();
        answers.held(child).stream()
                .filter(answer -> answer.form().equals(form.name()))
                .forEach(answer -> given.computeIfAbsent(answer.happenedOn(), day -> new LinkedHashMap<>())
                        .put(answer.question(), answer.answer()));
        return given;
    }

    /**
     * Makes the answers of a form those that are given.
     *
     * @param before which form they belonged to, also where its day or visitor is corrected
     * @param correction why they change; null for a form that is new
     * @return whether anything changed
     */
    public boolean settle(
            ChildId child, AnsweredForm before, AnsweredForm now, Map<String, String> given, Correction correction) {
        List<ChildRecord.FormAnswer> said = given.entrySet().stream()
                .map(entry -> now.answer(entry.getKey(), entry.getValue()))
                .toList();
        return answers.settle(child, before::has, ChildRecord.FormAnswer::question, said, correction);
    }
}
