package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class OpeningIT extends Walk {

    @Test
    void thePageForWhatIsNotThereCanBeReadByEveryone() {
        open("/not-found.xhtml");
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Not found");
        accessible("not found");
    }
}
