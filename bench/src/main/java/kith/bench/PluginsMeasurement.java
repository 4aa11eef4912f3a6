package kith.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import kith.council.InstalledPlugins;
import kith.plugin.CouncilPlugin;

/**
 * What many councils' plugins add to the start: reading 200 jars and comparing each limit with the law over every start day, in a
 * process that has done nothing else before; against a directory without any.
 */
final class PluginsMeasurement implements Measurement {
    private static final int COUNCILS = 200;
    private static final double LIMIT = 5;

    @Override
    public String name() {
        return "plugins";
    }

    @Override
    public List<Figure> run() throws IOException {
        Path directory = Files.createTempDirectory("kith-plugins");
        try {
            double none = read(Files.createDirectory(directory.resolve("none")), 0);
            Path many = Files.createDirectory(directory.resolve("many"));
            write(many, compiled(Files.createDirectory(directory.resolve("classes"))));
            double all = read(many, COUNCILS);
            return List.of(new Figure(
                    COUNCILS + " plugins read and examined at start",
                    Figure.seconds(all),
                    "a directory without plugins: " + Figure.seconds(none),
                    "adds under " + Figure.seconds(LIMIT),
                    all - none < LIMIT));
        } finally {
            remove(directory);
        }
    }

    /** Seconds of the processor: reading is one thread's work, and what else runs on the machine does not count. */
    private static double read(Path plugins, int expected) {
        long began = Processor.nanos();
        try (InstalledPlugins installed = InstalledPlugins.read(plugins)) {
            double took = (Processor.nanos() - began) / 1e9;
            if (installed.all().size() != expected) {
                throw new IllegalStateException(installed.all().size() + " plugins were read instead of " + expected);
            }
            return took;
        }
    }

    private static Path compiled(Path classes) throws IOException {
        Path source = classes.resolve("SomePlugin.java");
        try (InputStream in = PluginsMeasurement.class.getResourceAsStream("SomePlugin.java.txt")) {
            Files.copy(in, source);
        }
        String contract = new File(CouncilPlugin.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .getPath();
        int exit = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", contract, "-d", classes.toString(), source.toString());
        if (exit != 0) {
            throw new IllegalStateException("The plugin to measure with does not compile");
        }
        return classes;
    }

    private static void write(Path directory, Path classes) throws IOException {
        for (int council = 1; council <= COUNCILS; council++) {
            try (OutputStream out = Files.newOutputStream(directory.resolve("council-" + council + ".jar"));
                    JarOutputStream jar = new JarOutputStream(out)) {
                for (String type : List.of("SomePlugin", "SomePlugin$1")) {
                    entry(jar, type + ".class", Files.readAllBytes(classes.resolve(type + ".class")));
                }
                entry(jar, "council", ("council-" + council).getBytes(StandardCharsets.UTF_8));
                entry(
                        jar,
                        "META-INF/services/" + CouncilPlugin.class.getName(),
                        "SomePlugin".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void entry(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(bytes);
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
