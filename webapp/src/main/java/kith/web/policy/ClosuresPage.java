package kith.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kith.access.Today;
import kith.closure.ClosureEntry;
import kith.closure.KeepingClosures;
import kith.web.Address;
import kith.web.Text;

/** The days on which the council is closed. */
@Named
@RequestScoped
public class ClosuresPage {

    @Inject
    private KeepingClosures closures;

    @Inject
    private Today today;

    @Inject
    private Text text;

    private List<ClosureEntry> entries;

    /**
     * One entry as a row of the table.
     *
     * @param days which days
     * @param reason why the council is closed
     * @param by who entered it and when
     * @param ended who corrected it or took it back, when and why, or empty
     * @param to the address at which it can be changed, or empty
     */
    public record Row(String days, String reason, String by, String ended, String to) {}

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
        entries = closures.all();
    }

    /** The entries under their headings; headings without any are left out. */
    public List<Section> getSections() {
        LocalDate day = today.date();
        return Stream.of(
                        section(
                                "to.come",
                                entry -> entry.stands() && !entry.days().until().isBefore(day)),
                        section(
                                "past",
                                entry -> entry.stands() && entry.days().until().isBefore(day)),
                        section("changed", entry -> !entry.stands()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private Section section(String name, Predicate<ClosureEntry> which) {
        boolean open = name.equals("to.come");
        return new Section(
                "closures-" + name.replace('.', '-'),
                text.get("closures." + name),
                entries.stream().filter(which).map(entry -> row(entry, open)).toList());
    }

    private Row row(ClosureEntry entry, boolean open) {
        String ended =
                entry.stands() ? "" : text.of("closures.ended", entry.endedBy(), entry.endedAt(), entry.endedWhy());
        String to =
                Address.of("/change-closure").with("row", entry.id().value()).toString();
        return new Row(
                text.capital(new PolicyWords(text).days(entry.days())),
                entry.days().reason(),
                text.of("policy.by", entry.enteredBy(), entry.enteredAt()),
                ended,
                open ? to : "");
    }
}
