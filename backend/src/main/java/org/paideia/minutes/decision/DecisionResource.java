package org.paideia.minutes.decision;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
public class DecisionResource {

    private final DecisionService decisions;
    private final Caller caller;
    private final Reply reply;

    DecisionResource(DecisionService decisions, Caller caller, Reply reply) {
        this.decisions = decisions;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/decisions")
    @PermitAll
    public Response listDecisions(@Context UriInfo uri) {
        return reply.page(decisions.list(caller, DecisionFilter.of(uri), PageRequest.of(uri, "-when,number")));
    }

    @POST
    @Path("/meetings/{slug}/decisions")
    @Authenticated
    public Response createDecision(String slug, Body<DecisionCreate> body) {
        return reply.changed(decisions.create(caller, slug, body));
    }

    @GET
    @Path("/decisions/{id}")
    @PermitAll
    public Response getDecision(String id) {
        return reply.record(decisions.get(caller, UUID.fromString(id)));
    }

    @PATCH
    @Path("/decisions/{id}")
    @Authenticated
    public Response updateDecision(String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<DecisionCreate> body) {
        return reply.changed(decisions.update(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @DELETE
    @Path("/decisions/{id}")
    @Authenticated
    public void deleteDecision(String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        decisions.delete(caller, UUID.fromString(id), IfMatch.version(ifMatch));
    }
}
