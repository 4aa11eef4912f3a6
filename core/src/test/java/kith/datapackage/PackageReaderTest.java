package kith.datapackage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.caserecord.ChildRecord;
import kith.demonstration.DemonstrationCaseload;
import kith.demonstration.DemonstrationCouncil;
import kith.exchange.Delivery;
import kith.incoming.CannotBeRead;
import kith.incoming.IncomingFiles;
import kith.incoming.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageReaderTest {
    private static final List<ChildRecord> CASELOAD =
            DemonstrationCaseload.of(DemonstrationCouncil.all().get(3), LocalDate.of(2026, 11, 23));

    @TempDir
    Path directory;

    @BeforeEach
    void write() throws IOException {
        new PackageWriter(CASELOAD).writeTo(directory);
    }

    private Reading read() throws CannotBeRead {
        return PackageReader.read(IncomingFiles.open(directory));
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = directory.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }

    private void add(String file, String row) throws IOException {
        Path path = directory.resolve(file);
        Files.writeString(path, Files.readString(path) + row + "\n");
    }

    @Test
    void whatIsReadIsWrittenAgainByteForByte() throws Exception {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        new PackageWriter(CASELOAD).writeZip(first);
        Reading reading =
                PackageReader.read(IncomingFiles.zip(new ByteArrayInputStream(first.toByteArray()), "package.zip"));
        assertEquals(List.of(), reading.refusals());
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        new PackageWriter(new ArrayList<>(Delivery.records(reading.children()).values())).writeZip(second);
        assertArrayEquals(first.toByteArray(), second.toByteArray());
    }

    @Test
    void lineEndsAndAByteOrderMarkAreTolerated() throws Exception {
        change("children.csv", "\n", "\r\n");
        change("children.csv", "number,", "\uFEFFnumber,");
        assertEquals(CASELOAD.size(), read().children().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visits.csv | 02/03/2026,true,,,,,,,,,,,,,,,,,, | visited_on | year-month-day",
                "visits.csv | 2026-02-30,true,,,,,,,,,,,,,,,,,, | visited_on | year-month-day",
                "visits.csv | 2026-03-02,yes,,,,,,,,,,,,,,,,,, | seen | true or false",
                "visits.csv | 2026-03-02,,,,,,,,,,,,,,,,,,, | seen | may not be empty",
                "visit-items.csv | 2026-03-02,,HOPES,A rabbit,YES, | about | must be one of WISHES",
                "planned-visits.csv | 2026-03-02,16:30,,true,,,, | visitor | may not be empty",
                "placements.csv | 2026-03-02,U9,,,,,,,,,false,,FULL,,false,false,,,,,,false,false,,,,false | type | code list",
                "placements.csv | 2026-03-02,U6,,,,,,,,,false,,HALF,,false,false,,,,,,false,false,,,,false | approval | must be one of FULL",
                "placements.csv | 2026-03-02,U6,2026-03-01,,,,,,,,false,,FULL,,false,false,,,,,,false,false,,,,false | to_on | before it begins",
                "periods.csv | 1999-03-02,1999-04-02,N1,,, | from_on | before the child was born",
                "review-meetings.csv | 2001-01-01,2001-01-01 | review_held_on | No review",
                "booked-meetings.csv | 9,2026-03-02,16:00, | booking | This booking",
                "outcomes.csv | 20x6,,,,,,,,,, | year_ending | whole number",
            })
    void aRowThatCannotStandRefusesItsChildAndNobodyElse(String file, String row, String column, String reason)
            throws Exception {
        String number = CASELOAD.get(0).number();
        add(file, number + "," + row);
        Reading reading = read();
        assertTrue(
                reading.refusals().stream()
                        .anyMatch(r -> r.file().equals(file)
                                && r.column().equals(column)
                                && r.reason().contains(reason)),
                reading.refusals().stream().limit(3).toList().toString());
        assertEquals(CASELOAD.size() - 1, reading.children().size());
        assertTrue(reading.children().stream().noneMatch(child -> child.number().equals(number)));
        assertEquals(1, reading.childrenRefused());
        assertEquals(reading.rowsRead(), reading.rowsAccepted() + reading.rowsRefused());
    }

    @Test
    void aRowOfAChildWhoIsNotThereIsRefused() throws Exception {
        add("visits.csv", "nobody,2026-03-02,true,,,,,,,,,,,,,,,,,,");
        assertEquals(1, read().rowsRefused());
        assertEquals(CASELOAD.size(), read().children().size());
    }

    @Test
    void aPackageOfAnotherFormatIsRefused() throws Exception {
        change(Descriptor.FILE, "\"kithFormat\": 1", "\"kithFormat\": 2");
        assertTrue(assertThrows(CannotBeRead.class, this::read).getMessage().contains("format 1"));
    }

    @Test
    void aColumnThatDoesNotBelongIsNamed() throws Exception {
        change("visits.csv", "visitor", "caller");
        assertTrue(assertThrows(CannotBeRead.class, this::read).getMessage().contains("no column visitor"));
    }

    @Test
    void theDocumentationHasEveryFileAndColumn() throws IOException {
        String text = Files.readString(Path.of("..", "docs", "data-package.md"));
        Descriptor.files().forEach(type -> {
            int file = text.indexOf("### `" + type.file() + ".csv`");
            assertTrue(file > 0, type.file());
            int end = text.indexOf("### `", file + 5);
            String section = end < 0 ? text.substring(file) : text.substring(file, end);
            type.columns()
                    .forEach(column -> assertTrue(
                            section.contains("| `" + column.name() + "` |") && section.contains(column.meaning()),
                            type.file() + "." + column.name()));
        });
    }
}
