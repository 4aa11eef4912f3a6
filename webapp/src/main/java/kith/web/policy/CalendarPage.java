package kith.web.policy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kith.access.Today;
import kith.calendar.CalendarEntry;
import kith.web.Address;
import kith.web.Text;

/** Days of one kind in the council's calendar, those to come first. */
public abstract class CalendarPage {

    @Inject
    private Today today;

    @Inject
    private Text text;

    private List<CalendarEntry> entries = List.of();

    /** Every entry of the kind, the latest days first. */
    abstract List<CalendarEntry> read();

    /** Where an entry is changed. */
    abstract String changedAt();

    /**
     * One entry as a row of the table.
     *
     * @param days which days
     * @param words why the council is closed, or what the term is called
     * @param by who entered it and when
     * @param ended who corrected it or took it back, when and why, or empty
     * @param to the address at which it can be changed, or empty
     */
    public record Row(String days, String words, String by, String ended, String to) {}

    /**
     * The entries under one heading.
     *
     * @param id the heading's place in the page
     * @param name the heading
     * @param rows the entries
     */
    public record Section(String id, String name, List<Row> rows) {}

    /** Reads the entries. */
    public void load() {
        entries = read();
    }

    /** The entries under their headings; headings without any are left out. */
    public List<Section> getSections() {
        LocalDate day = today.date();
        return Stream.of(
                        section(
                                "to.come",
                                entry -> entry.stands() && !entry.until().isBefore(day)),
                        section("past", entry -> entry.stands() && entry.until().isBefore(day)),
                        section("changed", entry -> !entry.stands()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private Section section(String name, Predicate<CalendarEntry> which) {
        boolean open = name.equals("to.come");
        return new Section(
                "closures-" + name.replace('.', '-'),
                text.get("closures." + name),
                entries.stream().filter(which).map(entry -> row(entry, open)).toList());
    }

    private Row row(CalendarEntry entry, boolean open) {
        String ended =
                entry.stands() ? "" : text.of("closures.ended", entry.endedBy(), entry.endedAt(), entry.endedWhy());
        String to = Address.of(changedAt()).with("row", entry.id().value()).toString();
        return new Row(
                text.capital(new PolicyWords(text).days(entry)),
                entry.words(),
                text.of("policy.by", entry.enteredBy(), entry.enteredAt()),
                ended,
                open ? to : "");
    }
}
