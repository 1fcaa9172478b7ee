package org.paideia.commitment;

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
import org.paideia.commitment.review.CommitmentHoldInput;
import org.paideia.commitment.review.CommitmentReviewerInput;
import org.paideia.commitment.review.CommitmentTransitionRequest;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class CommitmentResource {

    private final CommitmentService commitments;
    private final PledgingService pledging;
    private final ReviewingService reviewing;
    private final Caller caller;
    private final Reply reply;

    CommitmentResource(
            CommitmentService commitments, PledgingService pledging, ReviewingService reviewing, Caller caller, Reply reply) {
        this.commitments = commitments;
        this.pledging = pledging;
        this.reviewing = reviewing;
        this.caller = caller;
        this.reply = reply;
    }

    @POST
    @Path("/commitments")
    @Authenticated
    public Response createCommitment(Body<CommitmentCreate> body) {
        return reply.changed(pledging.create(caller, body));
    }

    @GET
    @Path("/commitments/{id}")
    @PermitAll
    public Response getCommitment(String id) {
        return reply.record(commitments.get(caller, UUID.fromString(id)));
    }

    @PATCH
    @Path("/commitments/{id}")
    @Authenticated
    public Response updateCommitment(String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<CommitmentCreate> body) {
        return reply.changed(pledging.update(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @DELETE
    @Path("/commitments/{id}")
    @Authenticated
    public void deleteCommitment(String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        pledging.delete(caller, UUID.fromString(id), IfMatch.version(ifMatch));
    }

    @GET
    @Path("/commitments/{id}/actions")
    @PermitAll
    public Response listCommitmentActions(String id) {
        return reply.own(commitments.actions(caller, UUID.fromString(id)));
    }

    @GET
    @Path("/commitments/{id}/transitions")
    @PermitAll
    public Response listCommitmentTransitions(String id) {
        return reply.body(commitments.history(caller, UUID.fromString(id)));
    }

    @POST
    @Path("/commitments/{id}/transitions")
    @Authenticated
    public Response transitionCommitment(
            String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<CommitmentTransitionRequest> body) {
        return reply.changed(reviewing.transition(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @GET
    @Path("/commitments/{id}/smart-check")
    @PermitAll
    public Response getCommitmentSmartCheck(String id) {
        return reply.body(commitments.smartCheck(caller, UUID.fromString(id)));
    }

    @GET
    @Path("/commitments/{id}/reviews")
    @Authenticated
    public Response listCommitmentReviews(String id) {
        return reply.own(commitments.reviews(caller, UUID.fromString(id)));
    }

    @PUT
    @Path("/commitments/{id}/reviewer")
    @Authenticated
    public Response setCommitmentReviewer(
            String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<CommitmentReviewerInput> body) {
        return reply.changed(reviewing.setReviewer(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @PUT
    @Path("/commitments/{id}/hold")
    @Authenticated
    public Response setCommitmentHold(String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<CommitmentHoldInput> body) {
        return reply.changed(reviewing.hold(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @DELETE
    @Path("/commitments/{id}/hold")
    @Authenticated
    public void endCommitmentHold(String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        reviewing.endHold(caller, UUID.fromString(id), IfMatch.version(ifMatch));
    }
}
