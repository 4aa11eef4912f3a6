package kith.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kith.caserecord.ChildRecord;
import kith.demonstration.DemonstrationCaseload;
import kith.demonstration.DemonstrationCouncil;
import kith.demonstration.DemonstrationReturn;
import kith.incoming.CannotBeRead;
import kith.incoming.IncomingFiles;
import kith.incoming.Reading;
import kith.incoming.Refusal;
import kith.ssda903.ReturnText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were damaged in any way are answered, never with a crash, and each row is accounted for. */
class MutatedFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String[] BITS = {
        "\"", ",", "\n", "=", "99/99/9999", "31/02/2025", "ZZ", "", "\u0000", "é", "01/01/1890"
    };

    @TempDir
    Path directory;

    private static Map<String, byte[]> contents(Path directory) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        try (var files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static Reading read(Map<String, byte[]> files) throws CannotBeRead {
        return Delivery.read(IncomingFiles.zip(new ByteArrayInputStream(ReturnText.zip(files)), "x.zip"), "x.zip");
    }

    @Test
    void aSoundReturnIsReadWithoutRefusal() throws Exception {
        List<ChildRecord> caseload =
                DemonstrationCaseload.of(DemonstrationCouncil.all().get(2), TODAY);
        for (int year = 2025; year <= 2026; year++) {
            DemonstrationReturn.write(caseload, year, directory.resolve(Integer.toString(year)));
        }
        Reading reading = Delivery.read(IncomingFiles.open(directory), "returns");
        assertEquals(List.of(), reading.refusals().stream().limit(5).toList());
        assertTrue(reading.children().size() > 300);
    }

    @Test
    void everyDamageHasAnAnswer() throws Exception {
        List<ChildRecord> caseload =
                DemonstrationCaseload.of(DemonstrationCouncil.all().get(3), TODAY);
        DemonstrationReturn.write(caseload, 2026, directory);
        Map<String, byte[]> sound = contents(directory);
        Random random = new Random(903);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            Map<String, byte[]> damaged = new LinkedHashMap<>(sound);
            String file = new ArrayList<>(sound.keySet()).get(random.nextInt(sound.size()));
            damaged.put(file, damaged(sound.get(file), random));
            try {
                Reading reading = read(damaged);
                assertEquals(reading.rowsRead(), reading.rowsAccepted() + reading.rowsRefused());
                reading.refusals().stream().map(Refusal::reason).forEach(reason -> assertFalse(reason.isBlank()));
                Delivery.records(reading.children());
                refused += reading.childrenRefused();
            } catch (CannotBeRead e) {
                assertFalse(e.getMessage().isBlank());
                refused++;
            }
        }
        assertTrue(refused > 50);
    }

    private static byte[] damaged(byte[] content, Random random) {
        String text = new String(content, StandardCharsets.UTF_8);
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + random.nextInt(12));
        String bit = BITS[random.nextInt(BITS.length)];
        byte[] bytes = (text.substring(0, at) + bit + text.substring(to)).getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    @Test
    void aZipThatClimbsOutOfItsDirectoryIsNotTrusted() {
        for (String name :
                List.of("../Header.csv", "a/../../Header.csv", "/Header.csv", "C:\\Header.csv", "..\\Header.csv")) {
            CannotBeRead refused = assertThrows(CannotBeRead.class, () -> read(Map.of(name, new byte[] {1})));
            assertTrue(refused.getMessage().contains("climbs out"), refused.getMessage());
        }
    }

    @Test
    void aZipThatUnpacksToMoreThanTheMostIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("Header.csv"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 201; i++) {
                zip.write(zeros);
            }
        }
        CannotBeRead refused = assertThrows(
                CannotBeRead.class, () -> IncomingFiles.zip(new ByteArrayInputStream(bytes.toByteArray()), "bomb.zip"));
        assertTrue(refused.getMessage().contains("larger than 200 MB"), refused.getMessage());
    }

    @Test
    void neitherAReturnNorAPackageIsToldSo() {
        CannotBeRead refused = assertThrows(
                CannotBeRead.class, () -> read(Map.of("notes.csv", "a,b".getBytes(StandardCharsets.UTF_8))));
        assertTrue(refused.getMessage().contains("neither an SSDA903 return"), refused.getMessage());
    }
}
