package kith.web.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import kith.access.Today;
import kith.web.Address;
import kith.worklist.WorkScope;

/**
 * Which days of whose diary are shown, as the address says it. What the address spells wrongly counts as left out: an old bookmark
 * shows this month, never an error.
 */
@Named
@RequestScoped
public class DiaryAddress {
    @Inject
    private Today today;

    private String view;
    private String on;
    private String whose;

    /** How the days are shown. */
    public enum View {
        MONTH,
        WEEK,
        LIST
    }

    View shown() {
        return find(View.values(), view, View.MONTH);
    }

    /** A day of the week or month that is shown. */
    LocalDate day() {
        try {
            LocalDate day = on == null ? today.date() : LocalDate.parse(on);
            return Math.abs(day.getYear() - today.date().getYear()) > 20 ? today.date() : day;
        } catch (DateTimeParseException e) {
            return today.date();
        }
    }

    /** The first day that is shown: of whole weeks, but in a list of the month alone. */
    LocalDate first() {
        LocalDate first = shown() == View.WEEK ? day() : day().withDayOfMonth(1);
        return shown() == View.LIST ? first : first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The last day that is shown. */
    LocalDate last() {
        LocalDate last = shown() == View.WEEK ? day() : day().with(TemporalAdjusters.lastDayOfMonth());
        return shown() == View.LIST ? last : last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** A day of the time before, or after. */
    LocalDate step(int by) {
        return shown() == View.WEEK
                ? day().plusWeeks(by)
                : day().withDayOfMonth(1).plusMonths(by);
    }

    WorkScope scope() {
        return find(WorkScope.values(), whose, null);
    }

    /** The address of another time, in the same view. */
    String at(LocalDate day) {
        return to(shown(), day);
    }

    /** The address of a time in a view. */
    String to(View other, LocalDate day) {
        return Address.of("/diary")
                .with("view", other == View.MONTH ? null : code(other))
                .with("on", day)
                .with("whose", scope() == null ? null : code(scope()))
                .toString();
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E find(E[] values, String code, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> code(value).equals(code))
                .findFirst()
                .orElse(otherwise);
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = whose;
    }
}
