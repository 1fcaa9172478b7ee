package org.paideia.programme.choice;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.programme.calendar.ProgrammeCalendarService;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;

/** My programme, for whoever has an account. */
@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ChoiceResource {

    private final ChoosingService choosing;
    private final ProgrammeCalendarService calendars;
    private final Caller caller;
    private final Reply reply;

    ChoiceResource(ChoosingService choosing, ProgrammeCalendarService calendars, Caller caller, Reply reply) {
        this.choosing = choosing;
        this.calendars = calendars;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/registrations/{id}/sessions")
    @Authenticated
    public Response getRegistrationSessions(String id) {
        return reply.body(choosing.programme(delegate(id)));
    }

    @POST
    @Path("/registrations/{id}/sessions")
    @Authenticated
    public Response chooseRegistrationSession(String id, Body<SessionChoiceCreate> body) {
        return reply.changed(choosing.choose(delegate(id), body));
    }

    @DELETE
    @Path("/registrations/{id}/sessions/{session}")
    @Authenticated
    public void leaveRegistrationSession(String id, String session, @HeaderParam("If-Match") IfMatch ifMatch) {
        choosing.leave(delegate(id), UUID.fromString(session), IfMatch.version(ifMatch));
    }

    @PUT
    @Path("/registrations/{id}/calendar")
    @Authenticated
    public Response replaceRegistrationCalendar(String id) {
        return reply.changed(calendars.replace(delegate(id)));
    }

    @DELETE
    @Path("/registrations/{id}/calendar")
    @Authenticated
    public void deleteRegistrationCalendar(String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        calendars.delete(delegate(id), IfMatch.version(ifMatch));
    }

    private Delegate delegate(String id) {
        return Delegate.of(caller, UUID.fromString(id));
    }
}
