package org.paideia.membership;

import io.quarkus.security.Authenticated;
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
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.NewTransition;

@Path("/memberships")
@Produces(MediaType.APPLICATION_JSON)
public class MembershipResource {

    private final MembershipService memberships;
    private final Reply reply;

    MembershipResource(MembershipService memberships, Reply reply) {
        this.memberships = memberships;
        this.reply = reply;
    }

    @GET
    @PermitAll
    public Response listMemberships(@Context UriInfo uri) {
        return reply.page(memberships.list(MembershipFilter.of(uri), PageRequest.of(uri, "city,network")));
    }

    @POST
    @Authenticated
    public Response createMembership(Body<NewMembership> body) {
        return reply.changed(memberships.create(body));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    public Response getMembership(String id) {
        return reply.record(memberships.get(UUID.fromString(id)));
    }

    @PATCH
    @Path("/{id}")
    @Authenticated
    public Response updateMembership(
            String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<NewMembership> body) {
        return reply.changed(memberships.update(UUID.fromString(id), ifMatch, body));
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    public void deleteMembership(String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        memberships.delete(UUID.fromString(id), ifMatch);
    }

    @GET
    @Path("/{id}/actions")
    @PermitAll
    public Response listMembershipActions(String id) {
        return reply.own(memberships.actions(UUID.fromString(id)));
    }

    @GET
    @Path("/{id}/transitions")
    @PermitAll
    public Response listMembershipTransitions(String id) {
        return reply.body(memberships.history(UUID.fromString(id)));
    }

    @POST
    @Path("/{id}/transitions")
    @Authenticated
    public Response transitionMembership(
            String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<NewTransition> body) {
        return reply.changed(memberships.transition(UUID.fromString(id), ifMatch, body));
    }

    @POST
    @Path("/{id}/steps")
    @Authenticated
    public Response addMembershipStep(String id, Body<NewStep> body) {
        return reply.changed(memberships.addStep(UUID.fromString(id), body));
    }
}
