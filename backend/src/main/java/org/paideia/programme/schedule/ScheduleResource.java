package org.paideia.programme.schedule;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import org.paideia.access.Caller;
import org.paideia.eventrole.GatheringKind;
import org.paideia.export.Export;
import org.paideia.programme.SessionFilter;
import org.paideia.programme.plan.SessionService;
import org.paideia.shared.contract.CurrentOperation;
import org.paideia.shared.http.Reply;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ScheduleResource {

    private final SessionService sessions;
    private final ScheduleExportService schedules;
    private final SessionImportService imports;
    private final Caller caller;
    private final CurrentOperation current;
    private final Reply reply;
    private final Export export;

    ScheduleResource(
            SessionService sessions,
            ScheduleExportService schedules,
            SessionImportService imports,
            Caller caller,
            CurrentOperation current,
            Reply reply,
            Export export) {
        this.sessions = sessions;
        this.schedules = schedules;
        this.imports = imports;
        this.caller = caller;
        this.current = current;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/sessions.csv")
    @Produces("text/csv")
    @PermitAll
    public Response exportSessionsCsv(@QueryParam("kind") String kind, @QueryParam("event") String event, @Context UriInfo uri) {
        SessionFilter filter = SessionFilter.of(uri);
        return export.csv(SessionTable.of(
                request -> sessions.whole(caller, GatheringKind.valueOf(kind), event, filter, request)));
    }

    @GET
    @Path("/sessions.xlsx")
    @Produces(Export.XLSX)
    @PermitAll
    public Response exportSessionsXlsx(@QueryParam("kind") String kind, @QueryParam("event") String event, @Context UriInfo uri) {
        SessionFilter filter = SessionFilter.of(uri);
        return export.xlsx(SessionTable.of(
                request -> sessions.whole(caller, GatheringKind.valueOf(kind), event, filter, request)));
    }

    @GET
    @Path("/schedule.xml")
    @Produces("application/xml")
    @PermitAll
    public Response exportScheduleXml(
            @QueryParam("kind") String kind, @QueryParam("event") String event, @QueryParam("lang") @DefaultValue("en") String language) {
        return reply.content(schedules.xml(caller, GatheringKind.valueOf(kind), event, language), "application/xml; charset=utf-8");
    }

    @GET
    @Path("/schedule.json")
    @PermitAll
    public Response exportScheduleJson(
            @QueryParam("kind") String kind, @QueryParam("event") String event, @QueryParam("lang") @DefaultValue("en") String language) {
        return reply.body(schedules.json(caller, GatheringKind.valueOf(kind), event, language));
    }

    @POST
    @Path("/session-imports")
    @Consumes(MediaType.WILDCARD)
    @Authenticated
    public Response importSessions(
            @QueryParam("kind") String kind,
            @QueryParam("event") String event,
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            @QueryParam("language") @DefaultValue("en") String language,
            @QueryParam("consentedOn") String consentedOn,
            InputStream wire) {
        var wish = new SessionImportService.Wish(
                GatheringKind.valueOf(kind), event, language, consentedOn == null ? null : LocalDate.parse(consentedOn));
        var file = new ScheduleBody(wire, current);
        return dryRun ? reply.own(imports.preview(caller, wish, file)) : reply.changed(imports.enter(caller, wish, file));
    }
}
