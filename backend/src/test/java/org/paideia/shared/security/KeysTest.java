package org.paideia.shared.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KeysTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String DEMONSTRATION = "paideia-demonstration-signing-key-0000";

    @Test
    void refusesADemonstrationKeyOutsideDemonstrations() {
        assertThrows(IllegalStateException.class, () -> new Keys(DEMONSTRATION, false));
        assertTrue(new Keys(DEMONSTRATION, true).verifies("p", "t", new Keys(DEMONSTRATION, true).sign("p", "t")));
    }

    @Test
    void refusesAShortKey() {
        assertThrows(IllegalStateException.class, () -> new Keys(SECRET.substring(1), false));
    }

    @Test
    void verifiesWhatItSignedForThatPurposeAlone() {
        Keys keys = new Keys(SECRET, false);
        String signature = keys.sign("cursor", "text");
        assertTrue(keys.verifies("cursor", "text", signature));
        assertFalse(keys.verifies("invitation", "text", signature));
        assertFalse(keys.verifies("cursor", "another", signature));
        assertNotEquals(signature, new Keys(SECRET + "x", false).sign("cursor", "text"));
    }
}
