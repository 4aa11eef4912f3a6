package kith.council;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import kith.plugin.CouncilPlugin;
import kith.plugin.Language;
import kith.plugin.Nation;

/** The plugins of all councils, read once when Kith starts. A council without one has the bare law and Kith's own words. */
public final class InstalledPlugins implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(InstalledPlugins.class.getName());

    private final Map<String, InstalledPlugin> byCouncil;
    private final List<URLClassLoader> jars;

    private final Map<String, Map<String, String>> caseFiles;

    InstalledPlugins(Map<String, InstalledPlugin> byCouncil, List<URLClassLoader> jars) {
        this(byCouncil, jars, Map.of());
    }

    /** @param caseFiles of each council the texts of its plugin's case files, by the file's name */
    InstalledPlugins(
            Map<String, InstalledPlugin> byCouncil,
            List<URLClassLoader> jars,
            Map<String, Map<String, String>> caseFiles) {
        this.byCouncil = new TreeMap<>(byCouncil);
        this.jars = List.copyOf(jars);
        this.caseFiles = Map.copyOf(caseFiles);
    }

    /**
     * Reads every jar of a directory, each in a class loader of its own below the one that holds the contract, so that it works
     * alike in the server's war and in a command.
     *
     * @throws PluginsRefused saying everything that is wrong with any of them
     */
    public static InstalledPlugins read(Path directory) {
        return new PluginJars(directory).read();
    }

    /** No plugin at all: the bare law for everyone. */
    public static InstalledPlugins none() {
        return new InstalledPlugins(Map.of(), List.of());
    }

    /**
     * One plugin alone, as its own tests want it.
     *
     * @throws PluginsRefused saying everything that is wrong with it
     */
    public static InstalledPlugins only(CouncilPlugin plugin) {
        String origin = plugin.getClass().getSimpleName();
        PluginExamination examination = new PluginExamination(origin, plugin);
        if (!examination.problems().isEmpty()) {
            throw new PluginsRefused(examination.problems());
        }
        InstalledPlugin installed = InstalledPlugin.of(origin, "", plugin, examination);
        return new InstalledPlugins(Map.of(installed.council(), installed), List.of());
    }

    /** A council's plugin, if it has one. */
    public Optional<InstalledPlugin> of(String council) {
        return Optional.ofNullable(byCouncil.get(council));
    }

    /** All plugins, by the council's code. */
    public List<InstalledPlugin> all() {
        return List.copyOf(byCouncil.values());
    }

    /**
     * The rules in force for a council: its nation's law and what its plugin adds.
     *
     * @param nation the council's nation as the register of councils has it
     * @throws IllegalStateException if the plugin was written for another nation
     */
    public PolicyInForce policy(String council, Nation nation) {
        return of(council).map(plugin -> policy(plugin, nation)).orElseGet(() -> PolicyInForce.bareLaw(nation));
    }

    /** The council's words, or Kith's own where it has no plugin. */
    public Words words(String council) {
        return words(council, Language.ENGLISH);
    }

    /** The council's words in a language, or Kith’s own where it does not work in that one. */
    public Words words(String council, Language language) {
        return of(council).map(plugin -> plugin.words(language)).orElseGet(() -> Words.kith(language));
    }

    /** The texts of the case files that lie in a council's jar, by the file's name and in its order; none without a plugin. */
    public Map<String, String> caseFiles(String council) {
        return caseFiles.getOrDefault(council, Map.of());
    }

    /** Lets go of the jars. */
    @Override
    public void close() {
        for (URLClassLoader jar : jars) {
            try {
                jar.close();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "A plugin's jar could not be closed", e);
            }
        }
    }

    private static PolicyInForce policy(InstalledPlugin plugin, Nation nation) {
        if (plugin.nation() != nation) {
            throw new IllegalStateException(
                    "The council " + plugin.council() + " is registered in " + nation.code() + ", but its plugin "
                            + plugin.origin() + " says " + plugin.nation().code() + ".");
        }
        return PolicyInForce.of(plugin);
    }
}
