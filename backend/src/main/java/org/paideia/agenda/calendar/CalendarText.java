package org.paideia.agenda.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The lines of a calendar (RFC 5545), sent on in pieces as they are written. A calendar of some thousand events is asked for by
 * every program that subscribes to it: lines written one after the other cost a tenth of a model of each event.
 */
final class CalendarText {

    private static final int LONGEST_LINE = 75;
    private static final int PIECE = 16 * 1024;

    private final StringBuilder text = new StringBuilder(PIECE + 1024);
    private final OutputStream to;

    CalendarText(OutputStream to) {
        this.to = to;
    }

    /** A line whose value needs no escaping: it holds words of the standard, numbers or addresses. */
    CalendarText line(String name, String value) throws IOException {
        int begin = text.length();
        text.append(name).append(':').append(value);
        return ended(begin);
    }

    /** A line of words (RFC 5545, 3.3.11). */
    CalendarText words(String name, String words) throws IOException {
        int begin = text.length();
        text.append(name).append(':');
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            switch (letter) {
                case '\\', ';', ',' -> text.append('\\').append(letter);
                case '\n' -> text.append("\\n");
                case '\r' -> { }
                default -> text.append(letter);
            }
        }
        return ended(begin);
    }

    /** A line with a day. */
    CalendarText day(String name, LocalDate day) throws IOException {
        int begin = text.length();
        text.append(name).append(";VALUE=DATE:");
        date(day);
        return ended(begin);
    }

    /** A line with an instant, in UTC. */
    CalendarText instant(String name, Instant instant) throws IOException {
        int begin = text.length();
        LocalDateTime time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
        text.append(name).append(':');
        date(time.toLocalDate());
        text.append('T');
        digits(time.getHour(), 2);
        digits(time.getMinute(), 2);
        digits(time.getSecond(), 2);
        text.append('Z');
        return ended(begin);
    }

    private void date(LocalDate day) {
        digits(day.getYear(), 4);
        digits(day.getMonthValue(), 2);
        digits(day.getDayOfMonth(), 2);
    }

    private void digits(int number, int width) {
        for (int power = width == 4 ? 1000 : 10; power > 0; power /= 10) {
            text.append((char) ('0' + number / power % 10));
        }
    }

    /** Ends the line that begins there, and sends what there is once it is enough. */
    private CalendarText ended(int begin) throws IOException {
        fold(begin);
        text.append("\r\n");
        if (text.length() >= PIECE) {
            send();
        }
        return this;
    }

    /** Sends what is not sent yet. */
    void send() throws IOException {
        to.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    /** Lines of at most 75 bytes (RFC 5545, 3.1), broken between letters. */
    private void fold(int begin) {
        int bytes = 0;
        for (int i = begin; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isPair = Character.isHighSurrogate(letter);
            int size = letter < 0x80 ? 1 : letter < 0x800 ? 2 : isPair ? 4 : 3;
            if (bytes + size > LONGEST_LINE) {
                text.insert(i, "\r\n ");
                i += 3;
                bytes = 1;
            }
            bytes += size;
            if (isPair) {
                i++;
            }
        }
    }
}
