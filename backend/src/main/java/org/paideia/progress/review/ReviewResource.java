package org.paideia.progress.review;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    private final ReportReviewingService reviewing;
    private final Caller caller;
    private final Reply reply;

    ReviewResource(ReportReviewingService reviewing, Caller caller, Reply reply) {
        this.reviewing = reviewing;
        this.caller = caller;
        this.reply = reply;
    }

    @POST
    @Path("/progress-reports/{id}/transitions")
    @Authenticated
    public Response transitionProgressReport(
            String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<ProgressReportTransitionRequest> body) {
        return reply.changed(reviewing.transition(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @GET
    @Path("/progress-reports/{id}/reviews")
    @Authenticated
    public Response listProgressReportReviews(String id) {
        return reply.body(reviewing.reviews(caller, UUID.fromString(id)));
    }

    @POST
    @Path("/progress-report-acceptances")
    @Authenticated
    public Response createProgressReportAcceptance(Body<ProgressReportAcceptanceCreate> body) {
        return reply.changed(reviewing.accept(caller, body));
    }
}
