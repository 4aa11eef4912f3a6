package kith.web;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kith.duty.DutyState;
import kith.overview.Timeline;

/** A child's case drawn over time: where everything stands on the page, in the drawing's own units. */
public class Drawing {
    private static final int WIDTH = 900;
    private static final int MARGIN = 100;
    private static final int LANE = 30;
    private static final int LETTER = 7;
    private static final int MONTHS_SHOWN = 12;

    /** A beginning month along the top; without words where they would not fit. */
    public record Month(int x, String words) {}

    /** The name of what stands in a row. */
    public record Row(int y, String name) {}

    /** Something that lasted; shade 1 is what lasts today. */
    public record Bar(int x, int y, int width, int shade, String label, String words) {}

    /** A review or visit: its outline and what it is. */
    public record Dot(String kind, String outline, String words) {}

    /** The same facts for the table. */
    public record Fact(LocalDate on, String when, String words) {}

    private final Timeline timeline;
    private final Text text;
    private final List<Month> months = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private int y = 26;

    Drawing(Timeline timeline, Text text) {
        this.timeline = timeline;
        this.text = text;
        drawMonths();
        drawBars("timeline.row.placements", "timeline.placement", "placement-type", timeline.placements());
        drawBars("timeline.row.statuses", "timeline.status", "legal-status", timeline.legalStatuses());
        drawMarks("timeline.row.reviews", "timeline.review", timeline.reviews(), 7);
        if (timeline.visitsKnown()) {
            drawMarks("timeline.row.visits", "timeline.visit", timeline.visits(), 5);
        }
        facts.sort(Comparator.comparing(Fact::on));
    }

    private void drawMonths() {
        Period span = Period.between(timeline.from(), timeline.to());
        int step = Math.max(1, (int) Math.ceil((span.toTotalMonths() + 1) / (double) MONTHS_SHOWN));
        for (LocalDate month = timeline.from().withDayOfMonth(1).plusMonths(1);
                month.isBefore(timeline.to());
                month = month.plusMonths(step)) {
            String words = text.month(month);
            months.add(new Month(x(month), x(month) + 3 <= leftOf(words) ? words : ""));
        }
    }

    private void drawBars(String name, String fact, String list, List<Timeline.Bar> all) {
        rows.add(new Row(y, text.get(name)));
        List<LocalDate> lanes = new ArrayList<>();
        for (Timeline.Bar bar : all) {
            LocalDate to = bar.to() == null ? timeline.today() : bar.to();
            String label = label(list, bar);
            String words = text.of(fact, label);
            String when = bar.to() == null
                    ? text.of("timeline.since", bar.from())
                    : text.of("timeline.from", bar.from(), bar.to());
            facts.add(new Fact(bar.from(), when, words));
            if (!to.isBefore(timeline.from())) {
                int lane = lane(lanes, bar.from(), to);
                int left = x(bar.from());
                int width = Math.max(3, x(to) - left - 2);
                bars.add(new Bar(
                        left,
                        y + lane * LANE,
                        width,
                        bar.to() == null ? 1 : 0,
                        fit(label, width),
                        words + ", " + when));
            }
        }
        y += Math.max(1, lanes.size()) * LANE + 6;
    }

    private String label(String list, Timeline.Bar bar) {
        String meaning = text.code(list, bar.code());
        return bar.label() == null ? meaning : meaning + ", " + bar.label();
    }

    /** The first lane that is free on the day. */
    private static int lane(List<LocalDate> lanes, LocalDate from, LocalDate to) {
        for (int i = 0; i < lanes.size(); i++) {
            if (!lanes.get(i).isAfter(from)) {
                lanes.set(i, to);
                return i;
            }
        }
        lanes.add(to);
        return lanes.size() - 1;
    }

    /** As much of a label as its bar has room for. */
    private static String fit(String label, int width) {
        int letters = (width - 12) / LETTER;
        if (label.length() <= letters) {
            return label;
        }
        return letters < 5 ? "" : label.substring(0, letters - 1).strip() + "…";
    }

    private void drawMarks(String name, String fact, List<Timeline.Mark> marks, int size) {
        rows.add(new Row(y, text.get(name)));
        for (Timeline.Mark mark : marks) {
            String words = text.get(fact + "." + kind(mark));
            facts.add(new Fact(mark.on(), text.day(mark.on()), words));
            if (!mark.on().isBefore(timeline.from()) && !mark.on().isAfter(timeline.to())) {
                dots.add(new Dot(kind(mark), outline(mark, size), text.of("timeline.on", words, mark.on())));
            }
        }
        y += LANE;
    }

    private static String kind(Timeline.Mark mark) {
        if (mark.done()) {
            return "done";
        }
        return mark.state() == DutyState.OVERDUE ? "overdue" : "due";
    }

    /** A circle; a diamond for what is overdue, so that colour is not the only difference. */
    private String outline(Timeline.Mark mark, int size) {
        int x = x(mark.on());
        int middle = y + 11;
        if (mark.state() == DutyState.OVERDUE) {
            int r = size + 2;
            return "M%d %dl%d %dl-%d %dl-%d -%dz".formatted(x, middle - r, r, r, r, r, r, r);
        }
        return "M%d %da%d %d 0 1 0 %d 0a%d %d 0 1 0 -%d 0z"
                .formatted(x - size, middle, size, size, 2 * size, size, size, 2 * size);
    }

    /** Where words must begin at the latest to end inside the drawing. */
    private static int leftOf(String words) {
        return WIDTH - (words.length() + 1) * LETTER;
    }

    private int x(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(timeline.from(), timeline.to()));
        long days = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(timeline.from(), day)));
        return (int) (MARGIN + (WIDTH - MARGIN - 12) * days / all);
    }

    /** The width of the drawing. */
    public int getWidth() {
        return WIDTH;
    }

    /** Where the rows end and the word below them begins. */
    public int getFloor() {
        return y;
    }

    /** The height of the drawing. */
    public int getHeight() {
        return y + 20;
    }

    /** Where today is. */
    public int getToday() {
        return x(timeline.today());
    }

    /** Where the word for today begins. */
    public int getTodayWord() {
        return Math.min(getToday() + 4, leftOf(text.get("timeline.today")));
    }

    /** The months along the top, as many as can be read. */
    public List<Month> getMonths() {
        return months;
    }

    /** The names of the rows. */
    public List<Row> getRows() {
        return rows;
    }

    /** What lasted. */
    public List<Bar> getBars() {
        return bars;
    }

    /** Reviews and visits. */
    public List<Dot> getDots() {
        return dots;
    }

    /** Everything drawn, by its first day. */
    public List<Fact> getFacts() {
        return facts;
    }

    /** What the marks mean. */
    public String getLegend() {
        return text.get(timeline.visitsKnown() ? "timeline.legend" : "timeline.legend.noVisits");
    }
}
