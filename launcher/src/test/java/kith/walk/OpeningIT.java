package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class OpeningIT extends Walk {

    @Test
    void anAddressThatDoesNotExistSaysSoOnAPageEveryoneCanRead() {
        expect("404 GET /no-such-page");
        open("/no-such-page");
        assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("not found");
        accessible("not found");
    }
}
