package kith.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import kith.House;
import kith.Invented;
import kith.caseload.Caseload;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding children on the real database. */
class FindingChildrenIT {
    private static final String OAK = "finding-oak";
    private static final House HOUSE = House.open();

    @BeforeAll
    static void children() {
        for (String council : List.of(OAK, "finding-elm")) {
            HOUSE.council(council);
            HOUSE.as(council, () -> HOUSE.the(Caseload.class)
                    .enter(List.of(
                            Invented.child("L-20418")
                                    .named("Zoë", "Ellis-Whyte")
                                    .born("2017-02-14")
                                    .lookedAfterFrom("2026-03-02")
                                    .worker("w1", "Amina Rahman")
                                    .record(),
                            Invented.child("L-20419")
                                    .named("Tomos", "Bevan")
                                    .born("2012-07-01")
                                    .record(),
                            Invented.child("L-20420")
                                    .named("Sadia", "Karim")
                                    .born("2012-07-01")
                                    .record(),
                            Invented.child("99001").born("2019-09-09").record())));
        }
    }

    private static List<String> numbers(String typed) {
        return find(typed, 1, 20).rows().stream().map(FoundChild::number).toList();
    }

    private static FoundChildren find(String typed, int page, int size) {
        return HOUSE.as(OAK, () -> HOUSE.the(FindingChildren.class).find(typed, page, size));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Ellis-Whyte",
                "zoe",
                "ELLIS",
                "Elis-Whyte",
                "Zoe Elis Whytte",
                "elliswhite",
                "l-20418",
                " 14/2/2017 ",
                "14 February 2017",
                "2017-02-14"
            })
    void aChildIsFoundInWhicheverWayItIsTyped(String typed) {
        assertEquals("L-20418", numbers(typed).get(0));
    }

    @Test
    void aDateOfBirthFindsEveryChildBornThen() {
        assertEquals(List.of("L-20419", "L-20420"), numbers("1.7.2012"));
    }

    @Test
    void theBeginningOfANumberFindsAllThatBeginSo() {
        assertEquals(3, numbers("L-204").size());
    }

    @Test
    void nonsenseFindsNobody() {
        assertEquals(List.of(), numbers("Xquzvv"));
    }

    @Test
    void aChildFromAReturnIsFoundByNumberAndHasNoName() {
        FoundChild found = find("99001", 1, 20).rows().get(0);
        assertNull(found.name());
        assertEquals("99001", found.number());
    }

    @Test
    void theFoundChildShowsSinceWhenItIsLookedAfterAndByWhom() {
        FoundChild found = find("Zoë", 1, 20).rows().get(0);
        assertEquals("2026-03-02", found.lookedAfterFrom().toString());
        assertEquals("Amina Rahman", found.worker());
    }

    @Test
    void pagesHoldEachChildOnce() {
        FoundChildren first = find("", 1, 3);
        FoundChildren second = find("", 2, 3);
        assertEquals(4, first.total());
        assertEquals(2, first.pages());
        assertEquals(3, first.rows().size());
        assertEquals(1, second.rows().size());
        assertEquals(4, second.total());
    }
}
