package org.paideia.access.mandate;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.paideia.access.Caller;
import org.paideia.shared.http.Reply;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    private final MandateService mandates;
    private final Caller caller;
    private final Reply reply;

    MeResource(MandateService mandates, Caller caller, Reply reply) {
        this.mandates = mandates;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/me")
    @Authenticated
    public Response getMe() {
        return reply.own(mandates.me(caller));
    }
}
