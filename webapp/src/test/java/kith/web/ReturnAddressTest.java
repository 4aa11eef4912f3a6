package kith.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\/evil.example",
                "evil",
                "javascript:alert(1)",
                "/ok\r\nSet-Cookie: a=b",
                "/sign-in?from=/",
                "/sign-out"
            })
    void anAddressThatIsNotAPageOfKithLeadsHome(String address) {
        assertEquals("/", ReturnAddress.checked(address));
    }

    @Test
    void aPageOfKithIsKeptWithItsParameters() {
        assertEquals("/child/overview?child=7&why=3", ReturnAddress.checked("/child/overview?child=7&why=3"));
    }
}
