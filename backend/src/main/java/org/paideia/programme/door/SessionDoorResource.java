package org.paideia.programme.door;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
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
import org.paideia.eventrole.GatheringKind;
import org.paideia.export.Export;
import org.paideia.export.Table.Column;
import org.paideia.export.Table;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.paging.Portions;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class SessionDoorResource {

    private static final String ORDER = "start";

    private static final List<Column<SessionAttendance>> COLUMNS = List.of(
            new Column<>("session", SessionAttendance::session),
            new Column<>("title", row -> row.titles().in(row.sourceLanguage())),
            new Column<>("titleEn", row -> row.titles().texts().get("en")),
            new Column<>("start", SessionAttendance::start),
            new Column<>("room", SessionAttendance::room),
            new Column<>("state", SessionAttendance::state),
            new Column<>("capacity", row -> row.places().capacity()),
            new Column<>("chosen", row -> row.places().taken()),
            new Column<>("waiting", row -> row.places().waiting()),
            new Column<>("came", SessionAttendance::came));

    private final SessionCheckInService checkIns;
    private final SessionAttendanceService attendance;
    private final Caller caller;
    private final Reply reply;
    private final Export export;

    SessionDoorResource(
            SessionCheckInService checkIns, SessionAttendanceService attendance, Caller caller, Reply reply, Export export) {
        this.checkIns = checkIns;
        this.attendance = attendance;
        this.caller = caller;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/sessions/{id}/door-list")
    @Authenticated
    public Response getSessionDoorList(String id) {
        return reply.own(checkIns.list(caller, UUID.fromString(id)));
    }

    @POST
    @Path("/sessions/{id}/check-ins")
    @Authenticated
    public Response recordSessionCheckIns(String id, Body<SessionCheckInsCreate> body) {
        return reply.changed(checkIns.record(caller, UUID.fromString(id), body));
    }

    @DELETE
    @Path("/session-check-ins/{id}")
    @Authenticated
    public void takeBackSessionCheckIn(String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        checkIns.takeBack(caller, UUID.fromString(id), IfMatch.version(ifMatch));
    }

    @GET
    @Path("/session-attendance")
    @Authenticated
    public Response listSessionAttendance(@QueryParam("kind") String kind, @QueryParam("event") String event, @Context UriInfo uri) {
        return reply.page(attendance.list(caller, GatheringKind.valueOf(kind), event, PageRequest.of(uri, ORDER)));
    }

    @GET
    @Path("/session-attendance.csv")
    @Produces("text/csv")
    @Authenticated
    public Response exportSessionAttendanceCsv(@QueryParam("kind") String kind, @QueryParam("event") String event) {
        return export.csv(table(kind, event));
    }

    @GET
    @Path("/session-attendance.xlsx")
    @Produces(Export.XLSX)
    @Authenticated
    public Response exportSessionAttendanceXlsx(@QueryParam("kind") String kind, @QueryParam("event") String event) {
        return export.xlsx(table(kind, event));
    }

    private Table<SessionAttendance> table(String kind, String event) {
        GatheringKind of = GatheringKind.valueOf(kind);
        return new Table<>("session-attendance", COLUMNS, new Portions<>(ORDER, request -> attendance.list(caller, of, event, request)));
    }
}
