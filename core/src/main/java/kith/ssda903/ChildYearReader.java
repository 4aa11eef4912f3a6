package kith.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Allocation;
import kith.caserecord.ChildRecord.Missing;
import kith.caserecord.ChildRecord.Outcome;
import kith.caserecord.ChildRecord.PreviousPermanence;
import kith.caserecord.ChildRecord.ReturnedEpisode;
import kith.incoming.Refusal;
import kith.incoming.Row;

/** Reads the rows of one child into what the return says of the child, refusing whatever cannot stand. */
final class ChildYearReader {
    /** The date of a former order, where zz stands for parts that are not known (check 632). */
    private static final Pattern DATE_OR_UNKNOWN =
            Pattern.compile("(\\d{2}|zz)/(\\d{2}|zz)/(\\d{4}|zzzz)", Pattern.CASE_INSENSITIVE);

    private final ChildRows rows;
    private final int yearEnding;
    private final List<Refusal> refusals = new ArrayList<>();

    ChildYearReader(ChildRows rows, int yearEnding) {
        this.rows = rows;
        this.yearEnding = yearEnding;
    }

    /** What was wrong with the child's rows. */
    List<Refusal> refusals() {
        return refusals;
    }

    /**
     * Reads all rows.
     *
     * @return what they say; to be used only where nothing was refused
     */
    ChildYear read() {
        ReturnChecks checks = new ReturnChecks(yearEnding);
        List<ReturnRow> headers = taken(ReturnTable.HEADER);
        ReturnRow header = headers.get(0);
        headers.stream().skip(1).forEach(row -> row.refuse("CHILD", "header.twice"));
        LocalDate born = header.requiredDate("DOB");
        checks.born(header, born);
        List<Checked<ReturnedEpisode>> episodes = episodes();
        checks.episodes(born, episodes);
        List<Checked<ChildYear.ReturnedReview>> reviews = reviews(born);
        checks.reviews(born, reviews, episodes);
        List<Checked<Missing>> missing = missing(born);
        checks.spells(missing, Missing::fromOn, Missing::toOn, "MIS_START", "MIS_END");
        List<Checked<Allocation>> workers = workers(born);
        checks.spells(workers, Allocation::fromOn, Allocation::toOn, "SW_DECOM", "SW_DEC");
        return new ChildYear(
                yearEnding,
                header(header, born, checks),
                values(episodes),
                values(reviews),
                outcome(born),
                previousPermanence(born),
                values(missing),
                values(workers));
    }

    /**
     * Something read, with the row it was read from.
     *
     * @param value what was read
     * @param row where it stands
     */
    record Checked<T>(T value, ReturnRow row) {}

    private static <T> List<T> values(List<Checked<T>> checked) {
        return checked.stream().map(Checked::value).toList();
    }

    private List<ReturnRow> taken(ReturnTable table) {
        return rows.of(table).stream().map(this::taken).toList();
    }

    private ReturnRow taken(Row row) {
        return new ReturnRow(row, yearEnding, refusals);
    }

    /** The rows of a table that repeats the child's date of birth, which must be the Header's (internal check 17). */
    private List<ReturnRow> taken(ReturnTable table, LocalDate born) {
        List<ReturnRow> taken = taken(table);
        for (ReturnRow row : taken) {
            LocalDate here = row.requiredDate("DOB");
            if (here != null && born != null && !here.equals(born)) {
                row.refuse("DOB", "dob.differs", born);
            }
        }
        return taken;
    }

    /** The only row of a table that has one row a child, or null; a second is refused. */
    private ReturnRow only(ReturnTable table, LocalDate born) {
        List<ReturnRow> taken = taken(table, born);
        taken.stream().skip(1).forEach(row -> row.refuse("CHILD", "row.twice"));
        return taken.isEmpty() ? null : taken.get(0);
    }

