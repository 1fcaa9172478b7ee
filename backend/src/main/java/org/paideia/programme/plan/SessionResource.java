package org.paideia.programme.plan;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.eventrole.GatheringKind;
import org.paideia.programme.SessionCreate;
import org.paideia.programme.SessionFilter;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.TransitionRequest;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    private final SessionService sessions;
    private final ArrangingService arranging;
    private final Caller caller;
    private final Reply reply;

    SessionResource(SessionService sessions, ArrangingService arranging, Caller caller, Reply reply) {
        this.sessions = sessions;
        this.arranging = arranging;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/sessions")
    @PermitAll
    public Response listSessions(@QueryParam("kind") String kind, @QueryParam("event") String event, @Context UriInfo uri) {
        return reply.page(sessions.list(
                caller, GatheringKind.valueOf(kind), event, SessionFilter.of(uri), PageRequest.of(uri, "start")));
    }

    @POST
    @Path("/sessions")
    @Authenticated
    public Response createSession(Body<SessionCreate> body) {
        return reply.changed(arranging.create(caller, body));
    }

    @GET
    @Path("/sessions/{id}")
    @PermitAll
    public Response getSession(String id) {
        return reply.record(sessions.get(caller, UUID.fromString(id)));
    }

    @PATCH
    @Path("/sessions/{id}")
    @Authenticated
    public Response updateSession(String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<SessionCreate> body) {
        return reply.changed(arranging.update(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @DELETE
    @Path("/sessions/{id}")
    @Authenticated
    public void deleteSession(String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        arranging.delete(caller, UUID.fromString(id), IfMatch.version(ifMatch));
    }

    @GET
    @Path("/sessions/{id}/actions")
    @PermitAll
    public Response listSessionActions(String id) {
        return reply.own(sessions.actions(caller, UUID.fromString(id)));
    }

    @POST
    @Path("/sessions/{id}/transitions")
    @Authenticated
    public Response transitionSession(String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<TransitionRequest> body) {
        return reply.changed(arranging.transition(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @GET
    @Path("/sessions/{id}/speakers")
    @Authenticated
    public Response listSessionSpeakers(String id) {
        return reply.body(sessions.speakers(caller, UUID.fromString(id)));
    }
}
