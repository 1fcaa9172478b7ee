package org.paideia.access.mandate;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.export.Export;
import org.paideia.export.Table.Column;
import org.paideia.export.Table;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.paging.Portions;
import org.paideia.shared.persistence.TransitionRequest;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class MandateResource {

    private static final List<Column<MandateView>> COLUMNS = List.of(
            new Column<>("id", MandateView::id),
            new Column<>("person", mandate -> mandate.person().name()),
            new Column<>("role", MandateView::role),
            new Column<>("city", MandateView::city),
            new Column<>("network", MandateView::network),
            new Column<>("from", MandateView::from),
            new Column<>("until", MandateView::until),
            new Column<>("state", MandateView::state));

    private final MandateService mandates;
    private final GrantingService granting;
    private final Caller caller;
    private final Reply reply;
    private final Export export;

    MandateResource(MandateService mandates, GrantingService granting, Caller caller, Reply reply, Export export) {
        this.mandates = mandates;
        this.granting = granting;
        this.caller = caller;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/mandates")
    @Authenticated
    public Response listMandates(@Context UriInfo uri) {
        return reply.page(mandates.list(caller, MandateFilter.of(uri), PageRequest.of(uri, "-from")));
    }

    @POST
    @Path("/mandates")
    @Authenticated
    public Response grantMandate(Body<MandateCreate> body) {
        return reply.changed(granting.grant(caller, body));
    }

    @GET
    @Path("/mandates/{id}")
    @Authenticated
    public Response getMandate(String id) {
        return reply.record(mandates.get(caller, UUID.fromString(id)));
    }

    @GET
    @Path("/mandates/{id}/actions")
    @PermitAll
    public Response listMandateActions(String id) {
        return reply.own(mandates.actions(caller, UUID.fromString(id)));
    }

    @GET
    @Path("/mandates/{id}/transitions")
    @Authenticated
    public Response listMandateTransitions(String id) {
        return reply.body(mandates.history(caller, UUID.fromString(id)));
    }

    @POST
    @Path("/mandates/{id}/transitions")
    @Authenticated
    public Response transitionMandate(
            String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<TransitionRequest> body) {
        return reply.changed(granting.transition(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @GET
    @Path("/mandates.csv")
    @Produces("text/csv")
    @Authenticated
    public Response exportMandatesCsv(@Context UriInfo uri) {
        return export.csv(table(uri));
    }

    @GET
    @Path("/mandates.xlsx")
    @Produces(Export.XLSX)
    @Authenticated
    public Response exportMandatesXlsx(@Context UriInfo uri) {
        return export.xlsx(table(uri));
    }

    private Table<MandateView> table(UriInfo uri) {
        MandateFilter filter = MandateFilter.of(uri);
        return new Table<>("mandates", COLUMNS, new Portions<>("-from", request -> mandates.list(caller, filter, request)));
    }
}
