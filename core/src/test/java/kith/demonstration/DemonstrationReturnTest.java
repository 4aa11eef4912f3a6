package kith.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationReturnTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path directory;

    @Test
    void everyEpisodeBelongsToAChildOfTheHeaderAndFollowsTheOneBefore() throws IOException {
        DemonstrationReturn.write(
                DemonstrationCaseload.of(DemonstrationCouncil.all().get(2), TODAY), 2026, directory);
        var children = rows("Header.csv").stream().map(row -> row[0]).collect(Collectors.toSet());
        var episodes = rows("Episodes.csv");
        assertTrue(children.size() > 150);
        for (int i = 1; i < episodes.size(); i++) {
            var before = episodes.get(i - 1);
            var episode = episodes.get(i);
            assertTrue(children.contains(episode[0]));
            if (before[0].equals(episode[0])) {
                assertEquals("X1", before[8]);
                assertEquals(before[7], episode[1]);
            }
        }
    }

    @Test
    void theCodeOfTheSexChangesWithTheCollectionYear() throws IOException {
        var caseload = DemonstrationCaseload.of(DemonstrationCouncil.all().get(2), TODAY);
        DemonstrationReturn.write(caseload, 2024, directory);
        assertTrue(rows("Header.csv").stream().allMatch(row -> row[1].matches("[12]")));
        DemonstrationReturn.write(caseload, 2025, directory);
        assertTrue(rows("Header.csv").stream().allMatch(row -> row[1].matches("[MF]")));
    }

    private List<String[]> rows(String file) throws IOException {
        try (var lines = Files.lines(directory.resolve(file))) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        }
    }
}
