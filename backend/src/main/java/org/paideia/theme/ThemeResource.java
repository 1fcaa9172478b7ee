package org.paideia.theme;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;

@Path("/themes")
@Produces(MediaType.APPLICATION_JSON)
public class ThemeResource {

    private final ThemeService themes;
    private final Reply reply;

    ThemeResource(ThemeService themes, Reply reply) {
        this.themes = themes;
        this.reply = reply;
    }

    @GET
    @PermitAll
    public Response listThemes(@QueryParam("group") String group, @Context UriInfo uri) {
        return reply.page(themes.list(group, PageRequest.of(uri, "group,slug")));
    }

    @POST
    @Authenticated
    public Response createTheme(Body<NewTheme> body) {
        return reply.changed(themes.create(body));
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    public Response getTheme(String slug) {
        return reply.record(themes.get(slug));
    }

    @PATCH
    @Path("/{slug}")
    @Authenticated
    public Response updateTheme(String slug, @HeaderParam("If-Match") IfMatch ifMatch, Body<NewTheme> body) {
        return reply.changed(themes.update(slug, ifMatch, body));
    }
}
