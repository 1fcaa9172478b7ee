package org.paideia.day;

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

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class DayResource {

    private static final List<Column<DayView>> COLUMNS = List.of(
            new Column<>("id", DayView::id),
            new Column<>("code", DayView::code),
            new Column<>("year", DayView::year),
            new Column<>("on", DayView::on),
            new Column<>("titleEn", day -> day.titles().texts().get("en")),
            new Column<>("titleEs", day -> day.titles().texts().get("es")),
            new Column<>("titleFr", day -> day.titles().texts().get("fr")),
            new Column<>("theme", day -> day.theme() == null ? null : day.theme().in(day.sourceLanguage())),
            new Column<>("network", day -> day.network().slug()));

    private final DayService days;
    private final Caller caller;
    private final Reply reply;
    private final Export export;

    DayResource(DayService days, Caller caller, Reply reply, Export export) {
        this.days = days;
        this.caller = caller;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/days")
    @PermitAll
    public Response listDays(@Context UriInfo uri) {
        return reply.page(days.list(DayFilter.of(uri), PageRequest.of(uri, "-on")));
    }

    @GET
    @Path("/days.csv")
    @Produces("text/csv")
    @PermitAll
    public Response exportDaysCsv(@Context UriInfo uri) {
        return export.csv(table(uri));
    }

    @GET
    @Path("/days.xlsx")
    @Produces(Export.XLSX)
    @PermitAll
    public Response exportDaysXlsx(@Context UriInfo uri) {
        return export.xlsx(table(uri));
    }

    @POST
    @Path("/days")
    @Authenticated
    public Response createDay(Body<DayCreate> body) {
        return reply.changed(days.create(caller, body));
    }

    @GET
    @Path("/days/{id}")
    @PermitAll
    public Response getDay(String id) {
        return reply.record(days.get(UUID.fromString(id)));
    }

    @PATCH
    @Path("/days/{id}")
    @Authenticated
    public Response updateDay(String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<DayCreate> body) {
        return reply.changed(days.update(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @DELETE
    @Path("/days/{id}")
    @Authenticated
    public void deleteDay(String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        days.delete(caller, UUID.fromString(id), IfMatch.version(ifMatch));
    }

    private Table<DayView> table(UriInfo uri) {
        DayFilter filter = DayFilter.of(uri);
        return new Table<>("days", COLUMNS, new Portions<>("-on", request -> days.list(filter, request)));
    }
}
