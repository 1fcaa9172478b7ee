package org.paideia.progress.deadline;

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
@Path("/")
@Produces("text/calendar")
public class DeadlineResource {

    private final DeadlineService deadlines;
    private final CalendarReply calendars;

    DeadlineResource(DeadlineService deadlines, CalendarReply calendars) {
        this.deadlines = deadlines;
        this.calendars = calendars;
    }

    @GET
    @Path("/calendars/{code}/deadlines.ics")
    @PermitAll
    public Response exportSecretDeadlinesIcs(String code, @QueryParam("lang") @DefaultValue("en") String language) {
        var calendar = deadlines.read(code, language);
        return calendars.secretDays(calendar.name(), calendar.days());
    }
}
