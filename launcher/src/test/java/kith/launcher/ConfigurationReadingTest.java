package kith.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationReadingTest {
    private static final Map<String, String> EXTERNAL = Map.of(
            "KITH_DB_URL", "jdbc:postgresql://db.example:5433/kith?password=hush",
            "KITH_DB_USER", "kith_app",
            "KITH_DB_PASSWORD", "secret");

    @Test
    void withoutAnySettingKithServesOn8080FromTheDirectoryDataWithTheDemonstration() {
        Configuration configuration = ConfigurationReading.read(Map.of());
        assertEquals(8080, configuration.port());
        assertEquals(Path.of("data").toAbsolutePath(), configuration.data());
        assertTrue(configuration.database().isEmpty());
        assertTrue(configuration.loadsDemonstration());
    }

    @Test
    void aDatabaseOfTheCouncilsOwnGetsNoDemonstrationUnlessAsked() {
        assertFalse(ConfigurationReading.read(EXTERNAL).loadsDemonstration());
        Map<String, String> asked = with(EXTERNAL, "KITH_DEMO", "yes");
        asked.putAll(Map.of("KITH_DB_OWNER_USER", "kith_owner", "KITH_DB_OWNER_PASSWORD", "secret"));
        assertTrue(ConfigurationReading.read(asked).loadsDemonstration());
    }

    @Test
    void theDemonstrationCanBeDeclined() {
        assertFalse(ConfigurationReading.read(Map.of("KITH_DEMO", "no")).loadsDemonstration());
    }

    @Test
    void aFixedTodayIsRead() {
        assertEquals(
                LocalDate.of(2026, 11, 21),
                ConfigurationReading.read(Map.of("KITH_TODAY", "2026-11-21"))
                        .today()
                        .orElseThrow());
    }

    @Test
    void anEmptyValueIsTheSameAsNone() {
        assertEquals(8080, ConfigurationReading.read(Map.of("KITH_PORT", " ")).port());
    }

    @ParameterizedTest
    @CsvSource({
        "KITH_PORT, eighty",
        "KITH_PORT, 65536",
        "KITH_PORT, -1",
        "KITH_DATA, 'bad\0name'",
        "KITH_PLUGINS, 'bad\0name'",
        "KITH_DEMO, maybe",
        "KITH_TODAY, 21/11/2026",
        "KITH_TODAY, 2026-02-30",
        "KITH_DB_URL, mysql://db.example/kith",
        "KITH_NODES, 'one two'"
    })
    void aMalformedValueIsRefusedByTheNameOfItsKey(String key, String value) {
        Refusal refusal = refused(with(key.equals("KITH_DB_URL") ? EXTERNAL : Map.of(), key, value));
        assertEquals(Exit.CONFIGURATION, refusal.exit());
        assertTrue(refusal.getMessage().startsWith(key), refusal.getMessage());
        assertEquals(1, refusal.getMessage().lines().count(), refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"KITH_DB_URL", "KITH_DB_USER", "KITH_DB_PASSWORD"})
    void aMissingPartOfTheDatabaseIsRefusedByTheNameOfItsKey(String key) {
        Map<String, String> settings = new HashMap<>(EXTERNAL);
        settings.remove(key);
        assertTrue(refused(settings).getMessage().startsWith(key + " is not set"), key);
    }

    @ParameterizedTest
    @CsvSource({"KITH_DB_OWNER_USER, KITH_DB_OWNER_PASSWORD", "KITH_DB_OWNER_PASSWORD, KITH_DB_OWNER_USER"})
    void halfAnOwnerIsRefusedByTheNameOfTheMissingKey(String given, String missing) {
        assertTrue(refused(with(EXTERNAL, given, "x")).getMessage().startsWith(missing + " is not set"));
    }

    @Test
    void theOwnerCannotBeTheRoleThatWorks() {
        Map<String, String> settings = with(EXTERNAL, "KITH_DB_OWNER_USER", "kith_app");
        settings.put("KITH_DB_OWNER_PASSWORD", "secret");
        assertTrue(refused(settings).getMessage().contains("both name kith_app"));
    }

    @Test
    void theDemonstrationInADatabaseOfOnesOwnNeedsTheOwner() {
        assertTrue(
                refused(with(EXTERNAL, "KITH_DEMO", "yes")).getMessage().startsWith("KITH_DB_OWNER_USER is not set"));
    }

    @Test
    void severalNodesNeedADatabaseTheyCanShare() {
        assertTrue(refused(Map.of("KITH_NODES", "one:6900,two:6900"))
                .getMessage()
                .startsWith("KITH_NODES is set, but KITH_DB_URL is not"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertEquals(
                2,
                refused(Map.of("KITH_PORT", "x", "KITH_DEMO", "x"))
                        .getMessage()
                        .lines()
                        .count());
    }

    @Test
    void aKeyKithDoesNotKnowIsPointedOut() {
        assertEquals(
                List.of("KITH_PROT"),
                ConfigurationReading.unknownKeys(Map.of("KITH_PROT", "1", "KITH_PORT", "1", "PATH", "x")));
    }

    @Test
    void noMessageTellsAPassword() {
        Database database = ConfigurationReading.read(EXTERNAL).database().orElseThrow();
        assertEquals("db.example:5433/kith", database.address());
        assertFalse(database.runtime().toString().contains("secret"));
    }

    private static Refusal refused(Map<String, String> settings) {
        return assertThrows(Refusal.class, () -> ConfigurationReading.read(settings));
    }

    private static Map<String, String> with(Map<String, String> settings, String key, String value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(key, value);
        return more;
    }
}
