package org.paideia.progress.due;

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
public class DueResource {

    private final ScheduleService schedules;
    private final ExtensionService extensions;
    private final Caller caller;
    private final Reply reply;

    DueResource(ScheduleService schedules, ExtensionService extensions, Caller caller, Reply reply) {
        this.schedules = schedules;
        this.extensions = extensions;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/commitments/{id}/report-schedule")
    @PermitAll
    public Response getReportSchedule(String id) {
        return reply.body(schedules.get(caller, UUID.fromString(id)));
    }

    @GET
    @Path("/commitments/{id}/extension-requests")
    @Authenticated
    public Response listExtensionRequests(String id) {
        return reply.body(extensions.list(caller, UUID.fromString(id)));
    }

    @POST
    @Path("/commitments/{id}/extension-requests")
    @Authenticated
    public Response createExtensionRequest(String id, Body<ExtensionRequestCreate> body) {
        return reply.changed(extensions.ask(caller, UUID.fromString(id), body));
    }

    @GET
    @Path("/extension-requests/{id}")
    @Authenticated
    public Response getExtensionRequest(String id) {
        return reply.record(extensions.get(caller, UUID.fromString(id)));
    }

    @POST
    @Path("/extension-requests/{id}/transitions")
    @Authenticated
    public Response transitionExtensionRequest(
            String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<TransitionRequest> body) {
        return reply.changed(extensions.transition(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }
}
