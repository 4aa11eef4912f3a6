package kith.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.plugin.NumberQuestion;
import kith.plugin.PeopleQuestion;
import kith.plugin.PracticeQuestion;
import kith.setting.PolicyQuestion.WhyPlugin;
import org.junit.jupiter.api.Test;

/** A council is offered everything that has an effect and nothing that has none. */
class PolicyQuestionTest {
    private static final Set<String> ROOMS_THAT_ONLY_SHOW = Set.of("setting", "council");

    @Test
    void whatCanBeSetIsReadSomewhere() {
        String sources = sources();
        Set<String> withoutEffect = new TreeSet<>();
        for (PolicyQuestion question : PolicyQuestion.all()) {
            boolean chosen = question.asked() instanceof NumberQuestion
                    || question.asked() instanceof PracticeQuestion
                    || question.asked() instanceof PeopleQuestion;
            if (chosen
                    && question.isSettable()
                    && !sources.contains(question.asked().getClass().getSimpleName() + "." + question.code())) {
                withoutEffect.add(question.code());
            }
        }
        assertEquals(Set.of(), withoutEffect);
    }

    @Test
    void whatIsReadSomewhereCanBeSet() {
        String sources = sources();
        Set<String> withheld = PolicyQuestion.all().stream()
                .filter(question -> question.whyPlugin().equals(Optional.of(WhyPlugin.SHOWN)))
                .filter(question ->
                        sources.contains(question.asked().getClass().getSimpleName() + "." + question.code()))
                .map(PolicyQuestion::code)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), withheld, "Name these among the questions that are read.");
    }

    @Test
    void whatOnlyThePluginAnswersSaysWhy() {
        PolicyQuestion.all()
                .forEach(question ->
                        assertEquals(question.isSettable(), question.whyPlugin().isEmpty(), question::code));
    }

    /** Everything of core and the pages but the rooms that know every question. */
    private static String sources() {
        return Stream.of(Path.of("src/main/java/kith"), Path.of("../webapp/src/main/java"))
                .flatMap(PolicyQuestionTest::files)
                .collect(Collectors.joining());
    }

    private static Stream<String> files(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> java = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !ROOMS_THAT_ONLY_SHOW.contains(
                            file.getParent().getFileName().toString()))
                    .toList();
            return java.stream().map(PolicyQuestionTest::text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
