package org.paideia.programme.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.paideia.agenda.calendar.CalendarReply;

@RunOnVirtualThread
@Path("/programmes/{code}/sessions.ics")
@Produces("text/calendar")
public class ProgrammeCalendarResource {

    private final ProgrammeCalendarService programmes;
    private final CalendarReply calendars;

    ProgrammeCalendarResource(ProgrammeCalendarService programmes, CalendarReply calendars) {
        this.programmes = programmes;
        this.calendars = calendars;
    }

    @GET
    @PermitAll
    public Response exportSecretProgrammeIcs(String code, @QueryParam("lang") @DefaultValue("en") String language) {
        return calendars.secretAppointments("Paideia", programmes.read(code, language));
    }
}
