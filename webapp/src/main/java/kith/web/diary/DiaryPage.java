package kith.web.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.diary.Diary;
import kith.diary.DiaryEntry;
import kith.diary.ReadingDiary;
import kith.duedate.Closure;
import kith.web.Choice;
import kith.web.Text;
import kith.web.diary.DiaryAddress.View;
import kith.worklist.WorkScope;

/** A diary: a month or a week as a table, and its days as a list. */
@Named
@RequestScoped
public class DiaryPage {
    private static final int MOST_IN_A_DAY = 4;

    @Inject
    private ReadingDiary reading;

    @Inject
    private DiaryAddress address;

    @Inject
    private DiaryWords words;

    @Inject
    private Text text;

    private Diary diary;
    private List<Day> days;

    /**
     * A day that is shown.
     *
     * @param id names its place on the page
     * @param on which
     * @param name in words with its weekday
     * @param number as it stands in a table
     * @param here whether it is today
     * @param outside whether it lies in another month than the one that is shown
     * @param marks that it is a bank holiday, that the council or its schools are closed
     * @param lines what there is
     */
    public record Day(
            String id,
            LocalDate on,
            String name,
            String number,
            boolean here,
            boolean outside,
            List<String> marks,
            List<DiaryWords.Line> lines) {

        /** What a table's small cell has room for. */
        public List<DiaryWords.Line> first() {
            return lines.subList(0, Math.min(MOST_IN_A_DAY, lines.size()));
        }

        /** How much more there is. */
        public int more() {
            return lines.size() - first().size();
        }
    }

    /** Asks once for what there is on the days shown. */
    public void load() {
        LocalDate first = address.first();
        LocalDate last = address.last();
        diary = reading.of(address.scope(), first, last);
        Map<LocalDate, List<DiaryEntry>> byDay =
                diary.entries().stream().collect(Collectors.groupingBy(DiaryEntry::on));
        days = first.datesUntil(last.plusDays(1))
                .map(day -> day(day, byDay.getOrDefault(day, List.of())))
                .toList();
    }

    private Day day(LocalDate on, List<DiaryEntry> entries) {
        return new Day(
                "day-" + on,
                on,
                text.weekday(on),
                Integer.toString(on.getDayOfMonth()),
                on.equals(diary.today()),
                !YearMonth.from(on).equals(YearMonth.from(address.day())) && address.shown() == View.MONTH,
                marks(on),
                entries.stream().map(entry -> words.line(entry, diary.today())).toList());
    }

    private List<String> marks(LocalDate on) {
        List<String> marks = new ArrayList<>();
        if (diary.bankHolidays().contains(on)) {
            marks.add(text.get("diary.bankHoliday"));
        }
        Closure closed = diary.days().closures().on(on);
        if (closed != null) {
            marks.add(text.of("diary.closed", closed.reason()));
        }
        if (diary.isSchoolHoliday(on)) {
            marks.add(text.get("diary.schoolHoliday"));
        }
        return marks;
    }

    /** What is shown, such as "December 2026" or "Week from 7 December 2026". */
    public String getCaption() {
        return address.shown() == View.WEEK ? text.of("diary.week", address.first()) : words.month(address.day());
    }

    /** Whether a table is shown above the list. */
    public boolean isTable() {
        return address.shown() != View.LIST;
    }

    /** Whether the table is of one week, with room for everything. */
    public boolean isWeek() {
        return address.shown() == View.WEEK;
    }

    /** The weekdays, as the table's headings. */
    public List<DiaryWords.Weekday> getWeekdays() {
        return words.weekdays();
    }

    /** The days of the table, a week a row. */
    public List<List<Day>> getWeeks() {
        List<List<Day>> weeks = new ArrayList<>();
        for (int at = 0; at + 7 <= days.size(); at += 7) {
            weeks.add(days.subList(at, at + 7));
        }
        return weeks;
    }

    /** The days of the list: those on which there is something. */
    public List<Day> getBusy() {
        return days.stream()
                .filter(day -> !day.outside() && !day.lines().isEmpty())
                .toList();
    }

    /** The ways to show it. */
    public List<Choice> getViews() {
        return Arrays.stream(View.values())
                .map(each -> new Choice(
                        address.to(each, address.day()),
                        text.get("diary.view." + DiaryAddress.code(each)),
                        each == address.shown()))
                .toList();
    }

    /** Whose diary may be shown. */
    public List<Choice> getWhose() {
        return diary.scopes().stream()
                .map(each -> new Choice(
                        DiaryAddress.code(each),
                        text.get("diary.whose." + DiaryAddress.code(each)),
                        each == diary.scope()))
                .toList();
    }

    /** The way to the time before, to today, and to the time after. */
    public List<Choice> getSteps() {
        String unit = isWeek() ? "week" : "month";
        return Stream.of(
                        new Choice(address.at(address.step(-1)), text.get("diary.before." + unit), false),
                        new Choice(address.at(diary.today()), text.get("diary.today"), false),
                        new Choice(address.at(address.step(1)), text.get("diary.after." + unit), false))
                .toList();
    }

    /** Whether what is due is left out, because it would hide what is arranged. */
    public boolean isWithoutDue() {
        return diary.scope() == WorkScope.COUNCIL;
    }
}
