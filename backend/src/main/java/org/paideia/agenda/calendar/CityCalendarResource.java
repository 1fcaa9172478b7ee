package org.paideia.agenda.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.paideia.agenda.AgendaService;

/** Below the addresses of cities, which belong to another resource: only a class can take one of them. */
@RunOnVirtualThread
@Path("/cities/{slug}/agenda.ics")
@Produces("text/calendar")
public class CityCalendarResource {

    private final AgendaService agenda;
    private final CalendarReply calendars;

    CityCalendarResource(AgendaService agenda, CalendarReply calendars) {
        this.agenda = agenda;
        this.calendars = calendars;
    }

    @GET
    @PermitAll
    public Response exportCityAgendaIcs(String slug, @QueryParam("lang") @DefaultValue("en") String language) {
        return calendars.reply("Paideia: " + agenda.cityName(slug, language), agenda.ofCity(slug), language);
    }
}
