package org.paideia.registration.certificate;

import java.time.Duration;
import java.time.LocalDateTime;
import org.paideia.shared.text.LanguageMap;

/**
 * A session of an event that somebody attended.
 *
 * @param start local time at the event
 */
public record AttendedSession(LanguageMap titles, LocalDateTime start, LocalDateTime end) {

    Duration duration() {
        return Duration.between(start, end);
    }
}
