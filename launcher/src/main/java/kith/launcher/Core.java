package kith.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Core beside the launcher, for what happens before the server starts: its migrations, the examination of plugins, the
 * demonstration. In a loader of its own, because the server must see core only inside the war.
 */
final class Core implements AutoCloseable {
    private final URLClassLoader loader;

    private Core(URLClassLoader loader) {
        this.loader = loader;
    }

    static Core of(Installation installation) {
        List<URL> urls = new ArrayList<>();
        try (Stream<Path> jars = Files.list(installation.core())) {
            for (Path jar :
                    jars.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
                urls.add(jar.toUri().toURL());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Core(new URLClassLoader("core", urls.toArray(URL[]::new), Core.class.getClassLoader()));
    }

    ClassLoader loader() {
        return loader;
    }

    /**
     * Calls a public static method of core.
     *
     * @throws InvocationTargetException when the method itself refuses
     */
    Object call(String type, String method, Object... arguments) throws InvocationTargetException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader); // where core's libraries look for their services
        try {
            return method(type, method, arguments.length).invoke(null, arguments);
        } catch (ClassNotFoundException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Method method(String type, String name, int arguments) throws ClassNotFoundException {
        return Arrays.stream(loader.loadClass(type).getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + "." + name));
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
