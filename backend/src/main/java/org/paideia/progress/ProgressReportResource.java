package org.paideia.progress;

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
public class ProgressReportResource {

    private final ReportService reports;
    private final ReportWritingService writing;
    private final Caller caller;
    private final Reply reply;

    ProgressReportResource(ReportService reports, ReportWritingService writing, Caller caller, Reply reply) {
        this.reports = reports;
        this.writing = writing;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/commitments/{id}/progress-reports")
    @PermitAll
    public Response listProgressReports(String id) {
        return reply.body(reports.list(caller, UUID.fromString(id)));
    }

    @POST
    @Path("/commitments/{id}/progress-reports")
    @Authenticated
    public Response createProgressReport(String id, Body<ProgressReportCreate> body) {
        return reply.changed(writing.create(caller, UUID.fromString(id), body));
    }

    @GET
    @Path("/commitments/{id}/progress-report-start")
    @Authenticated
    public Response getProgressReportStart(String id) {
        return reply.body(reports.start(caller, UUID.fromString(id)));
    }

    @GET
    @Path("/progress-reports/{id}")
    @PermitAll
    public Response getProgressReport(String id) {
        return reply.record(reports.get(caller, UUID.fromString(id)));
    }

    @PATCH
    @Path("/progress-reports/{id}")
    @Authenticated
    public Response updateProgressReport(String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<ProgressReportCreate> body) {
        return reply.changed(writing.update(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @DELETE
    @Path("/progress-reports/{id}")
    @Authenticated
    public void deleteProgressReport(String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        writing.delete(caller, UUID.fromString(id), IfMatch.version(ifMatch));
    }

    @GET
    @Path("/progress-reports/{id}/actions")
    @PermitAll
    public Response listProgressReportActions(String id) {
        return reply.own(reports.actions(caller, UUID.fromString(id)));
    }

    @GET
    @Path("/progress-reports/{id}/transitions")
    @PermitAll
    public Response listProgressReportTransitions(String id) {
        return reply.body(reports.history(caller, UUID.fromString(id)));
    }
}
