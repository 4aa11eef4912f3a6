package kith.rhonddacynontaf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kith.plugin.Language;
import kith.plugin.Nation;
import kith.plugin.Term;
import kith.plugin.tck.CouncilPluginTck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Four weeks, three months and six months under the law of Wales: the case file says so by example. */
@Tag("S1-2")
@Tag("S1-8")
@Tag("S1-9")
class RhonddaCynonTafTest extends CouncilPluginTck {
    @Test
    @Tag("S1-1")
    void theTermsOfWalesAreThereInBothLanguages() {
        RhonddaCynonTaf plugin = new RhonddaCynonTaf();
        assertEquals(Nation.WALES, plugin.nation());
        assertEquals("child looked after (CLA)", plugin.words(Language.ENGLISH).get(Term.CHILD));
        assertEquals("CLA review", plugin.words(Language.ENGLISH).get(Term.REVIEW));
        assertEquals(
                "Part 6 Care and Support Plan", plugin.words(Language.ENGLISH).get(Term.CARE_PLAN));
        assertEquals(
                "Cynllun Gofal a Chymorth Rhan 6", plugin.words(Language.WELSH).get(Term.CARE_PLAN));
    }
}
