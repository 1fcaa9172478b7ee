package org.paideia.inbox;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
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

@RunOnVirtualThread
@Path("/follows")
@Produces(MediaType.APPLICATION_JSON)
public class FollowResource {

    private final FollowService follows;
    private final Caller caller;
    private final Reply reply;

    FollowResource(FollowService follows, Caller caller, Reply reply) {
        this.follows = follows;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Authenticated
    public Response listFollows(
            @QueryParam("recordKind") String kind, @QueryParam("record") String record, @Context UriInfo uri) {
        return reply.page(follows.list(caller, kind, record, PageRequest.of(uri, "-createdAt")));
    }

    @POST
    @Authenticated
    public Response createFollow(Body<FollowCreate> body) {
        return reply.changed(follows.create(caller, body));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public Response getFollow(String id) {
        return reply.record(follows.get(caller, UUID.fromString(id)));
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    public void deleteFollow(String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        follows.delete(caller, UUID.fromString(id), IfMatch.version(ifMatch));
    }
}
