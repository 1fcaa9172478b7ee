package org.paideia.city;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.paideia.access.Caller;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;

@RunOnVirtualThread
@Path("/cities")
@Produces(MediaType.APPLICATION_JSON)
public class CityResource {

    private final CityService cities;
    private final Caller caller;
    private final Reply reply;

    CityResource(CityService cities, Caller caller, Reply reply) {
        this.cities = cities;
        this.caller = caller;
        this.reply = reply;
    }

    @POST
    @Authenticated
    public Response createCity(Body<CityCreate> body) {
        return reply.changed(cities.create(caller, body));
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    public Response getCity(String slug) {
        return reply.record(cities.get(slug));
    }

    @PATCH
    @Path("/{slug}")
    @Authenticated
    public Response updateCity(String slug, @HeaderParam("If-Match") IfMatch ifMatch, Body<CityCreate> body) {
        return reply.changed(cities.update(caller, slug, IfMatch.version(ifMatch), body));
    }

    @GET
    @Path("/{slug}/actions")
    @PermitAll
    public Response listCityActions(String slug) {
        return reply.own(cities.actions(caller, slug));
    }
}
