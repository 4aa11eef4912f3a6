package kith.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import kith.duedate.Explanation;
import kith.duedate.Wording;
import kith.duedate.WorkingDays;
import kith.duty.Duty;
import kith.duty.DutyState;
import kith.plugin.Authority;
import kith.plugin.Limit;

/**
 * One line of {@code kith due}.
 *
 * @param child the child's number
 * @param duty the duty's code
 * @param dueOn the last permitted day, or null where it is not known
 * @param planBy the working day by which to plan it, or null
 * @param state how it stands
 * @param days calendar days overdue where it is overdue, working days left where it is still to come within
 *     ten years, else null
 * @param authority where the law says so
 * @param why the explanation on one line
 */
record DueRow(
        String child,
        String duty,
        LocalDate dueOn,
        LocalDate planBy,
        DutyState state,
        Integer days,
        String authority,
        String why) {

    /** The columns of the output. */
    static final List<String> COLUMNS =
            List.of("child", "duty", "due_on", "plan_by", "state", "days", "authority", "why");

    /** How long before its date a duty is due soon. */
    private static final Limit SOON = Limit.workingDays(15);

    /** Nobody counts the working days to a date so many years away, such as the end of keeping a record. */
    private static final int FAR = 10;

    private static final Comparator<LocalDate> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    /** By date, then child, then duty; what has no date comes last. */
    static final Comparator<DueRow> ORDER = Comparator.comparing(DueRow::dueOn, UNKNOWN_LAST)
            .thenComparing(DueRow::child)
            .thenComparing(DueRow::duty)
            .thenComparing(DueRow::why);

    static DueRow of(String child, Duty duty, LocalDate asOf, WorkingDays calendar, Wording wording) {
        DutyState state = duty.state(asOf, calendar.after(asOf, SOON));
        Explanation why = duty.due().why();
        return new DueRow(
                child,
                duty.code().code(),
                duty.due().on(),
                duty.due().planBy(),
                state,
                days(state, duty.due().on(), asOf, calendar),
                citation(why, wording),
                wording.why(why));
    }

    /** Empty where neither the law nor the council set the day, such as one that a reviewing officer agreed to. */
    private static String citation(Explanation why, Wording wording) {
        Authority authority = why.authority() == null ? why.councilAuthority() : why.authority();
        return authority == null ? "" : wording.markedCitation(authority);
    }

    private static Integer days(DutyState state, LocalDate dueOn, LocalDate asOf, WorkingDays calendar) {
        return switch (state) {
            case OVERDUE -> (int) ChronoUnit.DAYS.between(dueOn, asOf);
            case DUE_SOON, NOT_DUE -> dueOn.isAfter(asOf.plusYears(FAR)) ? null : calendar.between(asOf, dueOn);
            default -> null;
        };
    }

    List<String> cells() {
        return List.of(child, duty, text(dueOn), text(planBy), state.code(), text(days), authority, why);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** The row as a JSON object; dates as text, days as a number, what is not known as null. */
    String json() {
        return "{\"child\":" + quoted(child) + ",\"duty\":" + quoted(duty) + ",\"due_on\":" + quoted(dueOn)
                + ",\"plan_by\":" + quoted(planBy) + ",\"state\":" + quoted(state.code()) + ",\"days\":" + days
                + ",\"authority\":" + quoted(authority) + ",\"why\":" + quoted(why) + "}";
    }

    private static String quoted(Object value) {
        if (value == null) {
            return "null";
        }
        StringBuilder json = new StringBuilder("\"");
        for (char c : value.toString().toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
