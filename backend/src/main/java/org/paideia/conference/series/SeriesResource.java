package org.paideia.conference.series;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
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
import org.paideia.access.Caller;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;

@RunOnVirtualThread
@Path("/series")
@Produces(MediaType.APPLICATION_JSON)
public class SeriesResource {

    private final SeriesService series;
    private final Caller caller;
    private final Reply reply;

    SeriesResource(SeriesService series, Caller caller, Reply reply) {
        this.series = series;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @PermitAll
    public Response listSeries(
            @QueryParam("network") String network, @QueryParam("below") @DefaultValue("true") boolean below, @Context UriInfo uri) {
        return reply.page(series.list(network, below, PageRequest.of(uri, "name")));
    }

    @POST
    @Authenticated
    public Response createSeries(Body<SeriesCreate> body) {
        return reply.changed(series.create(caller, body));
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    public Response getSeries(String slug) {
        return reply.record(series.get(slug));
    }

    @PATCH
    @Path("/{slug}")
    @Authenticated
    public Response updateSeries(String slug, @HeaderParam("If-Match") IfMatch ifMatch, Body<SeriesCreate> body) {
        return reply.changed(series.update(caller, slug, IfMatch.version(ifMatch), body));
    }

    @GET
    @Path("/{slug}/actions")
    @PermitAll
    public Response listSeriesActions(String slug) {
        return reply.own(series.actions(caller, slug));
    }
}
