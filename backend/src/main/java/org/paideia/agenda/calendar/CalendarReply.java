package org.paideia.agenda.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.paideia.shared.http.Reply;

/** How calendars leave: streamed, with an ETag that is known before anything is read. */
@RequestScoped
public class CalendarReply {

    private static final String TYPE = "text/calendar; charset=utf-8";

    private final CalendarWriter calendars;
    private final Reply reply;

    CalendarReply(CalendarWriter calendars, Reply reply) {
        this.calendars = calendars;
        this.reply = reply;
    }

    /** @param language of what it says, where there is a choice */
    public Response reply(String name, AgendaCalendar calendar, String language) {
        var stamp = calendar.stamp();
        long changed = stamp.changedAt() == null ? 0 : stamp.changedAt().toEpochMilli();
        String tag = stamp.count() + "-" + Long.toString(changed, 36) + "-" + language;
        return reply.stream(tag, TYPE, content(name, calendar, language));
    }

    /** For a secret address: nobody on the way may keep it. */
    Response secret(String name, AgendaCalendar calendar, String language) {
        return Response.ok(content(name, calendar, language), TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** Days for a secret address: nobody on the way may keep them. */
    public Response secretDays(String name, List<CalendarDay> days) {
        StreamingOutput content = out -> calendars.writeDays(name, days, out);
        return Response.ok(content, TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** Appointments for a secret address: nobody on the way may keep them. */
    public Response secretAppointments(String name, List<CalendarAppointment> appointments) {
        StreamingOutput content = out -> calendars.writeAppointments(name, appointments, out);
        return Response.ok(content, TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private StreamingOutput content(String name, AgendaCalendar calendar, String language) {
        return out -> calendars.write(name, calendar.entries(), language, out);
    }
}
