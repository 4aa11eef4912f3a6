package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpeningIT extends Walk {

    @Test
    void whoeverOpensKithIsAskedToSignIn() {
        open("/");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
        accessible("sign in");
    }
}
