package kith.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.paper.Paper;
import kith.redaction.LeftOut.Why;
import kith.redaction.Passage.Tells;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one reader sees of a paper. */
class ReadersCopyTest {
    private static final Reader MOTHER = new Reader("PARENT", "Kim Ellis", true, true);
    private static final List<String> WORDS = List.of(
            "plays",
            "football",
            "on",
            "Saturday",
            "with",
            "Nan",
            "school",
            "likes",
            "swimming",
            "reads",
            "every",
            "evening",
            "sees",
            "the",
            "doctor");
    private static final List<String> SECRETS =
            List.of("Hitchin", "SG5 1AB", "12 Mill Lane", "Siân Oak", "01632 960 123", "Llan-y-coed");

    private static Passage passage(String code, String words, Tells... tells) {
        return new Passage(code, "About " + code, List.of(new Paper.Words(words)), Set.of(tells));
    }

    private static List<Why> left(Passage passage, Reader reader, Secret... secrets) {
        return ReadersCopy.of(List.of(passage), reader, List.of(secrets), Set.of()).leftOut().stream()
                .map(LeftOut::why)
                .toList();
    }

    @Test
    void aReaderWhoMayKnowAndMeetSeesEverything() {
        Passage health = passage("health", "Sees the doctor.", Tells.PLACE, Tells.DAILY_LIFE);
        assertEquals(List.of(), left(health, MOTHER));
    }

    @Test
    void wherethePlaceIsSealedWhatTellsItIsLeftOut() {
        Reader mother = new Reader("PARENT", "Kim Ellis", false, true);
        assertEquals(List.of(Why.PLACE), left(passage("stay", "With Nan.", Tells.PLACE), mother));
        assertEquals(List.of(), left(passage("school", "Reads.", Tells.DAILY_LIFE), mother));
    }

    @Test
    void whoMayNotMeetTheChildSeesNeitherPlaceNorDailyLife() {
        Reader father = new Reader("PARENT", "Lee Ellis", true, false);
        assertEquals(List.of(Why.MEETING), left(passage("stay", "With Nan.", Tells.PLACE), father));
        assertEquals(List.of(Why.MEETING), left(passage("school", "Reads.", Tells.DAILY_LIFE), father));
        assertEquals(List.of(), left(passage("wishes", "A dog."), father));
    }

    @Test
    void whatWhoeverSendsItDecidedIsLeftOutForThatReason() {
        ReadersCopy copy = ReadersCopy.of(
                List.of(passage("wishes", "A dog."), passage("health", "Fine.")), MOTHER, List.of(), Set.of("wishes"));
        assertEquals(List.of(new LeftOut("wishes", "About wishes", Why.DECIDED)), copy.leftOut());
        assertEquals(
                List.of("health"), copy.passages().stream().map(Passage::code).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Hitchin, Lives in HITCHIN now., true",
        "Hitchin, Lives near Hitchington., false",
        "SG5 1AB, Post to sg51ab please., true",
        "SG5 1AB, 'Post to SG5\n1AB.', true",
        "12 Mill Lane, 'At 12, Mill  Lane.', true",
        "Siân Oak, Sian Oak cooks., true",
        "01632 960 123, Ring 01632960123., true",
        "Oa, An oa., false"
    })
    void aSecretIsFoundHoweverItIsWritten(String secret, String text, boolean found) {
        assertEquals(
                found,
                !left(passage("any", text), MOTHER, new Secret(secret, Why.SEALED))
                        .isEmpty());
    }

    /** Invented papers, readers and seals: no reader's copy says what this reader may not see. */
    @Test
    @Tag("S0-14")
    void noReadersCopyEverSaysWhatTheReaderMayNotSee() {
        Random random = new Random(6);
        int leftOut = 0;
        for (int round = 0; round < 4000; round++) {
            List<String> hidden =
                    SECRETS.stream().filter(any -> random.nextInt(3) == 0).toList();
            List<Passage> paper = paper(random);
            Reader reader = new Reader("PARENT", "Kim", random.nextBoolean(), random.nextBoolean());
            ReadersCopy copy = ReadersCopy.of(
                    paper,
                    reader,
                    hidden.stream().map(words -> new Secret(words, Why.SEALED)).toList(),
                    Set.of());
            String read = copy.passages().stream().map(Passage::text).collect(Collectors.joining("\n"));
            for (String secret : hidden) {
                assertFalse(says(read, secret), () -> secret + " stands in: " + read);
            }
            if (!reader.mayMeet()) {
                assertTrue(copy.passages().stream()
                        .allMatch(passage -> passage.tells().isEmpty()));
            }
            assertEquals(paper.size(), copy.passages().size() + copy.leftOut().size());
            leftOut += copy.leftOut().size();
        }
        assertTrue(leftOut > 1000, "too little was left out for the test to see a fault: " + leftOut);
    }

    private static List<Passage> paper(Random random) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(number -> new Passage(
                        "p" + number,
                        words(random),
                        List.of(
                                new Paper.Words(words(random)),
                                new Paper.Points(List.of(words(random), words(random))),
                                new Paper.Table(
                                        words(random),
                                        List.of("What", "Who"),
                                        List.of(List.of(words(random), "Rowan")))),
                        random.nextInt(4) == 0 ? Set.of(Tells.values()[random.nextInt(2)]) : Set.of()))
                .toList();
    }

    private static String words(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        if (random.nextInt(6) == 0) {
            words.add(random.nextInt(words.size() + 1), written(random, SECRETS.get(random.nextInt(SECRETS.size()))));
        }
        return String.join(" ", words) + ".";
    }

    private static String written(Random random, String secret) {
        return switch (random.nextInt(4)) {
            case 0 -> secret.toUpperCase(Locale.UK);
            case 1 -> secret.replace(" ", "  ");
            case 2 -> "(" + secret + ")";
            default -> secret;
        };
    }

    /** A second, naive way to look for words. */
    private static boolean says(String text, String secret) {
        String anySpace = Pattern.quote(secret).replace(" ", "\\E\\s+\\Q");
        return Pattern.compile("(?iu)" + anySpace).matcher(text).find();
    }
}
