package org.paideia.commitment.revision;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.persistence.TransitionRequest;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class RevisionResource {

    private final RevisionService revisions;
    private final Caller caller;
    private final Reply reply;

    RevisionResource(RevisionService revisions, Caller caller, Reply reply) {
        this.revisions = revisions;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/commitments/{id}/revisions")
    @PermitAll
    public Response listCommitmentRevisions(String id) {
        return reply.body(revisions.list(caller, UUID.fromString(id)));
    }

    @POST
    @Path("/commitments/{id}/revisions")
    @Authenticated
    public Response createCommitmentRevision(String id, Body<CommitmentRevisionCreate> body) {
        return reply.changed(revisions.propose(caller, UUID.fromString(id), body));
    }

    @GET
    @Path("/commitment-revisions/{id}")
    @PermitAll
    public Response getCommitmentRevision(String id) {
        return reply.record(revisions.get(caller, UUID.fromString(id)));
    }

    @POST
    @Path("/commitment-revisions/{id}/transitions")
    @Authenticated
    public Response transitionCommitmentRevision(
            String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<TransitionRequest> body) {
        return reply.changed(revisions.transition(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }
}