    private ChildRecord.Child header(ReturnRow header, LocalDate born, ReturnChecks checks) {
        ReturnRow uasc = only(ReturnTable.UASC, born);
        LocalDate ceased = uasc == null ? null : uasc.date("DUC");
        checks.asylum(uasc, born, ceased);
        return new ChildRecord.Child(
                rows.number(),
                null,
                null,
                born,
                null,
                sex(header.requiredCode("SEX", "sex")),
                header.requiredCode("ETHNIC", "ethnicity"),
                header.text("UPN"),
                header.yesOrNo("MOTHER"),
                header.date("MC_DOB"),
                uasc != null,
                ceased,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The sex in the words of 2024/25 and later, whatever the year's own codes were. */
    private static String sex(String code) {
        return code == null ? null : code.equals("1") ? "M" : code.equals("2") ? "F" : code;
    }

    private List<Checked<ReturnedEpisode>> episodes() {
        List<Checked<ReturnedEpisode>> read = new ArrayList<>();
        List<Checked<ReturnedEpisode>> found = taken(ReturnTable.EPISODES).stream()
                .map(row -> new Checked<>(episode(row, 0), row))
                .sorted(Comparator.comparing(e -> e.value().decom(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        for (Checked<ReturnedEpisode> one : found) {
            read.add(new Checked<>(numbered(one.value(), read.size() + 1), one.row()));
        }
        return read;
    }

    private ReturnedEpisode episode(ReturnRow row, int ordinal) {
        return new ReturnedEpisode(
                yearEnding,
                ordinal,
                row.requiredDate("DECOM"),
                row.requiredCode("RNE", "reason-new-episode"),
                row.requiredCode("LS", "legal-status"),
                row.requiredCode("CIN", "category-of-need"),
                row.requiredCode("PLACE", "placement-type"),
                row.code("PLACE_PROVIDER", "placement-provider"),
                row.date("DEC"),
                row.code("REC", "reason-ceased"),
                row.code("REASON_PLACE_CHANGE", "reason-placement-change"),
                row.text("HOME_POST"),
                row.text("PL_POST"),
                row.text("URN"));
    }

    private static ReturnedEpisode numbered(ReturnedEpisode e, int ordinal) {
        return new ReturnedEpisode(
                e.yearEnding(),
                ordinal,
                e.decom(),
                e.rne(),
                e.ls(),
                e.cin(),
                e.place(),
                e.provider(),
                e.dec(),
                e.rec(),
                e.changeReason(),
                e.homePostcode(),
                e.postcode(),
                e.urn());
    }

    private List<Checked<ChildYear.ReturnedReview>> reviews(LocalDate born) {
        return taken(ReturnTable.REVIEWS, born).stream()
                .map(row -> new Checked<>(
                        new ChildYear.ReturnedReview(
                                row.requiredDate("REVIEW"), row.requiredCode("REVIEW_CODE", "participation")),
                        row))
                .toList();
    }

    private List<Checked<Missing>> missing(LocalDate born) {
        return taken(ReturnTable.MISSING, born).stream()
                .map(row -> new Checked<>(
                        new Missing(
                                row.requiredDate("MIS_START"),
                                row.requiredCode("MISSING", "missing"),
                                row.date("MIS_END")),
                        row))
                .toList();
    }

    private List<Checked<Allocation>> workers(LocalDate born) {
        return taken(ReturnTable.SW_EPISODES, born).stream()
                .map(row -> new Checked<>(
                        new Allocation(
                                "SOCIAL_WORKER",
                                row.requiredDate("SW_DECOM"),
                                row.requiredText("SW_ID"),
                                null,
                                row.date("SW_DEC"),
                                row.code("SW_REASON", "worker-change-reason")),
                        row))
                .toList();
    }

    private PreviousPermanence previousPermanence(LocalDate born) {
        ReturnRow row = only(ReturnTable.PREV_PERM, born);
        if (row == null) {
            return null;
        }
        String dated = row.text("DATE_PERM");
        if (dated != null && !DATE_OR_UNKNOWN.matcher(dated).matches()) {
            row.refuse("DATE_PERM", "date.or-unknown");
        }
        return new PreviousPermanence(row.requiredCode("PREV_PERM", "previous-permanence"), row.text("LA_PERM"), dated);
    }

    private Outcome outcome(LocalDate born) {
        ReturnRow row = only(ReturnTable.OC2, born);
        if (row == null) {
            return null;
        }
        return new Outcome(
                yearEnding,
                row.number("SDQ_SCORE", 0, 40),
                row.code("SDQ_REASON", "sdq-reason"),
                row.yesOrNo("CONVICTED"),
                row.yesOrNo("HEALTH_CHECK"),
                row.yesOrNo("IMMUNISATIONS"),
                row.yesOrNo("TEETH_CHECK"),
                row.yesOrNo("HEALTH_ASSESSMENT"),
                row.yesOrNo("SUBSTANCE_MISUSE"),
                row.yesOrNo("INTERVENTION_RECEIVED"),
                row.yesOrNo("INTERVENTION_OFFERED"));
    }
}
