package org.paideia.network;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.util.List;
import org.paideia.access.Caller;
import org.paideia.export.Export;
import org.paideia.export.Table;
import org.paideia.export.Table.Column;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.paging.Portions;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class NetworkResource {

    private static final List<Column<NetworkListItem>> COLUMNS = List.of(
            new Column<>("slug", NetworkListItem::slug),
            new Column<>("kind", NetworkListItem::kind),
            new Column<>("name", network -> network.names().texts().get(network.sourceLanguage())),
            new Column<>("nameEn", network -> network.names().texts().get("en")),
            new Column<>("shortName", NetworkListItem::shortName),
            new Column<>("parent", NetworkListItem::parent),
            new Column<>("founded", network -> network.founded() == null ? null : network.founded().edtf()),
            new Column<>("secretariatCity", NetworkListItem::secretariatCity),
            new Column<>("membersMustBelongToParent", NetworkListItem::membersMustBelongToParent),
            new Column<>("themes", NetworkListItem::themes),
            new Column<>("members", NetworkListItem::members));

    private final NetworkService networks;
    private final Caller caller;
    private final Reply reply;
    private final Export export;

    NetworkResource(NetworkService networks, Caller caller, Reply reply, Export export) {
        this.networks = networks;
        this.caller = caller;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/networks")
    @PermitAll
    public Response listNetworks(@Context UriInfo uri) {
        return reply.page(networks.list(NetworkFilter.of(uri), PageRequest.of(uri, "name")));
    }

    @POST
    @Path("/networks")
    @Authenticated
    public Response createNetwork(Body<NetworkCreate> body) {
        return reply.changed(networks.create(caller, body));
    }

    @GET
    @Path("/networks/{slug}")
    @PermitAll
    public Response getNetwork(String slug) {
        return reply.record(networks.get(slug));
    }

    @PATCH
    @Path("/networks/{slug}")
    @Authenticated
    public Response updateNetwork(String slug, @HeaderParam("If-Match") IfMatch ifMatch, Body<NetworkCreate> body) {
        return reply.changed(networks.update(caller, slug, IfMatch.version(ifMatch), body));
    }

    @GET
    @Path("/networks/{slug}/actions")
    @PermitAll
    public Response listNetworkActions(String slug) {
        return reply.own(networks.actions(caller, slug));
    }

    @GET
    @Path("/networks.csv")
    @Produces("text/csv")
    @PermitAll
    public Response exportNetworksCsv(@Context UriInfo uri) {
        return export.csv(table(uri));
    }

    @GET
    @Path("/networks.xlsx")
    @Produces(Export.XLSX)
    @PermitAll
    public Response exportNetworksXlsx(@Context UriInfo uri) {
        return export.xlsx(table(uri));
    }

    private Table<NetworkListItem> table(UriInfo uri) {
        NetworkFilter filter = NetworkFilter.of(uri);
        return new Table<>("networks", COLUMNS, new Portions<>("name", request -> networks.list(filter, request)));
    }
}
