package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.form.Saved;
import kith.form.Submission;
import kith.record.Held;
import kith.record.Seen;
import kith.visit.KeepingActivities;
import kith.web.Choice;

/** Keeping what a child does every week at a fixed time. */
@Named
@RequestScoped
public class ActivityPage extends RowFormPage<ChildRecord.Activity> {

    @Inject
    private KeepingActivities keeping;

    private static final Set<String> WEEKDAYS =
            Stream.of(DayOfWeek.values()).map(Enum::name).collect(Collectors.toSet());

    /** The days of the week. */
    public List<Choice> getWeekdays() {
        return choices("activity.weekday.", DayOfWeek.values());
    }

    @Override
    public String getForm() {
        return "activity";
    }

    @Override
    protected String shownOn() {
        return "visits";
    }

    @Override
    protected Held<ChildRecord.Activity> read(long row) {
        return keeping.activity(child(), row);
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.Activity row = (ChildRecord.Activity) said;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("weekday", row.weekday());
        fields.put("fromTime", row.fromTime());
        fields.put("untilTime", row.untilTime());
        fields.put("what", row.what());
        return fields;
    }

    @Override
    protected ChildRecord.Activity said(Answers answers) {
        String from = answers.time("fromTime", "planVisit.atTime.wrong");
        String until = answers.time("untilTime", "planVisit.atTime.wrong");
        answers.words("fromTime", "activity.fromTime.missing");
        answers.words("untilTime", "activity.untilTime.missing");
        return new ChildRecord.Activity(
                answers.oneOf("weekday", WEEKDAYS, "activity.weekday.missing"),
                from,
                until,
                answers.words("what", "activity.what.missing"));
    }

    @Override
    protected Saved add(Submission form, ChildRecord.Activity said) {
        return keeping.record(child(), form, said);
    }

    @Override
    protected Saved correct(Submission form, Seen seen, ChildRecord.Activity said, String why) {
        return keeping.correct(child(), form, seen, said, why);
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return keeping.takeBack(child(), form, seen, why);
    }
}
