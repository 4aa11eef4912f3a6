package kith.officer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordRuleTest {

    private static Optional<PasswordRule.Refusal> refusal(String password) {
        return PasswordRule.refusal(password, "jo.park@oakshire.example", "Jo Park");
    }

    @Test
    void twelveCharactersAreEnoughAndElevenAreNot() {
        assertEquals(Optional.of(PasswordRule.Refusal.TOO_SHORT), refusal("heron lampt"));
        assertEquals(Optional.empty(), refusal("heron lampts"));
        assertEquals(Optional.of(PasswordRule.Refusal.TOO_SHORT), refusal(null));
    }

    @Test
    void anyCharactersWillDo() {
        assertEquals(Optional.empty(), refusal("three calm herons"));
        assertEquals(Optional.empty(), refusal("žluťoučký kůň pěl"));
    }

    @Test
    void theLongestIsTwoHundred() {
        assertEquals(Optional.empty(), refusal("abcdefghij".repeat(20)));
        assertEquals(Optional.of(PasswordRule.Refusal.TOO_LONG), refusal("abcdefghij".repeat(20) + "k"));
    }

    @Test
    void whatGuessersTryFirstIsRefusedHoweverItIsSpelt() {
        for (String common : new String[] {
            "password1234", "Password-1234", "QWERTY UIOP 12 3", "aaaaaaaaaaaaaaa", "abcabcabcabcabc", "Kith-Password-1"
        }) {
            assertEquals(Optional.of(PasswordRule.Refusal.COMMON), refusal(common), common);
        }
    }

    @Test
    void theOwnNameOrAddressWithLittleElseIsRefused() {
        assertEquals(Optional.of(PasswordRule.Refusal.PERSONAL), refusal("jo.park@oakshire.example"));
        assertEquals(Optional.of(PasswordRule.Refusal.PERSONAL), refusal("JoPark JoPark"));
        assertEquals(Optional.of(PasswordRule.Refusal.PERSONAL), refusal("Jo Park 2026!"));
        assertEquals(Optional.empty(), refusal("Jo Park likes quiet rivers"));
    }
}
