package kith.web.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kith.diary.DiaryEntry;
import kith.diary.DiaryEntry.Kind;
import kith.web.Address;
import kith.web.Identity;
import kith.web.Tag;
import kith.web.Text;

/** Puts what stands in a diary into words. */
@RequestScoped
public class DiaryWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu");

    @Inject
    private Identity identity;

    @Inject
    private Text text;

    /**
     * An entry.
     *
     * @param kind review, visit or due: how it looks
     * @param time the time of day, or empty
     * @param what what there is, such as "Review"
     * @param child whose it is
     * @param more the kind of place where it is, or empty
     * @param tag how it stands, or null where it is simply to come
     * @param to where it stands in Kith
     */
    public record Line(String kind, String time, String what, String child, String more, Tag tag, String to) {}

    /**
     * A weekday as a heading.
     *
     * @param name such as "Monday"
     * @param brief such as "Mon"
     */
    public record Weekday(String name, String brief) {}

    Line line(DiaryEntry entry, LocalDate today) {
        return new Line(
                look(entry.kind()),
                entry.atTime() == null ? "" : entry.atTime(),
                what(entry),
                identity.name(entry.childName(), entry.childNumber()),
                entry.venue() == null ? "" : text.get("booking.venue." + entry.venue()),
                tag(entry, today),
                to(entry));
    }

    private static String look(Kind kind) {
        return switch (kind) {
            case REVIEW, MEETING -> "review";
            case VISIT -> "visit";
            case DUE -> "due";
        };
    }

    private String what(DiaryEntry entry) {
        return switch (entry.kind()) {
            case REVIEW -> text.get("diary.review");
            case MEETING -> text.get("diary.meeting");
            case VISIT -> text.get("visits.calendar");
            case DUE -> text.duty(entry.what());
        };
    }

    private Tag tag(DiaryEntry entry, LocalDate today) {
        boolean past = entry.on().isBefore(today);
        if (entry.kind() == Kind.DUE) {
            return past ? new Tag("late", text.get("diary.overdue")) : new Tag("soon", text.get("diary.due"));
        }
        if (entry.done()) {
            return new Tag("good", text.get(entry.kind() == Kind.VISIT ? "diary.made" : "diary.held"));
        }
        return past ? new Tag("calm", text.get("diary.open")) : null;
    }

    private static String to(DiaryEntry entry) {
        String page =
                switch (entry.kind()) {
                    case REVIEW, MEETING -> "reviews";
                    case VISIT -> "visits";
                    case DUE -> "overview";
                };
        return Address.of("/child/" + page).with("child", entry.child().value()).toString();
    }

    /** A month, such as "December 2026". */
    String month(LocalDate day) {
        return text.capital(MONTH.withLocale(locale()).format(day));
    }

    List<Weekday> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day ->
                        new Weekday(text.get("activity.weekday." + day), day.getDisplayName(TextStyle.SHORT, locale())))
                .toList();
    }

    private Locale locale() {
        return text.language().locale();
    }
}
