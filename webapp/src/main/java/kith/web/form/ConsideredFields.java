package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kith.overview.ReadingRecord;
import kith.planning.Considered;
import kith.record.ChildId;
import kith.web.Choice;
import kith.web.Text;

/** Which review considered a significant change, or why none could. Fields: {@code reviewHeldOn} and {@code notPracticable}. */
@RequestScoped
public class ConsideredFields {

    @Inject
    private ReadingRecord reading;

    @Inject
    private Text text;

    /** The reviews of a child that may have considered it, the latest first. */
    List<Choice> reviews(ChildId child) {
        return reading.reviews(child).reviews().stream()
                .map(review -> review.said().heldOn())
                .map(day -> new Choice(day.toString(), text.of("carePlan.follows.one", day), false))
                .toList();
    }

    /** Puts what was said into the fields. */
    static void put(Map<String, String> fields, LocalDate reviewHeldOn, String notPracticable) {
        fields.put("reviewHeldOn", reviewHeldOn == null ? "" : reviewHeldOn.toString());
        fields.put("notPracticable", notPracticable == null ? "" : notPracticable);
    }

    /** What the fields say. */
    static Considered read(Answers answers) {
        return new Considered(day(answers.words("reviewHeldOn")), answers.words("notPracticable"));
    }

    private static LocalDate day(String typed) {
        return typed == null || !typed.matches("\\d{4}-\\d\\d-\\d\\d") ? null : LocalDate.parse(typed);
    }
}
