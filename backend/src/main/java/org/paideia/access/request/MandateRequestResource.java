package org.paideia.access.request;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
public class MandateRequestResource {

    private static final List<Column<MandateRequestView>> COLUMNS = List.of(
            new Column<>("id", MandateRequestView::id),
            new Column<>("person", request -> request.person().name()),
            new Column<>("role", MandateRequestView::role),
            new Column<>("city", MandateRequestView::city),
            new Column<>("note", MandateRequestView::note),
            new Column<>("state", MandateRequestView::state),
            new Column<>("decisionNote", MandateRequestView::decisionNote),
            new Column<>("createdAt", MandateRequestView::createdAt),
            new Column<>("decidedAt", MandateRequestView::decidedAt));

    private final MandateRequestService requests;
    private final Caller caller;
    private final Reply reply;
    private final Export export;

    MandateRequestResource(MandateRequestService requests, Caller caller, Reply reply, Export export) {
        this.requests = requests;
        this.caller = caller;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/mandate-requests")
    @Authenticated
    public Response listMandateRequests(
            @QueryParam("city") String city, @QueryParam("state") String state, @Context UriInfo uri) {
        return reply.page(requests.list(caller, city, state, PageRequest.of(uri, "-createdAt")));
    }

    @POST
    @Path("/mandate-requests")
    @Authenticated
    public Response requestMandate(Body<MandateRequestCreate> body) {
        return reply.changed(requests.ask(caller, body));
    }

    @GET
    @Path("/mandate-requests/{id}")
    @Authenticated
    public Response getMandateRequest(String id) {
        return reply.record(requests.get(caller, UUID.fromString(id)));
    }

    @GET
    @Path("/mandate-requests/{id}/actions")
    @PermitAll
    public Response listMandateRequestActions(String id) {
        return reply.own(requests.actions(caller, UUID.fromString(id)));
    }

    @GET
    @Path("/mandate-requests/{id}/transitions")
    @Authenticated
    public Response listMandateRequestTransitions(String id) {
        return reply.body(requests.history(caller, UUID.fromString(id)));
    }

    @POST
    @Path("/mandate-requests/{id}/transitions")
    @Authenticated
    public Response transitionMandateRequest(
            String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<TransitionRequest> body) {
        return reply.changed(requests.transition(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @GET
    @Path("/mandate-requests.csv")
    @Produces("text/csv")
    @Authenticated
    public Response exportMandateRequestsCsv(@QueryParam("city") String city, @QueryParam("state") String state) {
        return export.csv(table(city, state));
    }

    @GET
    @Path("/mandate-requests.xlsx")
    @Produces(Export.XLSX)
    @Authenticated
    public Response exportMandateRequestsXlsx(@QueryParam("city") String city, @QueryParam("state") String state) {
        return export.xlsx(table(city, state));
    }

    private Table<MandateRequestView> table(String city, String state) {
        return new Table<>("mandate-requests", COLUMNS, new Portions<>("-createdAt", request -> requests.list(caller, city, state, request)));
    }
}
