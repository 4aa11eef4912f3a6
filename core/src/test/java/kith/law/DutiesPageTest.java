package kith.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kith.duty.DutyCode;
import kith.plugin.Authority;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.Ruling;
import org.junit.jupiter.api.Test;

/** The page that tells practitioners which duties there are says what the code does. */
class DutiesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "duties.md");

    @Test
    void everyDutyHasItsLine() throws IOException {
        String page = Files.readString(PAGE);
        for (DutyCode code : DutyCode.values()) {
            assertTrue(page.contains("| `" + code.code() + "` |"), () -> "docs/duties.md lacks " + code.code());
        }
    }

    @Test
    void everyLimitStandsThereAsTheLawHasIt() throws IOException {
        String page = Files.readString(PAGE);
        List<String> missing = new ArrayList<>();
        for (LimitQuestion question : LimitQuestion.values()) {
            String row = row(question);
            if (!page.contains(row)) {
                missing.add(row);
            }
        }
        assertEquals("", String.join("\n", missing), "these lines are missing in docs/duties.md");
    }

    private static String row(LimitQuestion question) {
        StringBuilder row = new StringBuilder("| `")
                .append(question.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .append("` |");
        for (Nation nation : Nation.values()) {
            row.append(' ')
                    .append(Law.of(nation)
                            .limit(question)
                            .map(DutiesPageTest::cell)
                            .orElse("–"))
                    .append(" |");
        }
        return row.toString();
    }

    private static String cell(Ruling<Limit> ruling) {
        Limit limit = ruling.value();
        String unit = limit.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String words = limit.amount() + " " + (limit.amount() == 1 ? unit.substring(0, unit.length() - 1) : unit);
        String mark =
                switch (ruling.authority().certainty()) {
                    case READ -> "";
                    case REPORTED -> " °";
                    case TO_BE_CONFIRMED -> " ?";
                };
        Authority authority = ruling.authority();
        return words + mark + " (" + authority.section() + ")";
    }
}
