package kith.datapackage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kith.caserecord.ChildRecord;
import kith.caserecord.ChildRecord.Child;
import kith.caserecord.RowTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageWriterTest {
    private static final LocalDate BORN = LocalDate.of(2015, 5, 1);

    private static ChildRecord child(String number, ChildRecord.Visit... visits) {
        Child child = new Child(
                number, "Ayo", "Quill", BORN, null, "F", "OOTH", null, null, null, false, null, null, null, null, null,
                null, null, null);
        return RowTypes.record(child, Map.of(ChildRecord.Visit.class, List.of(visits)));
    }

    private static ChildRecord.Visit visit(int day, String reason) {
        return new ChildRecord.Visit(LocalDate.of(2026, 3, day), true, false, reason, "Rowan Ash", null);
    }

    @Test
    void everyColumnOfEveryFileStandsInTheDescriptor() {
        String text = Descriptor.text();
        Descriptor.files().forEach(file -> file.names()
                .forEach(column -> assertTrue(text.contains("\"name\": \"" + column + "\""), column)));
        assertEquals(1 + RowTypes.ofChild().size(), Descriptor.files().size());
    }

    @Test
    void childrenStandByNumberAndTheirRowsByDate(@TempDir Path directory) throws IOException {
        new PackageWriter(List.of(child("B"), child("A", visit(9, null), visit(2, "refused, \"not today\""))))
                .writeTo(directory);
        assertEquals(
                """
                child,visited_on,seen,alone,not_alone_reason,visitor,account,not_seen_reason,announced,also_seen,bedroom,seen_where,communication,child_account,needs_met,needs_not_met,concern,carer_views,carer_advice,advised_with,together
                A,2026-03-02,true,false,"refused, ""not today""\",Rowan Ash,,,,,,,,,,,,,,,
                A,2026-03-09,true,false,,Rowan Ash,,,,,,,,,,,,,,,
                """,
                Files.readString(directory.resolve("visits.csv")));
        assertTrue(Files.readString(directory.resolve("children.csv")).contains("\nA,Ayo,Quill,2015-05-01,,F,OOTH"));
    }

    @Test
    void theSameRecordsGiveTheSameBytes() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        new PackageWriter(List.of(child("B"), child("A"))).writeZip(first);
        new PackageWriter(List.of(child("A"), child("B"))).writeZip(second);
        assertArrayEquals(first.toByteArray(), second.toByteArray());
    }
}
