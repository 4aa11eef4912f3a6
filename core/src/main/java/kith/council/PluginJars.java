package kith.council;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import kith.plugin.CouncilPlugin;

/** Reads a directory of plugin jars and collects everything that is wrong before it says so. */
final class PluginJars {
    private static final String SERVICE = "META-INF/services/" + CouncilPlugin.class.getName();

    /** Where a jar holds its case files. */
    private static final String CASES = "META-INF/kith/cases/";

    private static final int DIGEST_BYTES = 6;

    private final Path directory;
    private final Map<String, InstalledPlugin> byCouncil = new TreeMap<>();
    private final Map<String, Map<String, String>> caseFiles = new TreeMap<>();
    private final List<URLClassLoader> loaders = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    PluginJars(Path directory) {
        this.directory = directory;
    }

    InstalledPlugins read() {
        jars().forEach(this::readJar);
        InstalledPlugins installed = new InstalledPlugins(byCouncil, loaders, caseFiles);
        if (!problems.isEmpty()) {
            installed.close();
            throw new PluginsRefused(problems);
        }
        return installed;
    }

    private List<Path> jars() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(
                    "The plugins' directory " + directory.toAbsolutePath()
                            + " cannot be read. Create it, or set KITH_PLUGINS to the directory that holds the councils' jars.");
            return List.of();
        }
    }

    private void readJar(Path jar) {
        String name = jar.getFileName().toString();
        if (holdsAPlugin(jar, name)) {
            try {
                // Parent first: the contract a plugin sees is the one Kith itself runs with.
                URLClassLoader loader =
                        new URLClassLoader(name, new URL[] {url(jar)}, CouncilPlugin.class.getClassLoader());
                loaders.add(loader);
                plugins(loader, name).forEach(plugin -> admit(jar, name, plugin));
            } catch (ServiceConfigurationError | LinkageError e) {
                problems.add(name + " names a plugin that cannot be made: " + reason(e) + ".");
            }
        }
    }

    private boolean holdsAPlugin(Path jar, String name) {
        try (JarFile file = new JarFile(jar.toFile())) {
            if (file.getEntry(SERVICE) != null) {
                return true;
            }
            problems.add(name + " holds no plugin: it has no " + SERVICE + ". Remove it from " + directory + ".");
        } catch (IOException e) {
            problems.add(name + " cannot be read as a jar (" + e.getMessage() + "). Copy it there again.");
        }
        return false;
    }

    /** Only what the jar itself holds; what the parent sees is not the jar's. */
    private List<CouncilPlugin> plugins(URLClassLoader loader, String name) {
        List<CouncilPlugin> plugins = ServiceLoader.load(CouncilPlugin.class, loader).stream()
                .filter(provider -> provider.type().getClassLoader() == loader)
                .map(ServiceLoader.Provider::get)
                .toList();
        if (plugins.size() != 1) {
            problems.add(name + " holds " + plugins.size() + " plugins. A jar is one council's and holds one.");
        }
        return plugins;
    }

    private void admit(Path file, String jar, CouncilPlugin plugin) {
        PluginExamination examination = new PluginExamination(jar, plugin);
        List<String> wrong = examination.problems();
        problems.addAll(wrong);
        if (wrong.isEmpty()) {
            try {
                admit(file, InstalledPlugin.of(jar, edition(file), plugin, examination));
            } catch (IOException e) {
                problems.add(jar + " cannot be read any more (" + e.getMessage() + "). Copy it there again.");
            } catch (RuntimeException | LinkageError e) {
                problems.add(jar + " answered once and could not answer again: " + e + ".");
            }
        }
    }

    private void admit(Path file, InstalledPlugin installed) {
        InstalledPlugin other = byCouncil.putIfAbsent(installed.council(), installed);
        if (other != null) {
            problems.add(other.origin() + " and " + installed.origin() + " both claim the council '"
                    + installed.council() + "'. Remove one of them.");
        } else {
            caseFiles.put(installed.council(), cases(file, installed.origin()));
        }
    }

    /** What the jar's case files say, so that they can be run wherever the plugin is installed. */
    private Map<String, String> cases(Path jar, String name) {
        Map<String, String> texts = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                if (entry.getName().startsWith(CASES) && entry.getName().endsWith(".csv")) {
                    try (InputStream in = file.getInputStream(entry)) {
                        texts.put(
                                entry.getName().substring(CASES.length()),
                                new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (IOException e) {
            problems.add(name + " holds case files that cannot be read (" + e.getMessage() + "). Copy it there again.");
        }
        return texts;
    }

    /** The version its author gave the jar, if any, and enough of its digest to tell it from every other. */
    private static String edition(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String version = file.getManifest() == null
                    ? null
                    : file.getManifest().getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            String beginning = HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
            return version == null ? beginning : version + " " + beginning;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String reason(Throwable e) {
        return e.getCause() == null ? e.getMessage() : e.getMessage() + " (" + e.getCause() + ")";
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Not the name of a file: " + jar, e);
        }
    }
}
