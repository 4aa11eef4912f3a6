package kith.royalgreenwich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kith.plugin.Enquiries;
import kith.plugin.Language;
import kith.plugin.Term;
import kith.plugin.tck.CouncilPluginTck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The law's limits in Royal Greenwich's words: the case file says so by example. */
class RoyalGreenwichTest extends CouncilPluginTck {
    private final RoyalGreenwich plugin = new RoyalGreenwich();

    @Test
    @Tag("S3-7")
    void aReviewIsALookedAfterReview() {
        assertEquals("Looked-After Review", plugin.words(Language.ENGLISH).get(Term.REVIEW));
    }

    @Test
    void questionsGoToChildrensServices() {
        Enquiries enquiries = plugin.enquiries().orElseThrow().value().get(0);
        assertEquals("mash-referrals@royalgreenwich.gov.uk", enquiries.email());
        assertEquals("020 8921 3172", enquiries.telephone());
    }
}
