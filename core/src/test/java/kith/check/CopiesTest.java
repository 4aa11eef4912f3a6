package kith.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.Set;
import kith.check.Copies.Paper;
import kith.check.Copies.Standing;
import kith.check.Verdict.Answer;
import kith.law.Law;
import kith.plugin.Authority;
import kith.plugin.Nation;
import kith.plugin.Participant;
import kith.plugin.Ruling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S0-14")
@Tag("S0-15")
class CopiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Standing MOTHER = new Standing("PARENT", true, null, null, null);
    private static final Standing ADVOCATE = new Standing("ADVOCATE", false, null, null, null);

    private static Verdict ask(Paper paper, boolean sealed, Ruling<Set<Participant>> council, Standing who) {
        return Copies.check(Law.of(Nation.ENGLAND), DAY, council, paper, sealed, who);
    }

    private static Verdict ask(Paper paper, Standing who) {
        return ask(paper, false, null, who);
    }

    @Test
    void aParentIsSentEveryPaperByTheRule() {
        for (Paper paper : Paper.values()) {
            assertEquals(Answer.ALLOWED, ask(paper, MOTHER).answer(), paper.name());
        }
    }

    @Test
    void whoHasParentalResponsibilityIsSentWhatAParentIsSent() {
        Standing aunt = new Standing("RELATIVE", true, null, null, null);
        assertEquals(Answer.ALLOWED, ask(Paper.CARE_PLAN, aunt).answer());
        Standing withoutIt = new Standing("RELATIVE", false, null, null, null);
        assertEquals(Answer.REFUSED, ask(Paper.CARE_PLAN, withoutIt).answer());
    }

    @Test
    void theRuleIsCited() {
        assertEquals(
                "en-2010-959-9-and-schedule-2",
                ask(Paper.PLACEMENT_PLAN, MOTHER).authority().id());
        assertNotNull(ask(Paper.PLACEMENT_ADDRESS, ADVOCATE).authority());
    }

    @Test
    void whomTheCouncilNamesStandsBesideWhomTheRuleNames() {
        Authority page = new Authority("page", "A page", "care plans", "its page", DAY, Authority.Certainty.READ);
        Ruling<Set<Participant>> council = new Ruling<>(Set.of(Participant.ADVOCATE), page);
        assertEquals(Answer.REFUSED, ask(Paper.CARE_PLAN, ADVOCATE).answer());
        assertEquals(page, ask(Paper.CARE_PLAN, false, council, ADVOCATE).authority());
        assertEquals(
                Answer.ALLOWED, ask(Paper.CARE_PLAN, false, council, MOTHER).answer());
    }

    @Test
    void whatWasDecidedGoesBeforeTheRuleWithItsReason() {
        Standing harm = new Standing("PARENT", true, false, "The child would come to harm", null);
        Verdict withheld = ask(Paper.CARE_PLAN, harm);
        assertEquals(Answer.REFUSED, withheld.answer());
        assertEquals("The child would come to harm", withheld.why().values().get(0));
        Standing chosen = new Standing("ADVOCATE", false, true, "The child asked for it", null);
        assertEquals(Answer.ALLOWED, ask(Paper.CARE_PLAN, chosen).answer());
    }

    @Test
    void aSealedAddressIsNotToldToAParentUntilSomebodyDecides() {
        assertEquals(
                Answer.REFUSED, ask(Paper.PLACEMENT_ADDRESS, true, null, MOTHER).answer());
        Standing school = new Standing("EDUCATION_REPRESENTATIVE", false, null, null, null);
        assertEquals(
                Answer.ALLOWED, ask(Paper.PLACEMENT_ADDRESS, true, null, school).answer());
        Standing decided = new Standing("PARENT", true, true, "The court ordered it", null);
        assertEquals(
                Answer.ALLOWED,
                ask(Paper.PLACEMENT_ADDRESS, true, null, decided).answer());
    }

    @Test
    void fromTheLastDayOnNothingIsSent() {
        assertEquals(Answer.ALLOWED, until(DAY.plusDays(1)).answer());
        assertEquals(Answer.REFUSED, until(DAY).answer());
        assertEquals(Answer.REFUSED, until(DAY.minusDays(1)).answer());
    }

    private static Verdict until(LocalDate last) {
        return ask(Paper.LETTERS, new Standing("PARENT", true, null, null, last));
    }
}
