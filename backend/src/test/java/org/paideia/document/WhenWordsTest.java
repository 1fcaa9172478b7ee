package org.paideia.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.paideia.shared.time.When;
import org.paideia.shared.time.WhenInput;

/** How dates are said, by the table that the app is held to as well. */
class WhenWordsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/when-words.csv", delimiter = ';')
    void saysADateAsPreciselyAsItIsKnown(String edtf, String asWritten, String english, String spanish, String french) {
        When when = WhenInput.read(new WhenInput(edtf, asWritten), "/when", false);
        assertEquals(english, WhenWords.of(when, "en"));
        assertEquals(spanish, WhenWords.of(when, "es"));
        assertEquals(french, WhenWords.of(when, "fr"));
        assertEquals(english, WhenWords.of(when, "ko"));
        assertEquals(spanish, WhenWords.of(when, "es-AR"));
    }
}
