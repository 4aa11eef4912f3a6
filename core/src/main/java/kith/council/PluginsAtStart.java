package kith.council;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.util.logging.Logger;

/**
 * Reads the plugins when the server starts and keeps them while it runs. The system property {@code kith.plugins} names their
 * directory; without it no council has a plugin. A wrong plugin stops the start: {@link PluginsRefused} says all that is wrong.
 */
@ApplicationScoped
class PluginsAtStart {
    private static final Logger LOG = Logger.getLogger(PluginsAtStart.class.getName());

    private InstalledPlugins plugins;

    @PostConstruct
    void read() {
        String directory = System.getProperty("kith.plugins");
        plugins = directory == null ? InstalledPlugins.none() : InstalledPlugins.read(Path.of(directory));
        plugins.all().forEach(plugin -> LOG.info(() -> "Plugin of " + plugin.council() + ": " + plugin.origin()));
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object event) {
        // Being called is enough: the bean has read the plugins before any request comes.
    }

    @Produces
    InstalledPlugins plugins() {
        return plugins;
    }

    @PreDestroy
    void close() {
        plugins.close();
    }
}
