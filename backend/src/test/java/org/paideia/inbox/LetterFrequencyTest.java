package org.paideia.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LetterFrequencyTest {

    private static final Instant SUNDAY = Instant.parse("2026-11-29T16:50:00Z");

    @Test
    void saysWhenTheNextLetterGoesOut() {
        assertEquals(SUNDAY, LetterFrequency.AT_ONCE.next(SUNDAY));
        assertEquals(Instant.parse("2026-11-30T06:00:00Z"), LetterFrequency.DAILY.next(SUNDAY));
        assertEquals(Instant.parse("2026-11-29T06:00:00Z"), LetterFrequency.DAILY.next(Instant.parse("2026-11-29T05:59:59Z")));
        assertEquals(Instant.parse("2026-11-30T06:00:00Z"), LetterFrequency.WEEKLY.next(SUNDAY));
        assertEquals(Instant.parse("2026-12-07T06:00:00Z"), LetterFrequency.WEEKLY.next(Instant.parse("2026-11-30T06:00:00Z")));
        assertNull(LetterFrequency.NEVER.next(SUNDAY));
    }
}
