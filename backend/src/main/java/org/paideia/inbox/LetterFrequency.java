package org.paideia.inbox;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/** How often letters tell of what is followed. */
public enum LetterFrequency {
    AT_ONCE,
    /** Early each day on which there is something to tell. */
    DAILY,
    /** Early each Monday on which there is something to tell. */
    WEEKLY,
    NEVER;

    /** The hour of letters that gather, in UTC: before most people of the member cities begin their day. */
    private static final LocalTime EARLY = LocalTime.of(6, 0);

    /** When a letter goes out that tells of something which happened now; null where none does. */
    public Instant next(Instant now) {
        OffsetDateTime utc = now.atOffset(ZoneOffset.UTC);
        OffsetDateTime today = utc.with(EARLY);
        OffsetDateTime day = today.isAfter(utc) ? today : today.plusDays(1);
        return switch (this) {
            case AT_ONCE -> now;
            case DAILY -> day.toInstant();
            case WEEKLY -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).toInstant();
            case NEVER -> null;
        };
    }
}
