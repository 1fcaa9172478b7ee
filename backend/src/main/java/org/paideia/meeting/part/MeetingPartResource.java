package org.paideia.meeting.part;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;

/** What belongs to a meeting and has no state of its own. */
@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class MeetingPartResource {

    private final MeetingPartService parts;
    private final Caller caller;
    private final Reply reply;

    MeetingPartResource(MeetingPartService parts, Caller caller, Reply reply) {
        this.parts = parts;
        this.caller = caller;
        this.reply = reply;
    }

    @POST
    @Path("/meetings/{slug}/items")
    @Authenticated
    public Response addMeetingItem(String slug, Body<AgendaItemCreate> body) {
        return reply.changed(parts.addItem(caller, slug, body));
    }

    @PATCH
    @Path("/meetings/{slug}/items/{id}")
    @Authenticated
    public Response updateMeetingItem(
            String slug, String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<AgendaItemCreate> body) {
        return reply.changed(parts.updateItem(caller, slug, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @DELETE
    @Path("/meetings/{slug}/items/{id}")
    @Authenticated
    public Response removeMeetingItem(String slug, String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return reply.changed(parts.removeItem(caller, slug, UUID.fromString(id), IfMatch.version(ifMatch)));
    }

    @GET
    @Path("/meetings/{slug}/documents")
    @PermitAll
    public Response listMeetingDocuments(String slug) {
        return reply.body(parts.documents(caller, slug));
    }

    @POST
    @Path("/meetings/{slug}/documents")
    @Authenticated
    public Response addMeetingDocument(String slug, Body<MeetingDocumentCreate> body) {
        return reply.changed(parts.addDocument(caller, slug, body));
    }

    @PATCH
    @Path("/meetings/{slug}/documents/{id}")
    @Authenticated
    public Response updateMeetingDocument(
            String slug, String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<MeetingDocumentCreate> body) {
        return reply.changed(parts.updateDocument(caller, slug, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @DELETE
    @Path("/meetings/{slug}/documents/{id}")
    @Authenticated
    public Response removeMeetingDocument(String slug, String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return reply.changed(parts.removeDocument(caller, slug, UUID.fromString(id), IfMatch.version(ifMatch)));
    }

    @GET
    @Path("/meetings/{slug}/join-link")
    @Authenticated
    public Response getMeetingJoinLink(String slug) {
        return reply.own(parts.joinLink(caller, slug).view());
    }

    @PUT
    @Path("/meetings/{slug}/join-link")
    @Authenticated
    public Response setMeetingJoinLink(String slug, @HeaderParam("If-Match") IfMatch ifMatch, Body<JoinLink> body) {
        return reply.changed(parts.setJoinLink(caller, slug, IfMatch.version(ifMatch), body));
    }

    @DELETE
    @Path("/meetings/{slug}/join-link")
    @Authenticated
    public void deleteMeetingJoinLink(String slug, @HeaderParam("If-Match") IfMatch ifMatch) {
        parts.deleteJoinLink(caller, slug, IfMatch.version(ifMatch));
    }
}
