package kith;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;

/** An invented child's record for a test, put together row by row. */
public final class Invented {
    private final Map<Class<?>, List<Record>> rows = new HashMap<>();
    private final String number;
    private String givenName;
    private String familyName;
    private LocalDate bornOn = LocalDate.of(2015, 6, 1);

    private Invented(String number) {
        this.number = number;
    }

    /** A child with a number and no name, born on 1 June 2015, of whom everything is known. */
    public static Invented child(String number) {
        return new Invented(number);
    }

    public Invented named(String given, String family) {
        givenName = given;
        familyName = family;
        return this;
    }

    public Invented born(String day) {
        bornOn = LocalDate.parse(day);
        return this;
    }

    /** Accommodated and placed with foster carers from a day. */
    public Invented lookedAfterFrom(String day) {
        LocalDate from = LocalDate.parse(day);
        return with(new ChildRecord.Period(from, null, "N1", null, null, null))
                .with(new ChildRecord.LegalStatus(from, "V2", null))
                .with(placement(from, "U6"));
    }

    public Invented worker(String reference, String name) {
        return with(new ChildRecord.Allocation("SOCIAL_WORKER", LocalDate.of(2020, 1, 1), reference, name, null, null));
    }

    public Invented reviewingOfficer(String reference, String name) {
        return with(
                new ChildRecord.Allocation("REVIEWING_OFFICER", LocalDate.of(2020, 1, 1), reference, name, null, null));
    }

    public Invented reviewed(String day) {
        LocalDate on = LocalDate.parse(day);
        return with(new ChildRecord.Review(on, on, null, false, "PN1", null, null, null, null))
                .with(new ChildRecord.ReviewMeeting(on, on));
    }

    public Invented visited(String day) {
        return with(new ChildRecord.Visit(LocalDate.parse(day), true, true, null, null, null));
    }

    /** A visit at which the child was seen alone, or an attempt with its reason. */
    public static ChildRecord.Visit visit(LocalDate day, boolean seen) {
        return RowTypes.of(ChildRecord.Visit.class)
                .with(
                        new ChildRecord.Visit(day, seen, seen ? true : null, null, "Rowan Ash", "Talked about school."),
                        "not_seen_reason",
                        seen ? null : "Nobody was at home.");
    }

    public Invented with(Record row) {
        rows.computeIfAbsent(row.getClass(), type -> new ArrayList<>()).add(row);
        return this;
    }

    /** Without the rows of a kind. */
    public Invented without(Class<?> type) {
        rows.remove(type);
        return this;
    }

    public ChildRecord record() {
        LocalDate known = LocalDate.of(2000, 1, 1);
        return RowTypes.record(
                new ChildRecord.Child(
                        number,
                        givenName,
                        familyName,
                        bornOn,
                        null,
                        "F",
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        known,
                        known,
                        known,
                        known,
                        known,
                        known),
                rows);
    }

    public static ChildRecord.Placement placement(LocalDate from, String type) {
        return new ChildRecord.Placement(
                from, type, null, "PR1", null, "Hitchin", null, null, null, null, false, null, "FULL", null, false,
                false, null, null, null, null, null, false, false, null, null);
    }
}
