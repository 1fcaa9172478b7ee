package org.paideia.eventrole;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import org.paideia.shared.persistence.TransitionRequest;

@RunOnVirtualThread
@Path("/event-roles")
@Produces(MediaType.APPLICATION_JSON)
public class EventRoleResource {

    private final EventRoleService roles;
    private final Caller caller;
    private final Reply reply;

    EventRoleResource(EventRoleService roles, Caller caller, Reply reply) {
        this.roles = roles;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Authenticated
    public Response listEventRoles(
            @QueryParam("kind") String kind, @QueryParam("event") String event, @Context UriInfo uri) {
        return reply.page(roles.list(caller, GatheringKind.valueOf(kind), event, PageRequest.of(uri, "from")));
    }

    @POST
    @Authenticated
    public Response grantEventRole(Body<EventRoleCreate> body) {
        return reply.changed(roles.grant(caller, body));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public Response getEventRole(String id) {
        return reply.record(roles.get(caller, UUID.fromString(id)));
    }

    @POST
    @Path("/{id}/transitions")
    @Authenticated
    public Response transitionEventRole(String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<TransitionRequest> body) {
        return reply.changed(roles.transition(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }
}
