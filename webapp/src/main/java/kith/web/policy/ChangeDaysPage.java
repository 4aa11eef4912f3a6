package kith.web.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import kith.access.NotFound;
import kith.calendar.CalendarEntry;
import kith.calendar.CalendarEntryId;
import kith.form.Saved;
import kith.form.Submission;
import kith.web.Address;
import kith.web.form.FormPage;

/** Entering, correcting and taking back days of the council's calendar. */
public abstract class ChangeDaysPage extends FormPage {
    private String row;
    private CalendarEntry entry;

    /** The entry that is corrected. */
    abstract CalendarEntry read(CalendarEntryId id);

    /** Takes the entry back. */
    abstract Saved withdraw(CalendarEntryId id, Submission form, String why);

    @Override
    public String getSubject() {
        return isCorrecting() ? "row=" + row : "";
    }

    @Override
    protected void open() {
        entry = isCorrecting() ? read(id()) : null;
    }

    /** Which entry is corrected. */
    final CalendarEntryId id() {
        try {
            return new CalendarEntryId(Long.parseLong(row));
        } catch (NumberFormatException e) {
            throw new NotFound("day of the calendar", row);
        }
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "from", entry == null ? null : entry.from());
        put(fields, "until", entry == null ? null : entry.until());
        fields.put("reason", entry == null ? "" : entry.words());
        return fields;
    }

    @Override
    public void takeBack() {
        submit(() -> {
            String why = answers().words("why", "form.why.missing");
            return why == null ? null : withdraw(id(), submission(), why);
        });
    }

    @Override
    protected Address after(Saved saved) {
        return Address.of(getBack());
    }

    /** Whether an entry is corrected; otherwise days are entered. Also told while Faces takes the form apart. */
    public boolean isCorrecting() {
        String asked = row == null ? sent("row") : row;
        return asked != null && !asked.isEmpty();
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }
}
