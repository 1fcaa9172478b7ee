package org.paideia.agenda.calendar;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarAddressResource {

    private final CalendarAddressService addresses;
    private final CalendarReply calendars;
    private final Caller caller;
    private final Reply reply;

    CalendarAddressResource(CalendarAddressService addresses, CalendarReply calendars, Caller caller, Reply reply) {
        this.addresses = addresses;
        this.calendars = calendars;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/calendar-addresses")
    @Authenticated
    public Response listCalendarAddresses(@Context UriInfo uri) {
        return reply.page(addresses.list(caller, PageRequest.of(uri, "-createdAt")));
    }

    @POST
    @Path("/calendar-addresses")
    @Authenticated
    public Response createCalendarAddress(Body<CalendarAddressCreate> body) {
        return reply.changed(addresses.create(caller, body));
    }

    @GET
    @Path("/calendar-addresses/{id}")
    @Authenticated
    public Response getCalendarAddress(String id) {
        return reply.record(addresses.get(caller, UUID.fromString(id)));
    }

    @DELETE
    @Path("/calendar-addresses/{id}")
    @Authenticated
    public void deleteCalendarAddress(String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        addresses.delete(caller, UUID.fromString(id), IfMatch.version(ifMatch));
    }

    @GET
    @Path("/calendars/{code}/agenda.ics")
    @PermitAll
    @Produces("text/calendar")
    public Response exportSecretCalendarIcs(String code, @QueryParam("lang") @DefaultValue("en") String language) {
        return calendars.secret("Paideia", addresses.read(code), language);
    }
}
