package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import kith.readiness.ReadyPoint;
import kith.readiness.ReviewReadiness;

/** Puts into words how far a review that comes is made ready. */
@RequestScoped
public class ReadinessWords {

    @Inject
    private Text text;

    @Inject
    private Identity identity;

    @Inject
    private ReviewTasks tasks;

    /**
     * One review that comes.
     *
     * @param child the child's name, or the number where only that is known
     * @param to where it is worked on
     * @param review which review it is
     * @param due by when it is to be held
     * @param booked for which day it is booked, or that it is not
     * @param tag how far it is
     * @param missing what is missing, each with its day
     * @param ready what is done, each with its day
     * @param row the review itself
     */
    public record Line(
            String child,
            String to,
            String review,
            String due,
            String booked,
            Tag tag,
            List<String> missing,
            List<String> ready,
            ReviewReadiness row) {}

    /** A review that comes, in words. */
    public Line line(ReviewReadiness row) {
        return new Line(
                identity.name(row.childName(), row.childNumber()),
                Identity.to("reviews", row.child()) + "#readiness",
                text.duty(row.review()),
                text.of(row.broughtForward() ? "readiness.brought" : "readiness.due", row.dueOn()),
                row.bookedFor() == null ? text.get("work.unbooked") : text.of("work.booked", row.bookedFor()),
                tag(row),
                row.missing().stream().map(point -> missing(point, row)).toList(),
                row.points().stream()
                        .filter(point -> !point.missing())
                        .map(this::ready)
                        .toList(),
                row);
    }

    private Tag tag(ReviewReadiness row) {
        if (row.ready()) {
            return new Tag("good", text.get("readiness.ready"));
        }
        int missing = row.missing().size();
        return row.overdue() > 0
                ? new Tag("late", text.of("readiness.tag.overdue", missing, row.overdue()))
                : new Tag("soon", text.of("readiness.tag.missing", missing));
    }

    private String missing(ReadyPoint point, ReviewReadiness row) {
        String key = point.overdue(row.asOf()) ? "readiness.was" : "readiness.by";
        return text.of(key, named(point), point.dueOn());
    }

    private String ready(ReadyPoint point) {
        String key = point.done().notDone() ? "readiness.notDone" : "readiness.done";
        return text.of(key, named(point), point.done().on());
    }

    /** What it is; of answers also how many are back, and whom to remind. */
    private String named(ReadyPoint point) {
        String what = tasks.point(point.code());
        ReadyPoint.Answers answers = point.answers();
        if (answers == null) {
            return what;
        }
        String key = answers.toChase() == 0 ? "readiness.answers" : "readiness.answers.chase";
        return text.of(key, what, answers.back(), answers.asked(), answers.toChase());
    }
}
