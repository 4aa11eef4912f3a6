package kith.web;

import jakarta.servlet.annotation.WebServlet;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Every page and every file that the war answers, read from the war itself, so that a new page is tested from its first day. */
final class WarPages {

    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam[^>]*\\bname=\"([^\"]+)\"");
    private static final String CLASSES = "WEB-INF/classes/";

    private WarPages() {}

    /** A page and the names of its parameters. */
    record WarPage(String path, List<String> parameters) {

        boolean isOfAChild() {
            return parameters.contains("child");
        }

        /** The page's address with every parameter set to this value. */
        String asking(long value) {
            return parameters.stream().map(name -> name + "=" + value).collect(Collectors.joining("&", path + "?", ""));
        }
    }

    static List<WarPage> all() throws IOException {
        List<WarPage> pages = new ArrayList<>();
        try (ZipFile war = new ZipFile(new File(System.getProperty("kith.war")))) {
            for (ZipEntry entry : war.stream().toList()) {
                String name = entry.getName();
                if (name.endsWith(".xhtml") && !name.startsWith("WEB-INF/")) {
                    pages.add(page(war, entry));
                } else if (name.startsWith(CLASSES + "kith/") && name.endsWith(".class")) {
                    pages.addAll(servlet(name));
                }
            }
        }
        return pages;
    }

    private static WarPage page(ZipFile war, ZipEntry entry) throws IOException {
        try (InputStream in = war.getInputStream(entry)) {
            Matcher parameter = PARAMETER.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            List<String> names =
                    parameter.results().map(found -> found.group(1)).toList();
            return new WarPage("/" + entry.getName().replace(".xhtml", ""), names);
        }
    }

    /** A servlet is asked by id, import and run: it declares no parameters that could be read. */
    private static List<WarPage> servlet(String entry) {
        String type = entry.substring(CLASSES.length()).replace(".class", "").replace('/', '.');
        try {
            WebServlet servlet =
                    Class.forName(type, false, WarPages.class.getClassLoader()).getAnnotation(WebServlet.class);
            return servlet == null
                    ? List.of()
                    : Arrays.stream(servlet.value())
                            .map(pattern -> pattern.replace("/*", "/" + TwoCouncils.OAK_ONLY))
                            .map(path -> new WarPage(path, List.of("id", "import", "run")))
                            .toList();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
