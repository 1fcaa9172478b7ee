package org.paideia.minutes.actionpoint;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
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
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.export.Export;
import org.paideia.export.Table;
import org.paideia.export.Table.Column;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.paging.Portions;
import org.paideia.shared.persistence.TransitionRequest;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ActionPointResource {

    private static final String ORDER = "dueOn,number";

    private static final List<Column<ActionPointView>> COLUMNS = List.of(
            new Column<>("id", ActionPointView::id),
            new Column<>("meeting", point -> point.meeting() == null ? null : point.meeting().slug()),
            new Column<>("conference", point -> point.conference() == null ? null : point.conference().slug()),
            new Column<>("number", ActionPointView::number),
            new Column<>("network", point -> point.network().slug()),
            new Column<>("text", point -> point.texts().in(point.sourceLanguage())),
            new Column<>("textEn", point -> point.texts().texts().get("en")),
            new Column<>("city", point -> point.city() == null ? null : point.city().slug()),
            new Column<>("dueOn", ActionPointView::dueOn),
            new Column<>("state", ActionPointView::state),
            new Column<>("settledOn", ActionPointView::settledOn),
            new Column<>("note", ActionPointView::note));

    private final ActionPointService points;
    private final Caller caller;
    private final Reply reply;
    private final Export export;

    ActionPointResource(ActionPointService points, Caller caller, Reply reply, Export export) {
        this.points = points;
        this.caller = caller;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/action-points")
    @PermitAll
    public Response listActionPoints(@Context UriInfo uri) {
        return reply.page(points.list(caller, ActionPointFilter.of(uri), PageRequest.of(uri, ORDER)));
    }

    @GET
    @Path("/action-points.csv")
    @Produces("text/csv")
    @PermitAll
    public Response exportActionPointsCsv(@Context UriInfo uri) {
        return export.csv(table(uri));
    }

    @GET
    @Path("/action-points.xlsx")
    @Produces(Export.XLSX)
    @PermitAll
    public Response exportActionPointsXlsx(@Context UriInfo uri) {
        return export.xlsx(table(uri));
    }

    @POST
    @Path("/meetings/{slug}/action-points")
    @Authenticated
    public Response createActionPoint(String slug, Body<ActionPointCreate> body) {
        return reply.changed(points.create(caller, slug, body));
    }

    @POST
    @Path("/conferences/{slug}/action-points")
    @Authenticated
    public Response createConferenceActionPoint(String slug, Body<ActionPointCreate> body) {
        return reply.changed(points.createAtConference(caller, slug, body));
    }

    @GET
    @Path("/action-points/{id}")
    @PermitAll
    public Response getActionPoint(String id) {
        return reply.record(points.get(caller, UUID.fromString(id)));
    }

    @PATCH
    @Path("/action-points/{id}")
    @Authenticated
    public Response updateActionPoint(String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<ActionPointCreate> body) {
        return reply.changed(points.update(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @DELETE
    @Path("/action-points/{id}")
    @Authenticated
    public void deleteActionPoint(String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        points.delete(caller, UUID.fromString(id), IfMatch.version(ifMatch));
    }

    @GET
    @Path("/action-points/{id}/actions")
    @PermitAll
    public Response listActionPointActions(String id) {
        return reply.own(points.actions(caller, UUID.fromString(id)));
    }

    @GET
    @Path("/action-points/{id}/transitions")
    @PermitAll
    public Response listActionPointTransitions(String id) {
        return reply.body(points.history(caller, UUID.fromString(id)));
    }

    @POST
    @Path("/action-points/{id}/transitions")
    @Authenticated
    public Response transitionActionPoint(String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<TransitionRequest> body) {
        return reply.changed(points.transition(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    private Table<ActionPointView> table(UriInfo uri) {
        ActionPointFilter filter = ActionPointFilter.of(uri);
        return new Table<>("action-points", COLUMNS, new Portions<>(ORDER, request -> points.list(caller, filter, request)));
    }
}
