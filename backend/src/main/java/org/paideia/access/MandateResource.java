package org.paideia.access;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

@Path("/mandates")
@Produces(MediaType.APPLICATION_JSON)
public class MandateResource {

    private final MandateService mandates;
    private final Reply reply;

    MandateResource(MandateService mandates, Reply reply) {
        this.mandates = mandates;
        this.reply = reply;
    }

    @GET
    @Authenticated
    public Response listMandates(@Context UriInfo uri) {
        return reply.page(mandates.list(MandateFilter.of(uri), PageRequest.of(uri, "-from")));
    }

    @POST
    @Authenticated
    public Response grantMandate(Body<NewMandate> body) {
        return reply.changed(mandates.grant(body));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public Response getMandate(String id) {
        return reply.record(mandates.get(UUID.fromString(id)));
    }

    @GET
    @Path("/{id}/actions")
    @PermitAll
    public Response listMandateActions(String id) {
        return reply.own(mandates.actions(UUID.fromString(id)));
    }

    @GET
    @Path("/{id}/transitions")
    @Authenticated
    public Response listMandateTransitions(String id) {
        return reply.body(mandates.history(UUID.fromString(id)));
    }

    @POST
    @Path("/{id}/transitions")
    @Authenticated
    public Response transitionMandate(
            String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<NewTransition> body) {
        return reply.changed(mandates.transition(UUID.fromString(id), ifMatch, body));
    }
}
