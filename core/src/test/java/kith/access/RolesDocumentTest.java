package kith.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/roles.md} and {@link Permission} together: the table there is this one, row by row. */
class RolesDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "roles.md");

    @Test
    void theDocumentsTableIsTheCodes() throws IOException {
        List<String> rows = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replaceAll("^(\\| `\\w+`) \\|[^|]*\\|", "$1 |"))
                .toList();
        List<String> expected =
                Arrays.stream(Permission.values()).map(RolesDocumentTest::row).toList();
        assertEquals(expected, rows);
    }

    private static String row(Permission permission) {
        return Arrays.stream(Role.values())
                .map(role -> permission.roles().contains(role) ? "yes" : "–")
                .collect(Collectors.joining(" | ", "| `" + permission + "` | ", " |"));
    }

    @Test
    void eachRoleOfAPersonMayDoSomething() {
        for (Role role : Role.values()) {
            assertTrue(Arrays.stream(Permission.values()).anyMatch(may -> may.heldBy(Set.of(role))), role::name);
        }
    }

    @Test
    void whoLooksAfterAccountsOpensNoChildsRecord() {
        Officer administrator = new Officer(null, "A", "council", Set.of(Role.SYSTEM_ADMINISTRATOR), Set.of());
        for (Permission permission : Set.of(
                Permission.READ_CHILD,
                Permission.FIND_CHILD,
                Permission.SEE_WORK,
                Permission.EXPORT,
                Permission.IMPORT)) {
            assertFalse(administrator.may(permission), permission::name);
        }
    }

    @Test
    void anyOneOfSeveralRolesIsEnough() {
        Officer both =
                new Officer(null, "A", "council", Set.of(Role.SYSTEM_ADMINISTRATOR, Role.DATA_OFFICER), Set.of());
        assertTrue(both.may(Permission.IMPORT));
    }
}
