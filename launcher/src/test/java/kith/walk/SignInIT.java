package kith.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** In and out. */
class SignInIT extends Walk {

    @Test
    void aWrongPasswordIsRefusedWithoutSayingWhatWasWrong() {
        open("/sign-in");
        accessible("sign in");
        page.getByLabel("E-mail address").fill("nobody@luton.example");
        page.getByLabel("Password").fill("wrong");
        button("Sign in");
        assertThat(page.locator(".wrong")).containsText("You are not signed in");
        accessible("sign in refused");
    }

    @Test
    void whoSignsOutIsTold() {
        signIn(Staff.SOCIAL_WORKER, Staff.PASSWORD);
        button("Sign out");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
        assertThat(page.locator(".notice")).containsText("You have signed out");
        accessible("signed out");
    }

    @Test
    void whoeverIsNotSignedInIsAskedToAndThenGoesOn() {
        open("/about");
        assertThat(page.locator("h1")).hasText("Sign in");
        page.getByLabel("E-mail address").fill(Staff.SOCIAL_WORKER);
        page.getByLabel("Password").fill(Staff.PASSWORD);
        button("Sign in");
        assertThat(page).hasURL(Pattern.compile(".*/about"));
    }

    private void button(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
