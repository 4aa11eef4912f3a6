package kith.northshire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kith.plugin.LinkQuestion;
import kith.plugin.NumberQuestion;
import kith.plugin.Preparation;
import kith.plugin.tck.CouncilPluginTck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Children take part from their fourth birthday, and permanence is checked from the second review: the case file says so by example. */
class NorthshireTest extends CouncilPluginTck {
    private final Northshire plugin = new Northshire();

    @Test
    @Tag("S4-18")
    void childrenTakePartFromFour() {
        assertEquals(
                4, plugin.number(NumberQuestion.PARTICIPATION_AGE).orElseThrow().value());
    }

    @Test
    @Tag("S4-27")
    void thereIsALinkToToolsForListening() {
        assertEquals(
                "https://www.northshire.example/listening",
                plugin.link(LinkQuestion.LISTENING_TOOLS)
                        .orElseThrow()
                        .value()
                        .address()
                        .toString());
    }

    @Test
    void oneOfTheFourPreparationsIsForTheFirstReviewOnly() {
        var preparations = plugin.preparations().orElseThrow().value();
        assertEquals(
                4,
                preparations.stream()
                        .filter(preparation -> preparation.isFor(1))
                        .count());
        assertEquals(
                3,
                preparations.stream()
                        .filter(preparation -> preparation.isFor(2))
                        .count());
        assertEquals(Preparation.Reviews.FIRST, preparations.get(0).reviews());
    }
}
