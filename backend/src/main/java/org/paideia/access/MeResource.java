package org.paideia.access;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.paideia.shared.http.Reply;

@RunOnVirtualThread
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    private final MandateService mandates;
    private final Reply reply;

    MeResource(MandateService mandates, Reply reply) {
        this.mandates = mandates;
        this.reply = reply;
    }

    @GET
    @Authenticated
    public Response getMe() {
        return reply.own(mandates.me());
    }
}
