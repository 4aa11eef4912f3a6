package kith.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A time is read however people write it, and what is none is not guessed. */
class TypedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "16:00, 16:00",
        "9.05, 09:05",
        "1630, 16:30",
        "16, 16:00",
        "4pm, 16:00",
        "4.30 PM, 16:30",
        "12 am, 00:00",
        "12pm, 12:00",
        "23:59, 23:59"
    })
    void aTimeIsReadHoweverItIsWritten(String typed, String time) {
        assertEquals(time, TypedTime.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "9:60", "half past four", "13pm", "0 am", ""})
    void whatIsNoTimeIsNotGuessed(String typed) {
        assertNull(TypedTime.read(typed));
    }
}
