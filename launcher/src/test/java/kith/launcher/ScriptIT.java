package kith.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script at the root, as far as it speaks before any Java does. */
class ScriptIT {
    @TempDir
    Path home;

    private String said;

    @Test
    void anOldJavaIsRefusedInOneSentence() throws Exception {
        javaThatSays("openjdk version \"11.0.25\" 2024-10-15");
        assertEquals(Exit.JAVA.code(), kith("run"));
        assertEquals(1, said.lines().count(), said);
        assertTrue(said.contains("version 17 or later, but " + home + "/bin/java is version 11"), said);
    }

    @Test
    void theOldWayOfNumberingJavaIsUnderstood() throws Exception {
        javaThatSays("java version \"1.8.0_402\"");
        assertEquals(Exit.JAVA.code(), kith("due"));
        assertTrue(said.contains("is version 8"), said);
    }

    @Test
    void noJavaAtAllIsRefusedInOneSentence() throws Exception {
        assertEquals(Exit.JAVA.code(), kith("run"));
        assertTrue(said.startsWith("Kith needs a JDK, version 17 or later, and found none"), said);
    }

    @Test
    void helpNamesEveryCommand() throws Exception {
        assertEquals(Exit.DONE.code(), kith("help"));
        for (String command : new String[] {"run", "test", "due", "cases", "import", "bench"}) {
            assertTrue(said.contains("./kith " + command), command);
        }
    }

    @Test
    void anUnknownCommandIsRefused() throws Exception {
        assertEquals(Exit.USAGE.code(), kith("rnu"));
        assertTrue(said.contains("There is no command \"rnu\"."), said);
    }

    private void javaThatSays(String version) throws IOException {
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho '" + version + "' >&2\n");
        assertTrue(java.toFile().setExecutable(true));
    }

    private int kith(String command) throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder(
                        Path.of("..", "kith").toAbsolutePath().toString(), command)
                .redirectErrorStream(true);
        script.environment().put("JAVA_HOME", home.toString());
        Process process = script.start();
        said = new String(process.getInputStream().readAllBytes());
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return process.exitValue();
    }
}
