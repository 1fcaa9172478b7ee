package org.paideia.agenda;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.paideia.access.Caller;
import org.paideia.agenda.calendar.CalendarReply;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class AgendaResource {

    private final AgendaService agenda;
    private final CalendarReply calendars;
    private final Caller caller;
    private final Reply reply;

    AgendaResource(AgendaService agenda, CalendarReply calendars, Caller caller, Reply reply) {
        this.agenda = agenda;
        this.calendars = calendars;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/agenda")
    @PermitAll
    public Response listAgenda(@Context UriInfo uri) {
        return reply.page(agenda.list(caller, AgendaFilter.of(uri), PageRequest.of(uri, "when")));
    }

    @GET
    @Path("/agenda.ics")
    @PermitAll
    @Produces("text/calendar")
    public Response exportAgendaIcs(@Context UriInfo uri, @QueryParam("lang") @DefaultValue("en") String language) {
        return calendars.reply("Paideia", agenda.calendar(AgendaFilter.of(uri)), language);
    }

    @GET
    @Path("/networks/{slug}/agenda.ics")
    @PermitAll
    @Produces("text/calendar")
    public Response exportNetworkAgendaIcs(String slug, @QueryParam("lang") @DefaultValue("en") String language) {
        return calendars.reply("Paideia: " + agenda.networkName(slug, language), agenda.ofNetwork(slug), language);
    }
}
