package org.paideia.network;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;

@Path("/networks")
@Produces(MediaType.APPLICATION_JSON)
public class NetworkResource {

    private final NetworkService networks;
    private final Reply reply;

    NetworkResource(NetworkService networks, Reply reply) {
        this.networks = networks;
        this.reply = reply;
    }

    @GET
    @PermitAll
    public Response listNetworks(@Context UriInfo uri) {
        return reply.page(networks.list(NetworkFilter.of(uri), PageRequest.of(uri, "name")));
    }

    @POST
    @Authenticated
    public Response createNetwork(Body<NewNetwork> body) {
        return reply.changed(networks.create(body));
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    public Response getNetwork(String slug) {
        return reply.record(networks.get(slug));
    }

    @PATCH
    @Path("/{slug}")
    @Authenticated
    public Response updateNetwork(String slug, @HeaderParam("If-Match") IfMatch ifMatch, Body<NewNetwork> body) {
        return reply.changed(networks.update(slug, ifMatch, body));
    }

    @GET
    @Path("/{slug}/actions")
    @PermitAll
    public Response listNetworkActions(String slug) {
        return reply.own(networks.actions(slug));
    }
}
