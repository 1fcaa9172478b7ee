package org.paideia.access;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
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
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.NewTransition;

@Path("/mandate-requests")
@Produces(MediaType.APPLICATION_JSON)
public class MandateRequestResource {

    private final MandateRequestService requests;
    private final Reply reply;

    MandateRequestResource(MandateRequestService requests, Reply reply) {
        this.requests = requests;
        this.reply = reply;
    }

    @GET
    @Authenticated
    public Response listMandateRequests(
            @QueryParam("city") String city, @QueryParam("state") String state, @Context UriInfo uri) {
        return reply.page(requests.list(city, state, PageRequest.of(uri, "-createdAt")));
    }

    @POST
    @Authenticated
    public Response requestMandate(Body<NewMandateRequest> body) {
        return reply.changed(requests.ask(body));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public Response getMandateRequest(String id) {
        return reply.record(requests.get(UUID.fromString(id)));
    }

    @GET
    @Path("/{id}/actions")
    @PermitAll
    public Response listMandateRequestActions(String id) {
        return reply.own(requests.actions(UUID.fromString(id)));
    }

    @GET
    @Path("/{id}/transitions")
    @Authenticated
    public Response listMandateRequestTransitions(String id) {
        return reply.body(requests.history(UUID.fromString(id)));
    }

    @POST
    @Path("/{id}/transitions")
    @Authenticated
    public Response transitionMandateRequest(
            String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<NewTransition> body) {
        return reply.changed(requests.transition(UUID.fromString(id), ifMatch, body));
    }
}
