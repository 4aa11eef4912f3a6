package kith.datapackage;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.caserecord.ChildRecord.Child;
import kith.caserecord.ChildRecord.Period;
import kith.caserecord.ChildRecord.Placement;
import kith.caserecord.ChildRecord.Plan;
import kith.caserecord.ChildRecord.PlanVersion;
import kith.caserecord.ChildRecord.PreviousPermanence;
import kith.caserecord.ChildRecord.Review;
import kith.caserecord.ChildRecord.ReviewBooking;
import kith.caserecord.ChildRecord.ReviewMeeting;
import kith.caserecord.ChildRecord.Visit;
import kith.caserecord.RowType;
import kith.incoming.Refusal;
import kith.incoming.Row;

/** The checks across the rows of one child of a package. */
final class PackageChecks {
    /** Takes a refusal of a child's row. */
    interface Refusing {
        void refuse(String number, Row row, Refusal refusal);
    }

    private final Refusing refusing;

    PackageChecks(Refusing refusing) {
        this.refusing = refusing;
    }

    void check(
            Map<String, Child> children, Map<String, Map<Class<?>, List<Record>>> rows, Map<String, List<Row>> taken) {
        children.forEach((number, child) -> {
            Set<LocalDate> reviews = rows.getOrDefault(number, Map.of()).getOrDefault(Review.class, List.of()).stream()
                    .map(review -> ((Review) review).heldOn())
                    .collect(Collectors.toSet());
            Set<Integer> versions =
                    rows.getOrDefault(number, Map.of()).getOrDefault(PlanVersion.class, List.of()).stream()
                            .map(version -> ((PlanVersion) version).number())
                            .collect(Collectors.toSet());
            Set<Integer> bookings =
                    rows.getOrDefault(number, Map.of()).getOrDefault(ReviewBooking.class, List.of()).stream()
                            .map(booking -> ((ReviewBooking) booking).ordinal())
                            .collect(Collectors.toSet());
            for (RowType<?> type : Descriptor.files()) {
                List<Record> read = rows.getOrDefault(number, Map.of()).getOrDefault(type.type(), List.of());
                List<Row> from = taken.get(number).stream()
                        .filter(row -> row.file().endsWith('/' + type.file() + ".csv")
                                || row.file().equals(type.file() + ".csv"))
                        .toList();
                if (read.size() == from.size()) {
                    check(number, child, type, read, from);
                    meetings(number, reviews, read, from);
                    versions(number, type, versions, read, from);
                    bookings(number, type, bookings, read, from);
                }
            }
        });
    }

    private void check(String number, Child child, RowType<?> type, List<Record> read, List<Row> from) {
        Set<Object> keys = new HashSet<>();
        for (int i = 0; i < read.size(); i++) {
            Record record = read.get(i);
            Row row = from.get(i);
            boolean may = type.type() == Visit.class;
            if (!may && !keys.add(type.type() == PreviousPermanence.class ? "one" : type.key(record))) {
                refusing.refuse(number, row, row.refuse("", "package.row-twice"));
            }
            spell(number, type, record, row);
            if (record instanceof Period period && period.fromOn().isBefore(child.bornOn())) {
                refusing.refuse(number, row, row.refuse("from_on", "package.before-birth", child.bornOn()));
            }
        }
        if (type.type() == Period.class || type.type() == Placement.class) {
            overlaps(number, read.stream().map(type::values).toList(), type.names(), from);
        }
    }

    private void meetings(String number, Set<LocalDate> reviews, List<Record> read, List<Row> from) {
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i) instanceof ReviewMeeting meeting && !reviews.contains(meeting.reviewHeldOn())) {
                Row row = from.get(i);
                refusing.refuse(number, row, row.refuse("review_held_on", "package.no-review"));
            }
        }
    }

    /** The meetings and people of a booking come with that booking. */
    private void bookings(String number, RowType<?> type, Set<Integer> bookings, List<Record> read, List<Row> from) {
        int booking = type.names().indexOf("booking");
        for (int i = 0; booking >= 0 && i < read.size(); i++) {
            if (!bookings.contains((Integer) type.values(read.get(i))[booking])) {
                Row row = from.get(i);
                refusing.refuse(number, row, row.refuse("booking", "package.no-booking"));
            }
        }
    }

    /** What belongs to a version of the care plan comes with that version. */
    private void versions(String number, RowType<?> type, Set<Integer> versions, List<Record> read, List<Row> from) {
        int version = type.names().indexOf("plan_version");
        for (int i = 0; version >= 0 && i < read.size(); i++) {
            boolean another = read.get(i) instanceof Plan plan && !plan.kind().equals("CARE");
            Object named = another ? null : type.values(read.get(i))[version];
            if (named != null && !versions.contains((Integer) named)) {
                Row row = from.get(i);
                refusing.refuse(number, row, row.refuse("plan_version", "package.no-version"));
            }
        }
    }

    private void spell(String number, RowType<?> type, Record record, Row row) {
        int from = type.names().indexOf("from_on");
        int to = type.names().indexOf("to_on");
        if (from < 0 || to < 0) {
            return;
        }
        Object[] values = type.values(record);
        if (values[to] != null && ((LocalDate) values[to]).isBefore((LocalDate) values[from])) {
            refusing.refuse(number, row, row.refuse("to_on", "spell.ends-first", values[from]));
        }
    }

    /** A child is looked after once at a time and lives in one place at a time. */
    private void overlaps(String number, List<Object[]> spells, List<String> names, List<Row> rows) {
        int from = names.indexOf("from_on");
        int to = names.indexOf("to_on");
        for (int i = 0; i < spells.size(); i++) {
            LocalDate begins = (LocalDate) spells.get(i)[from];
            boolean overlapped = spells.stream()
                    .anyMatch(other -> ((LocalDate) other[from]).isBefore(begins)
                            && (other[to] == null || ((LocalDate) other[to]).isAfter(begins)));
            if (overlapped) {
                Row row = rows.get(i);
                refusing.refuse(number, row, row.refuse("from_on", "package.overlap"));
            }
        }
    }
}
