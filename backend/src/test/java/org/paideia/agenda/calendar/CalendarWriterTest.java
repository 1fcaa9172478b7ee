package org.paideia.agenda.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paideia.agenda.CalendarEntry;
import org.paideia.agenda.EventState;
import org.paideia.shared.paging.Page;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.Precision;
import org.paideia.shared.time.When;

class CalendarWriterTest {

    private static final When AUTUMN =
            new When("2025-23", Precision.SEASON, LocalDate.of(2025, 9, 1), LocalDate.of(2025, 11, 30), "Autumn 2025");
    private static final When THREE_DAYS =
            new When("2025-10-01/2025-10-03", Precision.DAY, LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 3), null);
    private static final When UNCERTAIN =
            new When("2025-11-14?", Precision.DAY, LocalDate.of(2025, 11, 14), LocalDate.of(2025, 11, 14), "14 November");

    private final CalendarWriter writer = new CalendarWriter(
            new EntrySummaries(List.of((type, name, language) -> type.equals("REGISTRATION_CLOSES") ? "Last day: " + name : null)),
            "https://paideia.example");

    @Test
    void showsWholeDaysFromTheFirstToTheDayAfterTheLast() throws IOException {
        String calendar = written(entry(THREE_DAYS, EventState.CONFIRMED, null, null));
        assertLines(calendar, "DTSTART;VALUE=DATE:20251001", "DTEND;VALUE=DATE:20251004", "STATUS:CONFIRMED", "SUMMARY:A meeting");
    }

    @Test
    void showsTimesInUtc() throws IOException {
        String calendar = written(entry(
                THREE_DAYS, EventState.CONFIRMED, Instant.parse("2025-10-01T08:00:00Z"), Instant.parse("2025-10-03T15:30:00Z")));
        assertLines(calendar, "DTSTART:20251001T080000Z", "DTEND:20251003T153000Z");
        assertFalse(calendar.contains("VTIMEZONE"));
    }

    @Test
    void showsASeasonAsATentativeSpanThatLeavesPeopleFree() throws IOException {
        String calendar = written(entry(AUTUMN, EventState.TENTATIVE, null, null));
        assertLines(
                calendar, "DTSTART;VALUE=DATE:20250901", "DTEND;VALUE=DATE:20251201", "STATUS:TENTATIVE", "TRANSP:TRANSPARENT",
                "SUMMARY:A meeting (autumn 2025)");
    }

    @Test
    void saysOfAnUncertainDayWhyItIs() throws IOException {
        String calendar = written(entry(UNCERTAIN, EventState.CONFIRMED, null, null));
        assertLines(calendar, "DTSTART;VALUE=DATE:20251114", "STATUS:TENTATIVE", "SUMMARY:A meeting (14 November 2025\\, the source gives no year)");
    }

    @Test
    void saysAnImpreciseDateInTheLanguageOfTheCalendar() throws IOException {
        var out = new ByteArrayOutputStream();
        var entry = entry(AUTUMN, EventState.TENTATIVE, null, null);
        writer.write("Agenda", request -> new Page<>(List.of(entry), null, null), "fr", out);
        assertLines(out.toString(StandardCharsets.UTF_8), "SUMMARY:A meeting (automne 2025)");
    }

    @Test
    void keepsWhatIsCancelledUnderTheSameNameWithAHigherSequence() throws IOException {
        String calendar = written(entry(THREE_DAYS, EventState.CANCELLED, null, null));
        assertLines(calendar, "STATUS:CANCELLED", "SEQUENCE:4", "UID:meeting-a-meeting@paideia.example");
    }

    /** RFC 5545: lines of at most 75 bytes that end in CR LF; texts in which no sign ends a value. */
    @Test
    void foldsLongLinesAndEscapesTexts() throws IOException {
        String title = "Ciudades, educación; «aprender» toda la vida\nsiempre ".repeat(5);
        var entry = entry(THREE_DAYS, EventState.CONFIRMED, null, null);
        String calendar = written(new CalendarEntry(
                entry.kind(), entry.recordKind(), entry.key(), entry.type(), new LanguageMap(Map.of("en", title)), null,
                entry.when(), null, null, entry.state(), entry.host(), entry.country(), entry.path(), entry.changedAt(), 0));
        assertTrue(Arrays.stream(calendar.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75), calendar);
        assertFalse(calendar.replace("\r\n", "").contains("\n"));
        assertTrue(unfolded(calendar).contains("Ciudades\\, educación\\; «aprender» toda la vida\\nsiempre"), calendar);
    }

    /** Letters of four bytes are not torn apart, and lines that are just long enough are not folded. */
    @Test
    void foldsBetweenLetters() throws IOException {
        for (int before = 0; before < 80; before++) {
            String title = "x".repeat(before) + "\uD83C\uDF33é".repeat(30);
            var entry = entry(THREE_DAYS, EventState.CONFIRMED, null, null);
            String calendar = written(new CalendarEntry(
                    entry.kind(), entry.recordKind(), entry.key(), entry.type(), new LanguageMap(Map.of("en", title)), null,
                    entry.when(), null, null, entry.state(), entry.host(), entry.country(), entry.path(), entry.changedAt(), 0));
            assertTrue(Arrays.stream(calendar.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75), calendar);
            assertLines(calendar, "SUMMARY:" + title);
        }
        String exact = "x".repeat(75 - "SUMMARY:".length());
        var entry = entry(THREE_DAYS, EventState.CONFIRMED, null, null);
        String calendar = written(new CalendarEntry(
                entry.kind(), entry.recordKind(), entry.key(), entry.type(), new LanguageMap(Map.of("en", exact)), null,
                entry.when(), null, null, entry.state(), entry.host(), entry.country(), entry.path(), entry.changedAt(), 0));
        assertTrue(calendar.contains("\r\nSUMMARY:" + exact + "\r\n"), calendar);
    }

    private static CalendarEntry entry(When when, EventState state, Instant from, Instant to) {
        return new CalendarEntry(
                "MEETING", "MEETING", "a-meeting", "NETWORK_MEETING", new LanguageMap(Map.of("en", "A meeting")), null, when, from, to,
                state, "Viladecans", "ES", "/meetings/a-meeting", Instant.parse("2025-06-01T10:00:00Z"), 4);
    }

    private String written(CalendarEntry entry) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write("Agenda", request -> new Page<>(List.of(entry), null, null), "en", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void assertLines(String calendar, String... lines) {
        List<String> there = List.of(unfolded(calendar).split("\r\n"));
        for (String line : lines) {
            assertTrue(there.contains(line), line + " is not in\n" + calendar);
        }
        assertEquals(1, there.stream().filter("DTSTAMP:20250601T100000Z"::equals).count(), calendar);
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }
}
