package org.paideia.progress.task;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.paideia.shared.http.Reply;

/** The cities of a network that are late with a report. */
@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class LateCityResource {

    private final TaskService tasks;
    private final Reply reply;

    LateCityResource(TaskService tasks, Reply reply) {
        this.tasks = tasks;
        this.reply = reply;
    }

    @GET
    @Path("/networks/{slug}/late-cities")
    @PermitAll
    public Response listLateCities(String slug) {
        return reply.body(tasks.late(slug));
    }
}
