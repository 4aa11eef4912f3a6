package kith.plugin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something a council may answer. Each family of questions has one kind of answer; together they are everything that Kith asks a
 * plugin about practice, so that a page can list them without knowing any.
 */
public sealed interface Question
        permits LimitQuestion, LinkQuestion, ListQuestion, NumberQuestion, PeopleQuestion, PracticeQuestion {

    /** The constant's name, unlike that of any other question, such as {@code FIRST_REVIEW}. */
    String name();

    /**
     * Asks a plugin.
     *
     * @return what the council says and on whose word, or empty where it says nothing of its own
     */
    Optional<? extends Ruling<?>> ask(CouncilPlugin plugin);

    /** Every question there is, family by family. */
    static List<Question> all() {
        return Stream.<Question[]>of(
                        LimitQuestion.values(),
                        NumberQuestion.values(),
                        PeopleQuestion.values(),
                        PracticeQuestion.values(),
                        ListQuestion.values(),
                        LinkQuestion.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
