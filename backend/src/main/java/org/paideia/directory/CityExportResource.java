package org.paideia.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.paideia.shared.http.Reply;

@Path("/")
public class CityExportResource {

    private final CityExport export;
    private final Reply reply;

    CityExportResource(CityExport export, Reply reply) {
        this.export = export;
        this.reply = reply;
    }

    @GET
    @Path("/cities.csv")
    @Produces("text/csv")
    @PermitAll
    public Response exportCitiesCsv(@Context UriInfo uri) {
        DirectoryFilter filter = DirectoryFilter.of(uri);
        var first = export.first(filter);
        return file("text/csv; charset=utf-8", "cities.csv", out -> export.csv(filter, first, out));
    }

    @GET
    @Path("/cities.geojson")
    @Produces("application/geo+json")
    @PermitAll
    public Response exportCitiesGeoJson(@Context UriInfo uri) {
        DirectoryFilter filter = DirectoryFilter.of(uri);
        var first = export.first(filter);
        return file("application/geo+json", "cities.geojson", out -> export.geoJson(filter, first, out));
    }

    private Response file(String type, String name, StreamingOutput content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, reply.caching())
                .header(HttpHeaders.VARY, "Authorization, Accept, Origin")
                .build();
    }
}
