package kith.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The jar of a plugin of Oakshire, made from a few lines of Java. */
final class PluginJar {
    private PluginJar() {}

    /** Puts it into a directory; what the lines do not say is a good plugin's answer. */
    static void in(Path directory, String name, String type, String lines) throws IOException {
        Path classes = Files.createTempDirectory("kith-plugin");
        Path source = Files.writeString(classes.resolve(type + ".java"), source(type, lines));
        String contract = Path.of("..", "plugins", "spi", "target", "classes").toString();
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "-cp",
                                contract,
                                "-d",
                                classes.toString(),
                                source.toString()));
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(directory.resolve(name)));
                Stream<Path> files = Files.list(classes)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".class")).toList()) {
                jar.putNextEntry(new JarEntry(file.getFileName().toString()));
                Files.copy(file, jar);
            }
            jar.putNextEntry(new JarEntry("META-INF/services/kith.plugin.CouncilPlugin"));
            jar.write(type.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String source(String type, String lines) {
        return """
                import java.util.*;
                import kith.plugin.*;
                public class %s implements CouncilPlugin {
                    static final Authority PAGE = new Authority("page", "Our procedures", "", "our page",
                            java.time.LocalDate.of(2020, 1, 1), Authority.Certainty.REPORTED);
                    public String council() { return "oakshire"; }
                    public String name() { return "Oakshire Council"; }
                    public Nation nation() { return Nation.ENGLAND; }
                    %s
                    %s
                }
                """
                .formatted(type, lines.contains("int contract()") ? "" : "public int contract() { return 1; }", lines);
    }
}
