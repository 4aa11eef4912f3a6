package kith.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import kith.duty.Policy;
import kith.plugin.Language;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.ListQuestion;
import kith.plugin.Nation;
import kith.plugin.Ruling;
import kith.plugin.SignificantChange;
import kith.plugin.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledPluginsTest {
    private static final String STRICTER = plugin(
            "Stricter",
            1,
            """
            public Optional<Ruling<Limit>> limit(LimitQuestion question) {
                return question == LimitQuestion.LATER_REVIEW
                        ? Optional.of(new Ruling<>(Limit.months(5), PAGE)) : Optional.empty();
            }
            public Map<Term, String> words(Language language) { return Map.of(Term.REVIEW, "circle"); }
            public Optional<String> accent() { return Optional.of("#0b5563"); }
            """);
    private static final String LOOSER = plugin(
            "Looser",
            1,
            """
            public Optional<Ruling<Limit>> limit(LimitQuestion question) {
                return question == LimitQuestion.FIRST_REVIEW
                        ? Optional.of(new Ruling<>(Limit.workingDays(25), PAGE)) : Optional.empty();
            }
            """);

    @TempDir
    Path directory;

    @TempDir
    Path work;

    @Test
    void aCouncilsPluginIsReadOnceAndKept() throws Exception {
        jar("exampleshire.jar", "Stricter", STRICTER);
        try (InstalledPlugins plugins = InstalledPlugins.read(directory)) {
            InstalledPlugin plugin = plugins.of("exampleshire").orElseThrow();
            assertEquals("Exampleshire Council", plugin.name());
            assertEquals("exampleshire.jar", plugin.origin());
            assertEquals(Optional.of("#0b5563"), plugin.accent());
            assertEquals(
                    SettingAnswer.Verdict.ACCEPTED,
                    plugin.answers().get(LimitQuestion.LATER_REVIEW).verdict());
            assertEquals("circle", plugins.words("exampleshire").of(Term.REVIEW));
            assertEquals("care plan", plugins.words("exampleshire").of(Term.CARE_PLAN));
        }
    }

    @Test
    void aCouncilWithoutAPluginHasTheBareLawAndKithsWords() {
        InstalledPlugins plugins = InstalledPlugins.read(directory);
        Policy policy = plugins.policy("elsewhere", Nation.WALES);
        assertEquals(Optional.empty(), policy.council(LimitQuestion.FIRST_REVIEW));
        assertEquals(
                Limit.workingDays(20),
                policy.law(LimitQuestion.FIRST_REVIEW, LocalDate.of(2026, 1, 1))
                        .map(Ruling::value)
                        .orElseThrow());
        assertSame(Words.KITH, plugins.words("elsewhere"));
    }

    @Test
    void aCouncilRegisteredInAnotherNationThanItsPluginIsRefused() throws Exception {
        jar("exampleshire.jar", "Stricter", STRICTER);
        try (InstalledPlugins plugins = InstalledPlugins.read(directory)) {
            String refusal = assertThrows(
                            IllegalStateException.class, () -> plugins.policy("exampleshire", Nation.SCOTLAND))
                    .getMessage();
            assertTrue(refusal.contains("scotland") && refusal.contains("england"), refusal);
        }
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws Exception {
        jar("a-good.jar", "Stricter", STRICTER);
        jar("b-same.jar", "Same", plugin("Same", 1, ""));
        jar("c-newer.jar", "Newer", plugin("Newer", 2, ""));
        jar("d-looser.jar", "Looser", LOOSER);
        jar("e-unmade.jar", "Unmade", plugin("Unmade", 1, "public Unmade() { throw new IllegalStateException(); }"));
        jar("f-missing.jar", "no.such.Plugin");
        jar("g-two.jar", "Stricter\nSame", STRICTER, plugin("Same", 1, ""));
        Files.writeString(directory.resolve("h-broken.jar"), "this is no jar");
        try (JarOutputStream empty = new JarOutputStream(Files.newOutputStream(directory.resolve("i-other.jar")))) {
            empty.putNextEntry(new JarEntry("readme"));
        }
        PluginsRefused refused = assertThrows(PluginsRefused.class, () -> InstalledPlugins.read(directory));
        String all = refused.getMessage();
        contains(all, "a-good.jar and b-same.jar both claim the council 'exampleshire'");
        contains(all, "c-newer.jar was written for contract 2");
        contains(all, "d-looser.jar answers FIRST_REVIEW with a limit looser than the law: from 1 January 2024");
        contains(all, "e-unmade.jar names a plugin that cannot be made");
        contains(all, "f-missing.jar names a plugin that cannot be made");
        contains(all, "g-two.jar holds 2 plugins");
        contains(all, "h-broken.jar cannot be read as a jar");
        contains(all, "i-other.jar holds no plugin");
    }

    @Test
    void aPluginThatFailsOnceItHasBeenReadHarmsNobody() throws Exception {
        jar(
                "exampleshire.jar",
                "Lost",
                plugin(
                        "Lost",
                        1,
                        """
                        public Optional<Ruling<Limit>> limit(LimitQuestion question) {
                            if (Boolean.getBoolean("kith.test.lost")) throw new IllegalStateException("lost");
                            return question == LimitQuestion.LATER_REVIEW
                                    ? Optional.of(new Ruling<>(Limit.months(5), PAGE)) : Optional.empty();
                        }
                        public Optional<Ruling<List<SignificantChange>>> significantChanges() {
                            return Optional.of(new Ruling<>(new AbstractList<>() {
                                public SignificantChange get(int index) {
                                    if (Boolean.getBoolean("kith.test.lost")) throw new IllegalStateException("lost");
                                    return new SignificantChange("contact", Phrase.of("Contact"));
                                }
                                public int size() { return 1; }
                            }, PAGE));
                        }
                        """));
        try (InstalledPlugins plugins = InstalledPlugins.read(directory)) {
            System.setProperty("kith.test.lost", "true");
            InstalledPlugin plugin = plugins.of("exampleshire").orElseThrow();
            assertEquals(
                    Limit.months(5),
                    plugins.policy("exampleshire", Nation.ENGLAND)
                            .council(LimitQuestion.LATER_REVIEW)
                            .map(Ruling::value)
                            .orElseThrow());
            assertEquals(
                    "Contact",
                    plugin.items(ListQuestion.SIGNIFICANT_CHANGES, SignificantChange.class)
                            .get(0)
                            .name()
                            .in(Language.ENGLISH));
        } finally {
            System.clearProperty("kith.test.lost");
        }
    }

    @Test
    void aPluginThatFailsWhileItsAnswersAreKeptIsNamed() throws Exception {
        jar(
                "exampleshire.jar",
                "Tired",
                plugin(
                        "Tired",
                        1,
                        """
                        public Optional<String> accent() {
                            boolean kept = StackWalker.getInstance().walk(frames ->
                                    frames.anyMatch(frame -> frame.getClassName().equals("kith.council.InstalledPlugin")));
                            if (kept) throw new IllegalStateException("tired");
                            return Optional.empty();
                        }
                        """));
        PluginsRefused refused = assertThrows(PluginsRefused.class, () -> InstalledPlugins.read(directory));
        contains(refused.getMessage(), "exampleshire.jar answered once and could not answer again");
    }

    @Test
    void aMissingDirectoryIsNamed() {
        PluginsRefused refused =
                assertThrows(PluginsRefused.class, () -> InstalledPlugins.read(directory.resolve("nowhere")));
        contains(refused.getMessage(), "nowhere");
        contains(refused.getMessage(), "KITH_PLUGINS");
    }

    private void jar(String name, String services, String... sources) throws IOException {
        Path classes = Files.createDirectories(work.resolve(name + ".classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        for (String source : sources) {
            String type = source.replaceAll("(?s).*class (\\w+).*", "$1");
            Path file = Files.writeString(classes.resolve(type + ".java"), source);
            assertEquals(0, compiler.run(null, null, null, "-proc:none", "-d", classes.toString(), file.toString()));
        }
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(directory.resolve(name)));
                Stream<Path> files = Files.list(classes)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                jar.putNextEntry(new JarEntry(file.getFileName().toString()));
                Files.copy(file, jar);
            }
            jar.putNextEntry(new JarEntry("META-INF/services/kith.plugin.CouncilPlugin"));
            jar.write(services.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String plugin(String type, int contract, String rest) {
        return """
                import java.util.*;
                import kith.plugin.*;
                public class %s implements CouncilPlugin {
                    static final Authority PAGE = new Authority("page", "Our procedures", "", "our page",
                            java.time.LocalDate.of(2020, 1, 1), Authority.Certainty.REPORTED);
                    public String council() { return "exampleshire"; }
                    public String name() { return "Exampleshire Council"; }
                    public Nation nation() { return Nation.ENGLAND; }
                    public int contract() { return %d; }
                    %s
                }
                """
                .formatted(type, contract, rest);
    }

    private static void contains(String text, String part) {
        assertTrue(text.contains(part), text);
    }
}
