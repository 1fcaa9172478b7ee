package org.paideia.registration.city;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.paideia.access.Caller;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;

@RunOnVirtualThread
@Path("/waiting-registrations")
@Produces(MediaType.APPLICATION_JSON)
public class WaitingRegistrationResource {

    private final WaitingRegistrationService waiting;
    private final Caller caller;
    private final Reply reply;

    WaitingRegistrationResource(WaitingRegistrationService waiting, Caller caller, Reply reply) {
        this.waiting = waiting;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Authenticated
    public Response listWaitingRegistrations(@QueryParam("city") String city, @Context UriInfo uri) {
        return reply.page(waiting.list(caller, city, PageRequest.of(uri, "registeredAt")));
    }
}
