package org.paideia.activity.title;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.paideia.activity.feed.ActivityService;
import org.paideia.shared.http.Reply;

/** What the page of a record is called, for the server of the app, whose documents say it to those who run no script. */
@RunOnVirtualThread
@Path("/")
@Produces(MediaType.TEXT_PLAIN)
public class PageTitleResource {

    private static final String APP = "Paideia";

    private final ActivityService activities;
    private final Reply reply;

    PageTitleResource(ActivityService activities, Reply reply) {
        this.activities = activities;
        this.reply = reply;
    }

    @GET
    @Path("/titles.txt")
    @PermitAll
    public Response getPageTitle(@QueryParam("page") String page, @QueryParam("lang") @DefaultValue("en") String language) {
        String title = page == null ? APP : activities.pageTitle(page, language);
        return reply.content(title.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8");
    }
}
