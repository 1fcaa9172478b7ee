package org.paideia.registration.desk;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.paideia.access.Caller;
import org.paideia.eventrole.GatheringKind;
import org.paideia.export.Export;
import org.paideia.export.Table;
import org.paideia.export.Table.Column;
import org.paideia.registration.letter.RegistrationLetterCreate;
import org.paideia.registration.letter.RegistrationLetterService;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.paging.Portions;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class DeskResource {

    private static final List<Column<DeskRow>> COLUMNS = List.of(
            new Column<>("id", row -> row.registration().id()),
            new Column<>("arrival", row -> row.registration().arrival()),
            new Column<>("state", row -> row.registration().state()),
            new Column<>("mode", row -> row.registration().mode()),
            new Column<>("city", row -> row.registration().city() == null ? null : row.registration().city().slug()),
            new Column<>("organisation", row -> row.registration().organisation()),
            new Column<>("name", row -> row.registration().name()),
            new Column<>("email", row -> row.registration().email()),
            new Column<>("language", row -> row.registration().language()),
            new Column<>("registeredAt", row -> row.registration().registeredAt()),
            new Column<>("arrivedAt", row -> row.registration().arrivedAt()),
            new Column<>("note", row -> row.registration().note()),
            new Column<>("answers", DeskRow::answers));

    private final DeskService desk;
    private final RegistrationLetterService letters;
    private final Caller caller;
    private final Reply reply;
    private final Export export;

    DeskResource(DeskService desk, RegistrationLetterService letters, Caller caller, Reply reply, Export export) {
        this.desk = desk;
        this.letters = letters;
        this.caller = caller;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/registrations")
    @Authenticated
    public Response listRegistrations(@QueryParam("kind") String kind, @QueryParam("event") String event, @Context UriInfo uri) {
        return reply.page(desk.list(
                caller, GatheringKind.valueOf(kind), event, RegistrationFilter.of(uri), PageRequest.of(uri, "arrival")));
    }

    @GET
    @Path("/registrations.csv")
    @Produces("text/csv")
    @Authenticated
    public Response exportRegistrationsCsv(@QueryParam("kind") String kind, @QueryParam("event") String event, @Context UriInfo uri) {
        return export.csv(table(kind, event, uri));
    }

    @GET
    @Path("/registrations.xlsx")
    @Produces(Export.XLSX)
    @Authenticated
    public Response exportRegistrationsXlsx(@QueryParam("kind") String kind, @QueryParam("event") String event, @Context UriInfo uri) {
        return export.xlsx(table(kind, event, uri));
    }

    @GET
    @Path("/registration-numbers")
    @Authenticated
    public Response getRegistrationNumbers(@QueryParam("kind") String kind, @QueryParam("event") String event) {
        return reply.body(desk.numbers(caller, GatheringKind.valueOf(kind), event));
    }

    @POST
    @Path("/registration-decisions")
    @Authenticated
    public Response decideRegistrations(Body<RegistrationDecision> body) {
        return reply.changed(desk.decide(caller, body));
    }

    @POST
    @Path("/registration-letters")
    @Authenticated
    public Response sendRegistrationLetter(Body<RegistrationLetterCreate> body) {
        return reply.changed(letters.send(caller, body));
    }

    private Table<DeskRow> table(String kind, String event, UriInfo uri) {
        RegistrationFilter filter = RegistrationFilter.of(uri);
        GatheringKind of = GatheringKind.valueOf(kind);
        return new Table<>("registrations", COLUMNS, new Portions<>("arrival", request -> desk.rows(caller, of, event, filter, request)));
    }
}
