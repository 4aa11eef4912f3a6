package kith.formanswer;

import java.time.LocalDate;
import java.util.Objects;
import kith.caserecord.ChildRecord;
import kith.plugin.FormQuestion;

/**
 * Which filled-in form answers belong to: one review, one visit of one visitor, the health assessment or the personal education plan
 * of one day.
 *
 * @param form which form asked
 * @param happenedOn the day of the review, visit, assessment or plan
 * @param visitor who visited, null for another form
 */
public record AnsweredForm(FormQuestion.Form form, LocalDate happenedOn, String visitor) {

    /** The form of a review, by the day that counts for it. */
    public static AnsweredForm review(LocalDate heldOn) {
        return new AnsweredForm(FormQuestion.Form.REVIEW, heldOn, null);
    }

    /** The form of a visit. */
    public static AnsweredForm visit(LocalDate visitedOn, String visitor) {
        return new AnsweredForm(FormQuestion.Form.VISIT, visitedOn, visitor);
    }

    /** The form of a health assessment; a child has one on a day. */
    public static AnsweredForm healthAssessment(LocalDate doneOn) {
        return new AnsweredForm(FormQuestion.Form.HEALTH_ASSESSMENT, doneOn, null);
    }

    /** The form of a personal education plan; one is completed on a day. */
    public static AnsweredForm educationPlan(LocalDate completedOn) {
        return new AnsweredForm(FormQuestion.Form.PERSONAL_EDUCATION_PLAN, completedOn, null);
    }

    boolean has(ChildRecord.FormAnswer answer) {
        return answer.form().equals(form.name())
                && answer.happenedOn().equals(happenedOn)
                && Objects.equals(answer.visitor(), visitor);
    }

    ChildRecord.FormAnswer answer(String question, String answer) {
        return new ChildRecord.FormAnswer(form.name(), happenedOn, visitor, question, answer);
    }
}
