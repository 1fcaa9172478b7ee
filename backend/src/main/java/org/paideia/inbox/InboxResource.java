package org.paideia.inbox;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;

@RunOnVirtualThread
@Path("/inbox")
@Produces(MediaType.APPLICATION_JSON)
public class InboxResource {

    private final InboxService inboxes;
    private final Caller caller;
    private final Reply reply;

    InboxResource(InboxService inboxes, Caller caller, Reply reply) {
        this.inboxes = inboxes;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Authenticated
    public Response listInbox(@QueryParam("unread") @DefaultValue("false") boolean unread, @Context UriInfo uri) {
        return reply.page(inboxes.list(caller, unread, PageRequest.of(uri, "-position")));
    }

    @GET
    @Path("/summary")
    @Authenticated
    public Response getInboxSummary() {
        return reply.own(inboxes.summary(caller));
    }

    @PUT
    @Path("/read-mark")
    @Authenticated
    public Response setInboxReadMark(Body<InboxReadMarkInput> body) {
        return reply.own(inboxes.readUpTo(caller, body));
    }

    @PUT
    @Path("/{id}/read-mark")
    @Authenticated
    public Response markInboxEntryRead(String id) {
        return reply.own(inboxes.readOne(caller, UUID.fromString(id)));
    }
}
