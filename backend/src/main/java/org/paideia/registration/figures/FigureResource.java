package org.paideia.registration.figures;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.paideia.access.Caller;
import org.paideia.eventrole.GatheringKind;
import org.paideia.export.Export;
import org.paideia.export.Table;
import org.paideia.export.Table.Column;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.Portions;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class FigureResource {

    private static final List<Column<AttendanceRow>> COLUMNS = List.of(
            new Column<>("city", AttendanceRow::city),
            new Column<>("cityName", AttendanceRow::cityName),
            new Column<>("country", AttendanceRow::country),
            new Column<>("mode", AttendanceRow::mode),
            new Column<>("registered", AttendanceRow::registered),
            new Column<>("attended", AttendanceRow::attended),
            new Column<>("excused", AttendanceRow::excused),
            new Column<>("absent", AttendanceRow::absent));

    private final FigureService figures;
    private final Caller caller;
    private final Reply reply;
    private final Export export;

    FigureResource(FigureService figures, Caller caller, Reply reply, Export export) {
        this.figures = figures;
        this.caller = caller;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/attendance-figures")
    @PermitAll
    public Response getAttendanceFigures(@QueryParam("kind") String kind, @QueryParam("event") String event) {
        return reply.body(figures.get(caller, GatheringKind.valueOf(kind), event));
    }

    @GET
    @Path("/attendance-figures.csv")
    @Produces("text/csv")
    @Authenticated
    public Response exportAttendanceFiguresCsv(@QueryParam("kind") String kind, @QueryParam("event") String event) {
        return export.csv(table(kind, event));
    }

    @GET
    @Path("/attendance-figures.xlsx")
    @Produces(Export.XLSX)
    @Authenticated
    public Response exportAttendanceFiguresXlsx(@QueryParam("kind") String kind, @QueryParam("event") String event) {
        return export.xlsx(table(kind, event));
    }

    private Table<AttendanceRow> table(String kind, String event) {
        GatheringKind of = GatheringKind.valueOf(kind);
        return new Table<>("attendance-figures", COLUMNS, new Portions<>("city", request -> figures.rows(caller, of, event)));
    }
}
