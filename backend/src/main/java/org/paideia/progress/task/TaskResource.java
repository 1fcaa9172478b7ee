package org.paideia.progress.task;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.paideia.access.Caller;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {

    private final TaskService tasks;
    private final Caller caller;
    private final Reply reply;

    TaskResource(TaskService tasks, Caller caller, Reply reply) {
        this.tasks = tasks;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/due-reports")
    @Authenticated
    public Response listDueReports(@QueryParam("city") String city, @Context UriInfo uri) {
        return reply.page(tasks.due(caller, city, PageRequest.of(uri, "due")));
    }

    @GET
    @Path("/review-queue")
    @Authenticated
    public Response listReviewQueue(
            @QueryParam("network") String network, @QueryParam("kind") ReviewQueueKind kind, @Context UriInfo uri) {
        return reply.page(tasks.waiting(caller, network, kind, PageRequest.of(uri, "since")));
    }
}
