package org.paideia.activity;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;

@Path("/activities")
@Produces(MediaType.APPLICATION_JSON)
public class ActivityResource {

    private final ActivityService activities;
    private final Reply reply;

    ActivityResource(ActivityService activities, Reply reply) {
        this.activities = activities;
        this.reply = reply;
    }

    @GET
    @PermitAll
    public Response listActivities(@Context UriInfo uri) {
        return reply.page(activities.list(ActivityFilter.of(uri), PageRequest.of(uri, "-at")));
    }
}
