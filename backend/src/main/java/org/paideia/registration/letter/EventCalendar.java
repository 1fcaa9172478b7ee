package org.paideia.registration.letter;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.paideia.agenda.AgendaFilter;
import org.paideia.agenda.AgendaService;
import org.paideia.agenda.calendar.CalendarWriter;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.document.WhenWords;

/** The event of a letter as a file for the reader's calendar. */
@ApplicationScoped
public class EventCalendar {

    private final AgendaService agenda;
    private final CalendarWriter writer;

    EventCalendar(AgendaService agenda, CalendarWriter writer) {
        this.agenda = agenda;
        this.writer = writer;
    }

    /** Adds the file; the reader may know of the event, since they registered for it. */
    void attach(Mail mail, Gathering event, String language) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        var entries = agenda.calendar(
                AgendaFilter.ofRecord(event.ref().kind(), event.slug()), Set.of(event.network().slug())).entries();
        try {
            writer.write(event.titles().in(language), entries, language, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mail.addAttachment("event.ics", file.toByteArray(), "text/calendar; charset=utf-8");
    }

    /** When it takes place, as precisely as that is known. */
    static String when(Gathering event, String language) {
        return WhenWords.of(event.when(), language);
    }
}
