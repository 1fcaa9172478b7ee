package org.paideia.agenda.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.agenda.AgendaContent;
import org.paideia.agenda.CalendarEntry;
import org.paideia.agenda.EventState;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.paging.Portions;
import org.paideia.shared.time.Precision;

/**
 * Writes the agenda as a calendar (RFC 5545), entry by entry, as text. No date goes out more precise than it is: one that is not
 * known to the day becomes a span of whole days that is tentative and leaves people free, with its wording in the summary.
 * Times are in UTC, since some programs refuse the long histories of time zones.
 */
@ApplicationScoped
public class CalendarWriter {

    /** How often a program should look again (RFC 7986). */
    private static final String PAUSE = "PT6H";

    private final EntrySummaries summaries;
    private final String publicUrl;
    private final String host;

    CalendarWriter(EntrySummaries summaries, @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.summaries = summaries;
        this.publicUrl = publicUrl;
        this.host = URI.create(publicUrl).getHost();
    }

    /**
     * Writes a calendar and leaves the stream open.
     *
     * @param name what a program calls it
     * @param entries a page of them
     * @param language of what it says, where there is a choice
     */
    public void write(
            String name, Function<PageRequest, Page<CalendarEntry>> entries, String language, OutputStream to) throws IOException {
        CalendarText text = begun(name, to);
        Function<String, String> countries = countries(language);
        new Portions<>("when", entries).each(entry -> write(entry, language, countries, text));
        end(text, to);
    }

    /** Writes a calendar of whole days and leaves the stream open. */
    void writeDays(String name, List<CalendarDay> days, OutputStream to) throws IOException {
        CalendarText text = begun(name, to);
        for (CalendarDay day : days) {
            write(day, text);
        }
        end(text, to);
    }

    /** Writes a calendar of appointments and leaves the stream open. */
    void writeAppointments(String name, List<CalendarAppointment> appointments, OutputStream to) throws IOException {
        CalendarText text = begun(name, to);
        for (CalendarAppointment appointment : appointments) {
            write(appointment, text);
        }
        end(text, to);
    }

    private static CalendarText begun(String name, OutputStream to) throws IOException {
        return new CalendarText(to)
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Paideia//Agenda//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .words("X-WR-CALNAME", name)
                .words("NAME", name)
                .line("REFRESH-INTERVAL;VALUE=DURATION", PAUSE)
                .line("X-PUBLISHED-TTL", PAUSE);
    }

    private static void end(CalendarText text, OutputStream to) throws IOException {
        text.line("END", "VCALENDAR").send();
        to.flush();
    }

    private void write(CalendarDay day, CalendarText text) throws IOException {
        String page = publicUrl + day.page();
        text.line("BEGIN", "VEVENT")
                .line("UID", day.key() + "@" + host)
                .instant("DTSTAMP", day.changedAt())
                .instant("LAST-MODIFIED", day.changedAt())
                .day("DTSTART", day.on())
                .day("DTEND", day.on().plusDays(1))
                .words("SUMMARY", day.summary())
                .line("STATUS", "CONFIRMED")
                .line("TRANSP", "TRANSPARENT")
                .words("DESCRIPTION", page)
                .line("URL", page)
                .line("END", "VEVENT");
    }

    private void write(CalendarAppointment appointment, CalendarText text) throws IOException {
        String page = publicUrl + appointment.page();
        text.line("BEGIN", "VEVENT")
                .line("UID", appointment.key() + "@" + host)
                .instant("DTSTAMP", appointment.changedAt())
                .instant("LAST-MODIFIED", appointment.changedAt())
                .line("SEQUENCE", Integer.toString(appointment.sequence()))
                .instant("DTSTART", appointment.startsAt())
                .instant("DTEND", appointment.endsAt())
                .words("SUMMARY", appointment.summary())
                .line("STATUS", switch (appointment.state()) {
                    case CANCELLED -> "CANCELLED";
                    case TENTATIVE -> "TENTATIVE";
                    default -> "CONFIRMED";
                })
                .line("TRANSP", "OPAQUE")
                .words("DESCRIPTION", appointment.description() == null ? page : appointment.description() + "\n" + page)
                .line("URL", page);
        if (appointment.location() != null) {
            text.words("LOCATION", appointment.location());
        }
        text.line("END", "VEVENT");
    }

    private void write(CalendarEntry entry, String language, Function<String, String> countries, CalendarText text) throws IOException {
        boolean isPrecise = entry.when().precision() == Precision.DAY;
        text.line("BEGIN", "VEVENT")
                .line("UID", uid(entry) + "@" + host)
                .instant("DTSTAMP", entry.changedAt())
                .instant("LAST-MODIFIED", entry.changedAt())
                .line("SEQUENCE", Integer.toString(entry.sequence()));
        if (isPrecise && entry.startsAt() != null) {
            text.instant("DTSTART", entry.startsAt());
            if (entry.endsAt() != null) {
                text.instant("DTEND", entry.endsAt());
            }
        } else {
            text.day("DTSTART", entry.when().earliest()).day("DTEND", entry.when().latest().plusDays(1));
        }
        String page = publicUrl + "/" + language + entry.path();
        text.words("SUMMARY", summaries.of(entry, language, isPrecise))
                .line("STATUS", status(entry, isPrecise))
                .line("TRANSP", isPrecise && !isDeadline(entry) ? "OPAQUE" : "TRANSPARENT")
                .words("DESCRIPTION", entry.theme() == null ? page : entry.theme().in(language) + "\n" + page)
                .line("URL", page)
                .words("CATEGORIES", entry.kind());
        if (entry.host() != null) {
            text.words("LOCATION", entry.host() + ", " + countries.apply(entry.country()));
        }
        text.line("END", "VEVENT");
    }

    /** The names of countries in that language: each is looked up once, since that takes longer than to write the rest of a line. */
    private static Function<String, String> countries(String language) {
        Map<String, String> names = new HashMap<>();
        Locale reader = Locale.of(language);
        return country -> names.computeIfAbsent(country, code -> Locale.of("", code).getDisplayCountry(reader));
    }

    private static boolean isDeadline(CalendarEntry entry) {
        return entry.kind().equals(AgendaContent.DEADLINE);
    }

    /** What an entry is, the same whenever it is written. */
    private static String uid(CalendarEntry entry) {
        String uid = isDeadline(entry)
                ? "deadline-" + entry.recordKind() + "-" + entry.key() + "-" + entry.type().replace('_', '-')
                : entry.recordKind() + "-" + entry.key();
        return uid.toLowerCase(Locale.ROOT);
    }

    private static String status(CalendarEntry entry, boolean isPrecise) {
        if (entry.state() == EventState.CANCELLED) {
            return "CANCELLED";
        }
        return isPrecise && entry.state() != EventState.TENTATIVE && !EntrySummaries.isUncertain(entry.when()) ? "CONFIRMED" : "TENTATIVE";
    }
}
