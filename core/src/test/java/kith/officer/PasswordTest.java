package kith.officer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordTest {

    @Test
    void onlyTheRightPasswordMatchesItsHash() {
        String hash = Password.hash("Ynys Môn, a long phrase");
        assertTrue(hash.startsWith("PBKDF2WithHmacSHA256:600000:"));
        assertFalse(hash.contains("phrase"));
        assertTrue(Password.matches("Ynys Môn, a long phrase", hash));
        assertFalse(Password.matches("Ynys Mon, a long phrase", hash));
        assertFalse(Password.matches("", hash));
    }

    @Test
    void theSamePasswordHashesDifferentlyEachTime() {
        assertNotEquals(Password.hash("the same"), Password.hash("the same"));
    }

    @Test
    void nobodysHashMatchesNoPassword() {
        assertFalse(Password.matches("", Password.NOBODYS));
    }

    @Test
    void aHashInAnotherFormIsAnErrorAndNotARefusal() {
        assertThrows(IllegalArgumentException.class, () -> Password.matches("any", "5f4dcc3b5aa765d61d8327deb882cf99"));
    }
}
