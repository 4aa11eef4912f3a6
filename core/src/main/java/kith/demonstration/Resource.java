package kith.demonstration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The invented words, as files beside this class. */
final class Resource {
    private Resource() {}

    static List<CSVRecord> rows(String file) {
        try (var in = Resource.class.getResourceAsStream(file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                var rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return rows.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One of the lists in {@code words.csv}. */
    static List<String> words(String list) {
        return rows("words.csv").stream()
                .filter(row -> row.get("list").equals(list))
                .map(row -> List.of(row.get("words").split(";")))
                .findFirst()
                .orElseThrow();
    }
}
