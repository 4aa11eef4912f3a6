package kith.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** All text stands in the bundle, and the bundle holds nothing that no page says. */
class MessagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");
    private static final Set<String> SPOKEN = Set.of(
            "title", "alt", "aria-label", "placeholder", "label", "data-label", "summary", "words", "requiredMessage");
    private static final Pattern KEY = Pattern.compile("text\\['([^']+)'\\]|text\\.of\\('([^']+)'");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z]+(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(Text.BUNDLE);

    @Test
    void noPageHoldsLiteralText() {
        List<String> literal = files(PAGES, ".xhtml")
                .flatMap(page -> literals(page.getFileName().toString(), root(page)))
                .toList();
        assertEquals(List.of(), literal);
    }

    @Test
    void everyTextThatAPageAsksForIsInTheBundle() {
        Set<String> missing = new TreeSet<>(keysInPages());
        missing.removeAll(BUNDLE.keySet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyTextOfTheBundleIsAskedFor() {
        Set<String> unused = new TreeSet<>(BUNDLE.keySet());
        unused.removeAll(keysInPages());
        unused.removeAll(keysInCode());
        unused.removeAll(Families.keys());
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyMemberOfAFamilyHasItsText() {
        Set<String> missing = new TreeSet<>(Families.keys());
        missing.removeAll(BUNDLE.keySet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyTextIsWrittenWithTypographicApostrophes() {
        assertEquals(
                List.of(),
                BUNDLE.keySet().stream()
                        .filter(key -> BUNDLE.getString(key).contains("'"))
                        .toList());
    }

    private static Set<String> keysInPages() {
        return files(PAGES, ".xhtml")
                .flatMap(page -> KEY.matcher(read(page)).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> keysInCode() {
        return files(CODE, ".java")
                .flatMap(file -> LITERAL.matcher(read(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> literals(String page, Node node) {
        Stream<String> own = Stream.empty();
        if (node.getNodeType() == Node.TEXT_NODE && says(node.getNodeValue())) {
            own = Stream.of(page + ": " + node.getNodeValue().strip());
        } else if (node.getNodeType() == Node.ELEMENT_NODE) {
            own = spoken(page, node);
        }
        Stream<String> below = Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNextSibling)
                .flatMap(child -> literals(page, child));
        return Stream.concat(own, below);
    }

    private static Stream<String> spoken(String page, Node element) {
        NamedNodeMap attributes = element.getAttributes();
        return Stream.iterate(0, i -> i < attributes.getLength(), i -> i + 1)
                .map(attributes::item)
                .filter(attribute -> SPOKEN.contains(attribute.getNodeName())
                        || attribute.getNodeName().equals("value")
                                && element.getNodeName().matches("h:commandButton|h:commandLink|h:outputText"))
                .filter(attribute -> says(attribute.getNodeValue()))
                .map(attribute -> page + ": " + attribute);
    }

    /** Whether letters are left when expressions are taken away. */
    private static boolean says(String text) {
        return Pattern.compile("\\p{L}")
                .matcher(text.replaceAll("#\\{[^}]*}", ""))
                .find();
    }

    private static Node root(Path page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            DocumentBuilder builder = factory.newDocumentBuilder();
            return builder.parse(page.toFile()).getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(page + " cannot be read as XML", e);
        }
    }

    private static Stream<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
