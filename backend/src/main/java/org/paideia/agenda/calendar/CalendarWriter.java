package org.paideia.agenda.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.agenda.AgendaContent;
import org.paideia.agenda.AgendaEntryView;
import org.paideia.agenda.EventState;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.paging.Portions;
import org.paideia.shared.time.Precision;

/**
 * Writes the agenda as a calendar (RFC 5545), entry by entry. No date goes out more precise than it is: one that is not
 * known to the day becomes a span of whole days that is tentative and leaves people free, with its wording in the summary.
 * Times are in UTC, since some programs refuse the long histories of time zones.
 */
@ApplicationScoped
public class CalendarWriter {

    /** How often a program should look again (RFC 7986). */
    private static final String PAUSE = "PT6H";
    private static final int LONGEST_LINE = 75;

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
            String name, Function<PageRequest, Page<AgendaEntryView>> entries, String language, OutputStream to) throws IOException {
        Writer out = begun(name, to);
        new Portions<>("when", entries).each(entry -> out.write(folded(event(entry, language).toString())));
        out.write("END:VCALENDAR\r\n");
        out.flush();
    }

    /** Writes a calendar of whole days and leaves the stream open. */
    void writeDays(String name, List<CalendarDay> days, OutputStream to) throws IOException {
        Writer out = begun(name, to);
        for (CalendarDay day : days) {
            out.write(folded(event(day).toString()));
        }
        out.write("END:VCALENDAR\r\n");
        out.flush();
    }

    /** Writes a calendar of appointments and leaves the stream open. */
    void writeAppointments(String name, List<CalendarAppointment> appointments, OutputStream to) throws IOException {
        Writer out = begun(name, to);
        for (CalendarAppointment appointment : appointments) {
            out.write(folded(event(appointment).toString()));
        }
        out.write("END:VCALENDAR\r\n");
        out.flush();
    }

    private static Writer begun(String name, OutputStream to) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        for (String line : List.of(
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Paideia//Agenda//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
                "X-WR-CALNAME:" + escaped(name), "NAME:" + escaped(name), "REFRESH-INTERVAL;VALUE=DURATION:" + PAUSE,
                "X-PUBLISHED-TTL:" + PAUSE)) {
            out.write(folded(line + "\r\n"));
        }
        return out;
    }

    private VEvent event(CalendarDay day) {
        VEvent event = new VEvent(false);
        add(event, new Uid(day.key() + "@" + host));
        add(event, new DtStamp(day.changedAt()));
        add(event, new LastModified(day.changedAt()));
        add(event, new DtStart<>(day.on()));
        add(event, new DtEnd<>(day.on().plusDays(1)));
        add(event, new Summary(day.summary()));
        add(event, ImmutableStatus.VEVENT_CONFIRMED);
        add(event, ImmutableTransp.TRANSPARENT);
        add(event, new Description(publicUrl + day.page()));
        add(event, new Url(URI.create(publicUrl + day.page())));
        return event;
    }

    private VEvent event(CalendarAppointment appointment) {
        VEvent event = new VEvent(false);
        add(event, new Uid(appointment.key() + "@" + host));
        add(event, new DtStamp(appointment.changedAt()));
        add(event, new LastModified(appointment.changedAt()));
        add(event, new Sequence(appointment.sequence()));
        add(event, new DtStart<>(appointment.startsAt()));
        add(event, new DtEnd<>(appointment.endsAt()));
        add(event, new Summary(appointment.summary()));
        add(event, switch (appointment.state()) {
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            default -> ImmutableStatus.VEVENT_CONFIRMED;
        });
        add(event, ImmutableTransp.OPAQUE);
        String page = publicUrl + appointment.page();
        add(event, new Description(Stream.of(appointment.description(), page).filter(Objects::nonNull).collect(Collectors.joining("\n"))));
        add(event, new Url(URI.create(page)));
        if (appointment.location() != null) {
            add(event, new Location(appointment.location()));
        }
        return event;
    }

    private VEvent event(AgendaEntryView entry, String language) {
        boolean isPrecise = entry.when().precision() == Precision.DAY;
        VEvent event = new VEvent(false);
        add(event, new Uid(uid(entry) + "@" + host));
        add(event, new DtStamp(entry.updatedAt()));
        add(event, new LastModified(entry.updatedAt()));
        add(event, new Sequence(entry.sequence()));
        if (isPrecise && entry.startsAt() != null) {
            add(event, new DtStart<>(entry.startsAt()));
            if (entry.endsAt() != null) {
                add(event, new DtEnd<>(entry.endsAt()));
            }
        } else {
            add(event, new DtStart<>(entry.when().earliest()));
            add(event, new DtEnd<>(entry.when().latest().plusDays(1)));
        }
        add(event, new Summary(summaries.of(entry, language, isPrecise)));
        add(event, status(entry, isPrecise));
        add(event, isPrecise && !isDeadline(entry) ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        String page = publicUrl + "/" + language + entry.path();
        add(event, new Description(Stream.of(entry.theme() == null ? null : entry.theme().in(language), page)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"))));
        add(event, new Url(URI.create(page)));
        add(event, new Categories(entry.kind()));
        if (entry.host() != null) {
            String country = Locale.of("", entry.host().country()).getDisplayCountry(Locale.of(language));
            add(event, new Location(entry.host().ownName() + ", " + country));
        }
        return event;
    }

    private static boolean isDeadline(AgendaEntryView entry) {
        return entry.kind().equals(AgendaContent.DEADLINE);
    }

    /** What an entry is, the same whenever it is written. */
    private static String uid(AgendaEntryView entry) {
        var record = entry.record();
        String uid = isDeadline(entry)
                ? "deadline-" + record.kind() + "-" + record.id() + "-" + entry.type().replace('_', '-')
                : record.kind() + "-" + record.id();
        return uid.toLowerCase(Locale.ROOT);
    }

    private static Status status(AgendaEntryView entry, boolean isPrecise) {
        if (entry.state() == EventState.CANCELLED) {
            return ImmutableStatus.VEVENT_CANCELLED;
        }
        return isPrecise && entry.state() != EventState.TENTATIVE && !EntrySummaries.isUncertain(entry.when())
                ? ImmutableStatus.VEVENT_CONFIRMED
                : ImmutableStatus.VEVENT_TENTATIVE;
    }

    private static void add(VEvent event, Property property) {
        event.add(property);
    }

    /** Lines of at most 75 bytes (RFC 5545, 3.1), broken between letters; ical4j counts letters instead. */
    static String folded(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + 64);
        int bytes = 0;
        for (int i = 0; i < lines.length(); i += Character.charCount(lines.codePointAt(i))) {
            int letter = lines.codePointAt(i);
            int size = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
            if (letter == '\r' || letter == '\n') {
                bytes = 0;
            } else if (bytes + size > LONGEST_LINE) {
                folded.append("\r\n ");
                bytes = 1 + size;
            } else {
                bytes += size;
            }
            folded.appendCodePoint(letter);
        }
        return folded.toString();
    }

    /** As texts stand in the lines of a calendar (RFC 5545, 3.3.11). */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }
}
