package org.paideia.city;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day it is for whoever acts. */
class TodayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T14:59:59Z, Asia/Seoul, 2026-11-20", "2026-11-20T15:00:00Z, Asia/Seoul, 2026-11-21",
        "2026-11-20T23:00:00Z, Asia/Seoul, 2026-11-21", "2026-11-20T09:59:59Z, Pacific/Honolulu, 2026-11-19",
        "2026-11-20T10:00:00Z, Pacific/Honolulu, 2026-11-20", "2026-11-20T23:59:59Z, UTC, 2026-11-20",
        "2026-11-20T10:00:00Z, Pacific/Kiritimati, 2026-11-21", "2026-03-29T22:30:00Z, Europe/Helsinki, 2026-03-30",
    })
    void isTheDayInTheTimeZone(Instant now, String zone, LocalDate day) {
        assertEquals(day, new Today(Clock.fixed(now, ZoneOffset.UTC)).in(ZoneId.of(zone)));
    }
}
